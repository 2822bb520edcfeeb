/** What a survey found, as YAML: to paste, or put into a host's entry with all else left as people wrote it. Pure. */
import { addAfter, type OneLine, writeOneLine } from "../model/edit";
import type { Host } from "../model/model";
import { parseYaml } from "../model/yaml";
import { fail, ok, type Result } from "../result";
import type { Additions, NewDisk } from "./judge";

const entryOf = ({ serial, mount, encrypted }: NewDisk): OneLine => ({ serial, mount, encrypted });

/** Whether there is anything to write. */
export const isEmpty = ({ machineSerial, networkCards, disks }: Additions): boolean =>
  machineSerial === undefined && networkCards === undefined && disks.length === 0;

/** The lines to paste into the host's entry. */
export function asYaml(host: Host, { machineSerial, networkCards, disks }: Additions): string {
  const lines = [
    ...(machineSerial === undefined ? [] : [`    machineSerial: ${writeOneLine(machineSerial)}`]),
    ...(networkCards === undefined ? [] : [`    networkCards: ${writeOneLine(networkCards)}`]),
    ...(disks.length === 0 ? [] : ["    disks:"]),
    ...disks.map((disk) => `      ${disk.name}: ${writeOneLine(entryOf(disk))}`),
  ];
  return `  ${host.name}:\n${lines.join("\n")}\n`;
}

type Entry = Readonly<Record<string, unknown>> & { readonly disks?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

const readBack = (file: string, text: string, host: string): Entry | undefined =>
  (parseYaml(file, text, "hosts").value as { hosts?: Record<string, Entry> } | undefined)?.hosts?.[host];

/** The file's text with the additions. */
export function withAdditions(host: Host, text: string, additions: Additions): Result<string> {
  const { file } = host.place;
  const entry = ["hosts", host.name];
  const before = readBack(file, text, host.name);
  const steps: ((now: string) => Result<string>)[] = [];
  const { machineSerial, networkCards, disks } = additions;
  if (networkCards !== undefined) steps.push((now) => addAfter(file, now, entry, "policy", "networkCards", networkCards));
  if (machineSerial !== undefined) steps.push((now) => addAfter(file, now, entry, "policy", "machineSerial", machineSerial));
  for (const { name, serial } of disks.filter((disk) => disk.known))
    steps.push((now) => addAfter(file, now, [...entry, "disks", name], "mount", "serial", serial));
  const fresh = disks.filter((disk) => !disk.known);
  const there = Object.keys(before?.disks ?? {}).at(-1);
  if (there !== undefined)
    for (const disk of [...fresh].reverse()) steps.push((now) => addAfter(file, now, [...entry, "disks"], there, disk.name, entryOf(disk)));
  else if (fresh.length > 0)
    steps.push((now) => addAfter(file, now, entry, "policy", "disks", Object.fromEntries(fresh.map((disk) => [disk.name, entryOf(disk)]))));
  let changed: Result<string> = ok(text);
  for (const step of steps) if (changed.ok) changed = step(changed.value);
  if (!changed.ok) return changed;
  return holds(readBack(file, changed.value, host.name), additions)
    ? changed
    : fail({
        code: "survey-not-written",
        message: `${file} is written in a way that Qorgan does not change`,
        place: host.place,
        state: "nothing was written",
        remedy: `paste this yourself:\n${asYaml(host, additions)}`,
      });
}

const holds = (after: Entry | undefined, { machineSerial, networkCards, disks }: Additions): boolean =>
  (machineSerial === undefined || after?.machineSerial === machineSerial) &&
  (networkCards === undefined || JSON.stringify(after?.networkCards) === JSON.stringify(networkCards)) &&
  disks.every(({ name, serial, mount }) => after?.disks?.[name]?.serial === serial && after.disks[name]?.mount === mount);
