// Search, filters and links into folded parts. Without it everything can still be read; it changes nothing but what is shown.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const text = document.getElementById("find-text");
  const branch = document.getElementById("find-branch");
  const standing = document.getElementById("find-standing");
  const control = document.getElementById("find-control");
  const fields = [text, branch, standing, control];
  const plain = (words) => words.normalize("NFKC").toLowerCase();

  const items = all("[data-item]").map((element) => {
    const parts = all("[data-find]", element);
    const words = (parts.length > 0 ? parts : [element]).map((part) => part.textContent).join(" ");
    const branches = element.dataset.branch;
    const stands = element.dataset.stands;
    return {
      element,
      kind: element.dataset.item,
      words: plain(words),
      branches: branches === undefined ? undefined : branches.split(" "),
      stands: stands === undefined ? undefined : stands.split(" "),
    };
  });
  const counts = all("[data-count]").map((element) => ({ element, kind: element.dataset.count, words: element.dataset.words }));
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** What a person or a control does not have (a standing, a branch) is no ground to hide it. */
  function fits(item, wanted) {
    if (!wanted.words.every((word) => item.words.includes(word))) return false;
    if (wanted.branch !== "" && item.branches !== undefined && !item.branches.includes(wanted.branch)) return false;
    if (item.stands === undefined) return true;
    if (wanted.standing !== "") return item.stands.includes(`${wanted.control || "*"}:${wanted.standing}`);
    if (wanted.control === "") return true;
    return item.stands.some((one) => one.startsWith(`${wanted.control}:`)) || item.element.id === `control-${wanted.control}`;
  }

  function show() {
    const wanted = {
      words: plain(text.value).split(/\s+/).filter(Boolean),
      branch: branch.value,
      standing: standing.value,
      control: control.value,
    };
    const shown = {};
    const of = {};
    for (const item of items) {
      const fitting = fits(item, wanted);
      if (item.element.hidden === fitting) item.element.hidden = !fitting;
      of[item.kind] = (of[item.kind] || 0) + 1;
      shown[item.kind] = (shown[item.kind] || 0) + (fitting ? 1 : 0);
    }
    for (const { element, kind, words } of counts) {
      const says = words.replace("{shown}", number.format(shown[kind] || 0)).replace("{all}", number.format(of[kind] || 0));
      if (element.textContent !== says) element.textContent = says;
    }
    for (const nothing of all(".nothing")) {
      const kind = nothing.closest("section").id;
      nothing.hidden = (shown[kind] || 0) > 0 || (of[kind] || 0) === 0;
    }
    const filtered = fields.some((field) => field.value !== "");
    document.body.classList.toggle("filtered", filtered);
    for (const word of all(".printed")) word.hidden = !filtered;
  }

  function clear() {
    for (const field of fields) field.value = "";
    show();
  }

  /** A link into something that is folded or filtered away shows it. */
  function arrive() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[data-item][hidden]")) clear();
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView();
    // What stands above may get its true height only now.
    requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
  }

  function fold(kind, open) {
    for (const { element, kind: own } of items) if (own === kind && !element.hidden) element.open = open;
  }

  for (const element of all(".scripted")) element.hidden = false;
  for (const field of fields) field.addEventListener("input", show);
  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  document.getElementById("find-clear").addEventListener("click", () => {
    clear();
    text.focus();
  });
  for (const button of all("[data-open]")) button.addEventListener("click", () => fold(button.dataset.open, true));
  for (const button of all("[data-close]")) button.addEventListener("click", () => fold(button.dataset.close, false));
  addEventListener("hashchange", arrive);

  // A page on paper cannot be opened: all is, while it is printed.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const element of folded) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of folded) element.open = false;
    folded = [];
  });

  show();
  arrive();
})();
