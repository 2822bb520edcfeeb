/** A small workspace on disk for the model's tests: each test takes a copy and breaks one thing in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadModel } from "../../src/model/load";
import type { Model } from "../../src/model/model";
import type { Problem } from "../../src/result";

export const today = "2026-11-24";

/** Public keys whose private halves nobody has. */
export const keys = {
  aigerim: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHHIhdXdoXsr974dgJdPqqMax+khrETCmNnNNfUFC7f3 aigerim",
  yerlan: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJP0n1LjK9P+CJ6XthqDPFjTo0uWwCFWj4N2vrrzRiwI yerlan",
  nurlan: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPY1MNm5NbC3YhpCzG2DbmQ6WcRVox0bFMuX0j0EC4q1 nurlan",
  nurlanAdm: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZzR6PomGqO0ayqyYWunM2FacwqPX6tcTMo8noFKrMe nurlan-adm",
} as const;

export type Files = Readonly<Record<string, string | Buffer>>;

export const small: Readonly<Record<string, string>> = {
  "hosts/organisation.yaml": `name: Saryarqa Insurance
domain: saryarqa.internal
timeZone: Asia/Almaty
banner: Keep out.
controllers: [10.77.30.5]
operators: [nurlan]
keyCustodians: [yerlan]
nameServers: [10.77.10.1]
timeServers: [10.77.10.1]
roles:
  accounting:
    title: Accounting
    accountsOn: { workstations: true }
  director:
    title: Director
    accountsOn: { workstations: true }
  it-administrator:
    title: IT administrator
    admin: it-administrator
    accountsOn: { workstations: true, duties: [file-server] }
`,
  "hosts/people.yaml": `people:
  aigerim:
    name: Айгерім Сейтқали
    roles: [accounting]
    branches: [almaty]
    uid: 2001
    keys:
      - ${keys.aigerim}
  yerlan:
    name: Ерлан Бекмұрат
    roles: [director]
    branches: [almaty]
    uid: 2002
    escrowRecipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p
    keys:
      - ${keys.yerlan}
  nurlan:
    name: Нұрлан Бекенов
    roles: [it-administrator]
    branches: [almaty]
    uid: 2003
    keys:
      - ${keys.nurlan}
    admin:
      name: nurlan-adm
      uid: 3003
      keys:
        - ${keys.nurlanAdm}
`,
  "hosts/data-map.yaml": `systems:
  payroll:
    title: Payroll
    classes: [basic, financial]
    label: PD
    owner: aigerim
    host: files-1
    path: /srv/payroll
    share: payroll
`,
  "hosts/waivers.yaml": `waivers:
  usb-on-ws-1:
    control: base
    rule: usb-storage
    hosts: [ws-1]
    reason: The scanner's software needs it.
    approver: yerlan
    expires: 2027-01-31
`,
  "hosts/almaty/branch.yaml": `title: Almaty
segments:
  servers: { kind: servers, networks: [10.78.10.0/24, "fd78:10::/64"] }
  office: { kind: office, networks: [10.78.20.0/24] }
  test: { kind: test, networks: [10.78.50.0/24] }
`,
  "hosts/almaty/hosts.yaml": `hosts:
  files-1:
    hardware: S200
    os: debian-12
    segment: servers
    addresses: [10.78.10.11, "fd78:10::11"]
    duties: [file-server]
    policy: server
    disks:
      data: { serial: ZR5A0012, mount: /srv, encrypted: true }
  ws-1:
    hardware: L200
    os: debian-13
    segment: office
    addresses: [10.78.20.21]
    duties: [workstation]
    policy: server
    disks: { root: { mount: /, encrypted: true } }
`,
  "policies/baseline.yaml": `title: Baseline
controls:
  base: {}
  disk-encryption: {}
`,
  "policies/server.yaml": `title: Servers
extends: baseline
controls:
  ssh: {}
`,
};

const folders: string[] = [];

/** Writes the files below a new folder, which `removeWorkspaces` takes away. */
export function writeWorkspace(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "qorgan-model-"));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

export function removeWorkspaces(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The small workspace with pieces of text replaced: `{ "hosts/people.yaml": [["uid: 2001", "uid: 2002"]] }`. */
export function changed(edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>): Record<string, string> {
  const files = { ...small };
  for (const [file, replacements] of Object.entries(edits)) {
    for (const [from, to] of replacements) {
      const text = files[file] ?? "";
      if (text.split(from).length !== 2) throw new Error(`${from} must stand once in ${file}`);
      files[file] = text.replace(from, () => to);
    }
  }
  return files;
}

export function loaded(files: Files): Model {
  const result = loadModel(writeWorkspace(files), today);
  if (!result.ok)
    throw new Error(result.problems.map((problem) => `${problem.place?.file}:${problem.place?.line} ${problem.message}`).join("\n"));
  return result.value;
}

export function problemsOf(files: Files): readonly Problem[] {
  const result = loadModel(writeWorkspace(files), today);
  return result.ok ? [] : result.problems;
}

/** The text that a problem's place points at. */
export function pointedAt(problem: Problem, files: Files): string {
  const { file = "", line = 0, column = 0, length = 0 } = problem.place ?? {};
  return (
    String(files[file])
      .split("\n")
      [line - 1]?.slice(column - 1, column - 1 + length) ?? ""
  );
}
