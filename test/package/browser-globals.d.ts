/** Names of a browser's that the declarations of playwright-core and axe-core use. What runs in a page is text here. */
type Document = object;
type DOMRect = { readonly left: number };
type Element = { getBoundingClientRect(): DOMRect };
type HTMLElement = Element;
type HTMLElementTagNameMap = object;
type Node = object;
type NodeList = object;
type SVGElement = Element;
type Window = object;
