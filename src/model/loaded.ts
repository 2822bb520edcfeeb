/** What the loader hands to the linker: checked files, not yet joined. */
import type { BranchFile, DataMapFile, HostsFile, OrganisationFile, PeopleFile, PolicyFile, WaiversFile } from "./generated/types";
import type { EntryPlaces } from "./yaml";

/** One file as it was read: its checked value, and where its entries stand. */
export interface Loaded<Value> {
  /** Relative to the workspace. */
  readonly file: string;
  readonly value: Value;
  readonly entries: EntryPlaces;
}

/** All files of a workspace, by what they are. */
export interface Files {
  readonly organisation: Loaded<OrganisationFile>;
  readonly people: Loaded<PeopleFile>;
  readonly dataMap: Loaded<DataMapFile>;
  readonly waivers: Loaded<WaiversFile>;
  readonly branches: ReadonlyMap<string, Loaded<BranchFile>>;
  /** By branch: each file of its folder beside branch.yaml. */
  readonly hosts: ReadonlyMap<string, readonly Loaded<HostsFile>[]>;
  readonly policies: ReadonlyMap<string, Loaded<PolicyFile>>;
}
