/** A live machine against its hardware profile and the model: what is met, what is not, and what the model lacks. Pure. */
import type { ExpectedDisk, HardwareFile } from "../model/generated/types";
import type { Disk, Host } from "../model/model";
import type { Survey, SurveyedDisk } from "./report";

/** Undefined: cannot be told on this host. */
export interface Verdict {
  readonly what: string;
  readonly met?: boolean;
  readonly text: string;
}

export interface NewDisk {
  readonly name: string;
  readonly serial: string;
  readonly mount: string;
  readonly encrypted: boolean;
  /** The model has the disk, without a serial. */
  readonly known: boolean;
}

/** What would be written into the model: only what it does not say yet. */
export interface Additions {
  readonly machineSerial?: string;
  readonly networkCards?: readonly string[];
  readonly disks: readonly NewDisk[];
}

const GiB = 1024 ** 3;

/** `447.1 GiB`. */
export const size = (bytes: number): string => `${(bytes / GiB).toFixed(1)} GiB`;

const inContainer = "cannot be told in a container: what it shows is its machine's";

const met = (what: string, yes: boolean, text: string): Verdict => ({ what, met: yes, text });

/** A disk answers to its serial, or to a name below /dev/disk/by-id. */
const answersTo = (disk: SurveyedDisk, serial: string): boolean => disk.serial === serial || disk.ids.includes(serial);

const known = (disk: SurveyedDisk): string =>
  `${disk.name}, ${size(disk.bytes)}${disk.serial ? `, serial ${disk.serial}` : ", without a serial"}`;

/** What a disk is called in the model so that it is found again: its serial where that is one, else a name of udev's. */
const serialForm = /^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]{0,127}$/;
const idOf = (disk: SurveyedDisk, all: readonly SurveyedDisk[]): string | undefined =>
  [...(all.filter((one) => one.serial === disk.serial).length === 1 ? [disk.serial] : []), ...disk.ids].find((id) => serialForm.test(id));

function machineVerdicts(host: Host, profile: HardwareFile, survey: Survey): Verdict[] {
  const { firmware = "any", tpm = "any", memoryGiB, networkCards = 1 } = profile;
  const wired = survey.cards.filter((card) => !card.wireless);
  const told = survey.container
    ? ["firmware", "tpm", "memory", "machine serial"].map((what): Verdict => ({ what, text: inContainer }))
    : [
        met(
          "firmware",
          firmware === "any" || firmware === survey.firmware,
          `${survey.firmware}${firmware === "any" || firmware === survey.firmware ? "" : `, expected ${firmware}`}`,
        ),
        met(
          "tpm",
          tpm === "any" || (tpm === "none" ? survey.tpm === "" : survey.tpm === tpm),
          `${survey.tpm || "none"}${tpm === "any" ? "" : `, expected ${tpm}`}`,
        ),
        met(
          "memory",
          memoryGiB === undefined || survey.memoryBytes >= memoryGiB * GiB * 0.875,
          `${size(survey.memoryBytes)}${memoryGiB === undefined ? "" : `, at least ${memoryGiB} GiB expected`}`,
        ),
        ...serialVerdict(host, survey),
      ];
  const missing = (host.networkCards ?? []).filter((mac) => !survey.cards.some((card) => card.mac === mac));
  return [
    met("operating system", survey.os === host.os, survey.os === host.os ? survey.os : `${survey.os}, the model says ${host.os}`),
    ...told,
    met(
      "network cards",
      wired.length >= networkCards,
      `${wired.length} wired${wired.length >= networkCards ? "" : `, at least ${networkCards} expected`}`,
    ),
    ...missing.map((mac) => met("network cards", false, `the model's card ${mac} is not there: another machine, or another card`)),
  ];
}

function serialVerdict({ machineSerial }: Host, { serial }: Survey): Verdict[] {
  if (machineSerial === undefined)
    return [met("machine serial", true, serial === "" ? "the firmware tells none" : `${serial}, not in the model yet`)];
  return [
    met(
      "machine serial",
      serial === machineSerial,
      serial === machineSerial ? serial : `${serial || "none"}, the model says ${machineSerial}: another machine`,
    ),
  ];
}

const applies = (expected: ExpectedDisk, host: Host): boolean =>
  expected.duties === undefined || expected.duties.some((duty) => host.duties.includes(duty));

/** Which of the live disks each disk of the model is; what the profile expects besides is looked for among the rest. */
class Disks {
  readonly verdicts: Verdict[] = [];
  readonly found: NewDisk[] = [];
  private readonly taken = new Set<SurveyedDisk>();
  private readonly live: readonly SurveyedDisk[];

  constructor(
    private readonly host: Host,
    private readonly profile: HardwareFile,
    survey: Survey,
  ) {
    this.live = survey.disks.filter((disk) => !disk.removable);
  }

  judge(): void {
    const { disks } = this.host;
    for (const disk of disks.filter((one) => one.serial !== undefined)) this.bySerial(disk, disk.serial as string);
    for (const disk of disks.filter((one) => one.serial === undefined)) this.byMount(disk.name, disk.mount, true);
    for (const [name, expected] of Object.entries(this.profile.disks))
      if (applies(expected, this.host) && !disks.some((disk) => disk.mount === expected.mount)) this.byMount(name, expected.mount, false);
  }

  private expectation(mount: string): ExpectedDisk | undefined {
    return Object.values(this.profile.disks).find((one) => one.mount === mount && applies(one, this.host));
  }

  private bySerial({ name, mount }: Disk, serial: string): void {
    const there = this.live.find((disk) => answersTo(disk, serial));
    if (there === undefined) this.verdicts.push(met(`disk ${name}`, false, `${serial}, which the model names, is not there`));
    else this.taken.add(there);
    if (there) this.verdicts.push(this.sized(name, mount, there));
  }

  private sized(name: string, mount: string, disk: SurveyedDisk): Verdict {
    const least = this.expectation(mount)?.minimumGiB;
    const enough = least === undefined || disk.bytes >= least * GiB;
    return met(`disk ${name}`, enough, `${known(disk)}${enough ? "" : `, at least ${least} GiB expected`}`);
  }

  /** The disk that holds this mount point; else, for data, the only one that nothing else lays claim to. */
  private byMount(name: string, mount: string, isKnown: boolean): void {
    const free = this.live.filter((disk) => !this.taken.has(disk));
    const holder = free.find((disk) => disk.mounts.includes(mount === "swap" ? "[SWAP]" : mount));
    const system = (disk: SurveyedDisk): boolean => disk.mounts.some((one) => ["/", "/boot", "/boot/efi"].includes(one));
    const candidates = holder
      ? [holder]
      : mount.startsWith("/srv") || mount.startsWith("/data")
        ? free.filter((disk) => !system(disk))
        : [];
    const [disk, ...more] = candidates;
    if (disk === undefined && mount !== "/" && isKnown) return; // the model lists a part of the system's own disk
    if (disk === undefined) this.verdicts.push(met(`disk ${name}`, false, `no disk for ${mount}`));
    else if (more.length > 0)
      this.verdicts.push(
        met(`disk ${name}`, false, `${candidates.map(known).join("; ")}: any of them could be ${mount}, so write its serial yourself`),
      );
    else this.propose(name, mount, disk, isKnown);
  }

  private propose(name: string, mount: string, disk: SurveyedDisk, isKnown: boolean): void {
    this.taken.add(disk);
    this.verdicts.push(this.sized(name, mount, disk));
    const serial = idOf(disk, this.live);
    if (serial === undefined)
      this.verdicts.push(met(`disk ${name}`, false, `${disk.name} has no serial and no name below /dev/disk/by-id that tells it apart`));
    else this.found.push({ name, serial, mount, encrypted: mount === "/" ? disk.encryptedRoot : true, known: isKnown });
  }
}

/** All verdicts, and what the model could be given. */
export function judge(
  host: Host,
  profile: HardwareFile,
  survey: Survey,
): { readonly verdicts: readonly Verdict[]; readonly additions: Additions } {
  const disks = new Disks(host, profile, survey);
  if (!survey.container) disks.judge();
  const told = survey.container ? [{ what: "disks", text: inContainer }] : disks.verdicts;
  const wired = survey.cards.filter((card) => !card.wireless).map((card) => card.mac);
  return {
    verdicts: [...machineVerdicts(host, profile, survey), ...told],
    additions: {
      ...(host.machineSerial === undefined && survey.serial !== "" && !survey.container ? { machineSerial: survey.serial } : {}),
      ...(host.networkCards === undefined && wired.length > 0 ? { networkCards: [...new Set(wired)] } : {}),
      disks: disks.found,
    },
  };
}
