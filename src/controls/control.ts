/** What a control is: data and pure functions. It knows nothing of SSH, of what the host looks like now, or of other controls. */
import type { Host, Model } from "../model/model";
import type { Reason, Resource } from "../resources/resource";
import type { Problem } from "../result";

/** A port that a duty needs; the firewall control turns it into a rule. */
export interface Opening {
  readonly fragment: "opening";
  readonly protocol: "tcp" | "udp";
  readonly port: number;
  /** CIDRs that may come in; IPv4 and IPv6 mixed. */
  readonly from: readonly string[];
  readonly reason: Reason;
}

/** A command line, exact to the last argument, that an administrative role may run as root; admin-accounts turns it into sudoers. */
export interface SudoVerb {
  readonly fragment: "sudo-verb";
  readonly role: "it-administrator" | "backup-operator" | "security-officer";
  /** Absolute path, then exact arguments. */
  readonly command: readonly [string, ...string[]];
  readonly reason: Reason;
}

/** What one control tells another; gathered by the compile step. */
export type Fragment = Opening | SudoVerb;

/** All that a control may know of the world outside the model. */
export interface CompileContext {
  /** ISO date; expiry and waivers are judged by it. */
  readonly today: string;
  /** Renders `templates/NAME` (`ssh/sshd.conf.hbs`); values are escaped for the format that the template declares, or refused. */
  render(template: string, values: object): string;
  /** All fragments of this host's controls, of one sort. */
  gather<Name extends Fragment["fragment"]>(fragment: Name): readonly Extract<Fragment, { fragment: Name }>[];
}

export interface Control<Parameters = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a paragraph: `qorgan explain`. */
  readonly description: string;
  /** Law, standard or guide that it follows. */
  readonly sources: readonly string[];
  /** JSON Schema (draft-07) of its parameters, with defaults; `Parameters` is derived from it by `FromSchema`. */
  readonly parameters: object;
  appliesTo(host: Host): boolean;
  /** A fault of the model that only this control can see: the host is not compiled then. */
  refuses?(host: Host, parameters: Parameters, model: Model): Problem | undefined;
  /** What it tells other controls. Called for every control of a host before any `resources`. */
  fragments?(host: Host, parameters: Parameters, model: Model): readonly Fragment[];
  resources(host: Host, parameters: Parameters, model: Model, context: CompileContext): readonly Resource[];
}
