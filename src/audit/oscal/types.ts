/** The part of OSCAL 1.2.1 that is written here. `form.json` holds documents to it at run time; these types hold the code. */

export const oscalVersion = "1.2.1";

/** Of properties that are ours and not OSCAL's. A reserved name: nothing is ever fetched from it. */
export const ownNamespace = "https://qorgan.example/ns/oscal";

/** Text in Markdown; a line has no line break. */
type MarkupLine = string;
type Markup = string;
type Uuid = string;
type Token = string;
/** With zone. */
type Moment = string;

export interface Property {
  readonly name: Token;
  readonly ns?: string;
  readonly value: string;
  readonly class?: Token;
  readonly remarks?: Markup;
}

export interface Link {
  readonly href: string;
  readonly rel?: Token;
  readonly text?: MarkupLine;
}

export interface Party {
  readonly uuid: Uuid;
  readonly type: "person" | "organization";
  readonly name: string;
  readonly props?: readonly Property[];
  readonly remarks?: Markup;
}

export interface Metadata {
  readonly title: MarkupLine;
  readonly "last-modified": Moment;
  readonly version: string;
  readonly "oscal-version": typeof oscalVersion;
  readonly props?: readonly Property[];
  readonly roles?: readonly { readonly id: Token; readonly title: MarkupLine }[];
  readonly parties?: readonly Party[];
  readonly "responsible-parties"?: readonly { readonly "role-id": Token; readonly "party-uuids": readonly Uuid[] }[];
  readonly remarks?: Markup;
}

export interface BackMatterResource {
  readonly uuid: Uuid;
  readonly title: MarkupLine;
  readonly props?: readonly Property[];
  readonly citation?: { readonly text: MarkupLine };
  readonly rlinks?: readonly {
    readonly href: string;
    readonly "media-type"?: string;
    readonly hashes?: readonly { readonly algorithm: "SHA-256"; readonly value: string }[];
  }[];
  readonly remarks?: Markup;
}

interface BackMatter {
  readonly resources?: readonly BackMatterResource[];
}

export interface Component {
  readonly uuid: Uuid;
  readonly type: "this-system" | "software" | "service";
  readonly title: MarkupLine;
  readonly description: Markup;
  readonly props?: readonly Property[];
  readonly status: { readonly state: "operational" };
}

export interface InventoryItem {
  readonly uuid: Uuid;
  readonly description: Markup;
  readonly props?: readonly Property[];
  /** Each with an `asset-id` of its own: OSCAL's model wants one. */
  readonly "implemented-components"?: readonly { readonly "component-uuid": Uuid; readonly props: readonly Property[] }[];
}

export interface AssessmentAssets {
  readonly components: readonly Component[];
  readonly "assessment-platforms": readonly {
    readonly uuid: Uuid;
    readonly title: MarkupLine;
    readonly "uses-components": readonly { readonly "component-uuid": Uuid }[];
  }[];
}

export interface Origin {
  readonly actors: readonly { readonly type: "tool" | "party"; readonly "actor-uuid": Uuid }[];
}

export interface Observation {
  readonly uuid: Uuid;
  readonly title: MarkupLine;
  readonly description: Markup;
  readonly props?: readonly Property[];
  readonly methods: readonly ("EXAMINE" | "UNKNOWN")[];
  /** OSCAL's word for what a tool found; `historic` is for old assessments that were converted. */
  readonly types: readonly "discovery"[];
  readonly origins: readonly Origin[];
  readonly subjects?: readonly { readonly "subject-uuid": Uuid; readonly type: "inventory-item" }[];
  readonly "relevant-evidence"?: readonly { readonly href: string; readonly description: Markup }[];
  readonly collected: Moment;
  readonly remarks?: Markup;
}

export interface RelatedObservation {
  readonly "observation-uuid": Uuid;
}

export interface Risk {
  readonly uuid: Uuid;
  readonly title: MarkupLine;
  readonly description: Markup;
  readonly statement: Markup;
  readonly props?: readonly Property[];
  readonly status: "open" | "deviation-approved";
  readonly origins?: readonly Origin[];
  readonly deadline?: Moment;
  readonly "risk-log"?: {
    readonly entries: readonly {
      readonly uuid: Uuid;
      readonly title: MarkupLine;
      readonly description: Markup;
      readonly start: Moment;
      readonly props: readonly Property[];
      readonly "logged-by": readonly { readonly "party-uuid": Uuid; readonly "role-id"?: Token }[];
      readonly "status-change"?: "deviation-approved";
    }[];
  };
  readonly "related-observations"?: readonly RelatedObservation[];
}

export interface Finding {
  readonly uuid: Uuid;
  readonly title: MarkupLine;
  readonly description: Markup;
  readonly origins: readonly Origin[];
  readonly target: {
    readonly type: "objective-id";
    readonly "target-id": Token;
    readonly status: {
      readonly state: "satisfied" | "not-satisfied";
      readonly reason: "pass" | "fail" | "other";
      readonly remarks?: Markup;
    };
  };
  readonly "related-observations"?: readonly RelatedObservation[];
  readonly "related-risks"?: readonly { readonly "risk-uuid": Uuid }[];
  readonly remarks?: Markup;
}

export interface ReviewedControls {
  readonly description?: Markup;
  readonly "control-selections": readonly {
    readonly "include-controls": readonly { readonly "control-id": Token }[];
    readonly "exclude-controls"?: readonly { readonly "control-id": Token }[];
    readonly remarks?: Markup;
  }[];
}

export interface AssessmentResults {
  readonly "assessment-results": {
    readonly uuid: Uuid;
    readonly metadata: Metadata;
    readonly "import-ap": { readonly href: string; readonly remarks?: Markup };
    readonly results: readonly {
      readonly uuid: Uuid;
      readonly title: MarkupLine;
      readonly description: Markup;
      readonly start: Moment;
      readonly end: Moment;
      readonly props?: readonly Property[];
      readonly links?: readonly Link[];
      readonly "local-definitions": {
        readonly components?: readonly Component[];
        readonly "inventory-items"?: readonly InventoryItem[];
        readonly "assessment-assets": AssessmentAssets;
      };
      readonly "reviewed-controls": ReviewedControls;
      readonly observations?: readonly Observation[];
      readonly risks?: readonly Risk[];
      readonly findings?: readonly Finding[];
      readonly remarks?: Markup;
    }[];
    readonly "back-matter"?: BackMatter;
  };
}

export interface AssessmentPlan {
  readonly "assessment-plan": {
    readonly uuid: Uuid;
    readonly metadata: Metadata;
    readonly "import-ssp": { readonly href: string; readonly remarks?: Markup };
    readonly "reviewed-controls": ReviewedControls;
    readonly "assessment-subjects": readonly {
      readonly type: "inventory-item";
      readonly description: Markup;
      readonly "include-all": Readonly<Record<string, never>>;
    }[];
    readonly "assessment-assets": AssessmentAssets;
    readonly tasks: readonly { readonly uuid: Uuid; readonly type: "action"; readonly title: MarkupLine; readonly description: Markup }[];
  };
}

export interface SystemSecurityPlan {
  readonly "system-security-plan": {
    readonly uuid: Uuid;
    readonly metadata: Metadata;
    readonly "import-profile": { readonly href: string; readonly remarks?: Markup };
    readonly "system-characteristics": {
      readonly "system-ids": readonly { readonly "identifier-type": string; readonly id: string }[];
      readonly "system-name": string;
      readonly description: Markup;
      readonly "system-information": {
        readonly "information-types": readonly { readonly uuid: Uuid; readonly title: MarkupLine; readonly description: Markup }[];
      };
      readonly status: { readonly state: "operational" | "other"; readonly remarks?: Markup };
      readonly "authorization-boundary": { readonly description: Markup };
      readonly remarks: Markup;
    };
    readonly "system-implementation": {
      readonly users: readonly { readonly uuid: Uuid; readonly title: MarkupLine; readonly "role-ids": readonly Token[] }[];
      readonly components: readonly Component[];
    };
    readonly "control-implementation": {
      readonly description: Markup;
      readonly "implemented-requirements": readonly { readonly uuid: Uuid; readonly "control-id": Token }[];
    };
  };
}

export interface Catalog {
  readonly catalog: {
    readonly uuid: Uuid;
    readonly metadata: Metadata;
    readonly controls: readonly {
      readonly id: Token;
      readonly title: MarkupLine;
      readonly links?: readonly Link[];
      readonly parts: readonly { readonly id: Token; readonly name: "statement" | "assessment-objective"; readonly prose: Markup }[];
    }[];
    readonly "back-matter"?: BackMatter;
  };
}
