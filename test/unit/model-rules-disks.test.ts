/** Every rule over disks and their keys, broken once: the code, the message and the exact text that the place points at. */
import { changed, keys, pointedAt, problemsOf, removeWorkspaces, small } from "./model-workspace";

afterAll(removeWorkspaces);

const people = "hosts/people.yaml";
const hosts = "hosts/almaty/hosts.yaml";
const organisation = "hosts/organisation.yaml";
const dataMap = "hosts/data-map.yaml";

type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

const data = "      data: { serial: ZR5A0012, mount: /srv, encrypted: true }\n";
const root = "    disks: { root: { mount: /, encrypted: true } }\n";
const unencryptedRoot = [root, root.replace("true", "false")] as const;

/** What is wrong, in `file:line:column text` as an editor shows it. */
function found(edits: Edits, code: string) {
  const files = changed(edits);
  return problemsOf(files)
    .filter((problem) => problem.code === code)
    .map((problem) => ({
      message: problem.message,
      remedy: problem.remedy,
      at: `${problem.place?.file}:${problem.place?.line}:${problem.place?.column} ${pointedAt(problem, files)}`,
    }));
}

const lineOf = (file: string, text: string): number => (small[file] ?? "").split(text)[0]?.split("\n").length ?? 0;

test("the small model has no fault in it", () => {
  expect(problemsOf(small)).toEqual([]);
});

test("a disk that is to be encrypted, and nothing that makes it so", () => {
  expect(found({ "policies/baseline.yaml": [["  disk-encryption: {}\n", ""]] }, "encryption-not-enforced")).toEqual([
    {
      message: "the disk data is to be encrypted, and the policy server of files-1 has no disk-encryption",
      remedy: "add disk-encryption to the policy",
      at: `${hosts}:${lineOf(hosts, "ZR5A0012")}:57 true`,
    },
  ]);
});

describe("personal data on a disk without encryption", () => {
  test("of a system of the data map", () => {
    expect(found({ [hosts]: [[data, data.replace("true", "false")]] }, "personal-data-unencrypted")).toEqual([
      {
        message: expect.stringMatching(
          /^\/srv\/payroll of files-1 lies on the disk data, which the model leaves unencrypted; payroll keeps/,
        ),
        remedy: "write encrypted: true, with the disk's serial",
        at: `${hosts}:${lineOf(hosts, "ZR5A0012")}:57 false`,
      },
    ]);
  });

  test("of a system whose disk the model does not list", () => {
    expect(found({ [hosts]: [[`    disks:\n${data}`, ""]] }, "personal-data-unencrypted")).toEqual([
      {
        message: expect.stringMatching(/lies on a disk that the model does not list/),
        remedy: expect.stringMatching(/install-media files-1/),
        at: `${hosts}:2:3 files-1`,
      },
    ]);
  });

  test("of a system that lies deeper than the encrypted disk", () => {
    const inner = `${data}      inner: { mount: /srv/payroll, encrypted: false }\n`;
    expect(found({ [hosts]: [[data, inner]] }, "personal-data-unencrypted")).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/lies on the disk inner/) }),
    ]);
    const beside = `${data}      inner: { mount: /srv/pay, encrypted: false }\n`;
    expect(found({ [hosts]: [[data, beside]] }, "personal-data-unencrypted")).toEqual([]);
  });

  test("on a workstation of somebody who owns personal data", () => {
    expect(found({ [hosts]: [unencryptedRoot] }, "personal-data-unencrypted")).toEqual([
      {
        message: expect.stringMatching(/^\/home of ws-1 lies on the disk root.*aigerim answers for payroll/),
        remedy: expect.stringMatching(/install-media ws-1/),
        at: `${hosts}:${lineOf(hosts, root)}:43 false`,
      },
    ]);
  });

  test("on a workstation of somebody who works with it on its server", () => {
    const edits: Edits = {
      [dataMap]: [["owner: aigerim", "owner: yerlan"]],
      [hosts]: [unencryptedRoot],
      [organisation]: [
        [
          "title: Accounting\n    accountsOn: { workstations: true }",
          "title: Accounting\n    accountsOn: { workstations: true, duties: [file-server] }",
        ],
        ["title: Director\n    accountsOn: { workstations: true }", "title: Director\n    accountsOn: {}"],
      ],
    };
    expect(found(edits, "personal-data-unencrypted")).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^\/home of ws-1 .*; aigerim works with payroll/) }),
    ]);
  });

  test("on a workstation that leaves the office", () => {
    const edits: Edits = {
      [dataMap]: [
        ["label: PD", "label: internal"],
        ["[basic, financial]", "[]"],
      ],
      [hosts]: [unencryptedRoot],
    };
    expect(found(edits, "personal-data-unencrypted")).toEqual([]);
    const travels: Edits = { ...edits, [organisation]: [["title: Director\n", "title: Director\n    travels: true\n"]] };
    expect(found(travels, "personal-data-unencrypted")).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/yerlan \(Director\) takes a workstation out of the office/) }),
    ]);
  });
});

describe("disks", () => {
  test("to be encrypted, without a serial", () => {
    expect(found({ [hosts]: [["serial: ZR5A0012, ", ""]] }, "serial-missing")).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/nothing says which one it is/), remedy: expect.stringMatching(/lsblk/) }),
    ]);
  });

  test("that may be formatted and are none of Qorgan's", () => {
    const spare = `${data}      spare: { serial: ZR5A0013, mount: /spare, encrypted: false, format: allow }\n`;
    expect(found({ [hosts]: [[data, spare]] }, "format-without-need")).toEqual([
      { message: expect.stringMatching(/spare is none/), remedy: "remove it", at: `${hosts}:${lineOf(hosts, "ZR5A0012") + 1}:75 allow` },
    ]);
    const system = root.replace("{ mount: /, encrypted: true }", "{ serial: ZR5A0013, mount: /, encrypted: true, format: allow }");
    expect(found({ [hosts]: [[root, system]] }, "format-without-need")).toHaveLength(1);
  });

  test("with one serial, on one host and on two", () => {
    const twice = `${data}      more: { serial: ZR5A0012, mount: /more, encrypted: true }\n`;
    expect(found({ [hosts]: [[data, twice]] }, "duplicate-serial")).toEqual([
      {
        message: "ZR5A0012 is the serial of data of files-1 already",
        remedy: "a serial belongs to one disk",
        at: `${hosts}:${lineOf(hosts, "ZR5A0012") + 1}:23 ZR5A0012`,
      },
    ]);
    expect(found({ [hosts]: [[root, root.replace("mount: /,", "serial: ZR5A0012, mount: /,")]] }, "duplicate-serial")).toHaveLength(1);
  });

  test("with the name of the kernel's own node", () => {
    expect(found({ [hosts]: [["      data: {", "      control: {"]] }, "bad-name")).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/\/dev\/mapper\/control/) }),
    ]);
  });

  test("named by what changes from boot to boot", () => {
    for (const name of ["sda", "vdb", "nvme0n1"]) expect(found({ [hosts]: [["ZR5A0012", name]] }, "bad-value")).toHaveLength(1);
  });

  test("at a mount point that fstab would write otherwise", () => {
    for (const mount of ["'/srv/a b'", "/srv/ä", "srv"])
      expect(found({ [hosts]: [["mount: /srv,", `mount: ${mount},`]] }, "bad-value")).toHaveLength(1);
  });

  test("of a key server that would hold its keys", () => {
    const edits: Edits = {
      [hosts]: [
        ["[file-server]", "[file-server, key-server]"],
        [data, `${data}      keys: { serial: ZR5A0013, mount: /var/lib/tang, encrypted: true }\n`],
      ],
    };
    expect(found(edits, "key-server-locked")).toEqual([
      {
        message: expect.stringMatching(/keys of the key server files-1 would lie on keys/),
        remedy: expect.stringMatching(/wait for each other/),
        at: `${hosts}:${lineOf(hosts, "ZR5A0012") + 1}:40 /var/lib/tang`,
      },
    ]);
    expect(found({ [hosts]: [["[file-server]", "[file-server, key-server]"]] }, "key-server-locked")).toEqual([]);
  });
});

describe("key custodians", () => {
  const backup: Edits = {
    [organisation]: [
      ["  it-administrator:\n", "  backup:\n    title: Backup\n    admin: backup-operator\n    accountsOn: {}\n  it-administrator:\n"],
    ],
    [people]: [
      [
        `      - ${keys.yerlan}\n`,
        `      - ${keys.yerlan}\n    admin:\n      uid: 3002\n      keys:\n        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO60yb6GgWr9TkTEg0ILEjEtUSNteOIOnA4BWo/PkDY/ other\n`,
      ],
      ["roles: [director]", "roles: [director, backup]"],
    ],
  };

  test("who is backup operator on the same host", () => {
    expect(found(backup, "custodian-is-backup-operator")).toEqual([
      {
        message: "yerlan is backup operator on files-1, and would hold its copies and its keys",
        remedy: expect.stringMatching(/two pairs of eyes/),
        at: `${organisation}:7:17 yerlan`,
      },
    ]);
  });

  test("who is backup operator where there is no encrypted data disk", () => {
    const edits: Edits = { ...backup, [hosts]: [[data, data.replace("true", "false")]] };
    expect(found(edits, "custodian-is-backup-operator")).toEqual([]);
  });

  test("to whom nothing can be encrypted", () => {
    const line = "    escrowRecipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n";
    expect(found({ [people]: [[line, ""]] }, "custodian-without-recipient")).toEqual([
      {
        message: expect.stringMatching(/^yerlan is a key custodian/),
        remedy: expect.stringMatching(/age-keygen/),
        at: `${organisation}:7:17 yerlan`,
      },
    ]);
    expect(found({ [people]: [["aqmcac8p", "aqmcac8q"]] }, "bad-value")).toHaveLength(1);
  });
});
