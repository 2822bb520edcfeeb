/** Every rule of the model, broken once: the code, the message and the exact text that the place points at. */
import { changed, keys, pointedAt, problemsOf, removeWorkspaces } from "./model-workspace";

afterAll(removeWorkspaces);

const people = "hosts/people.yaml";
const hosts = "hosts/almaty/hosts.yaml";
const branch = "hosts/almaty/branch.yaml";
const organisation = "hosts/organisation.yaml";
const dataMap = "hosts/data-map.yaml";
const waivers = "hosts/waivers.yaml";
const server = "policies/server.yaml";

type Edit = readonly [from: string, to: string];
interface Broken {
  readonly what: string;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly code: string;
  readonly message: RegExp;
  readonly at: string;
}

const broken = (what: string, file: string, edits: readonly Edit[], code: string, message: RegExp, at: string): Broken => ({
  what,
  file,
  edits,
  code,
  message,
  at,
});

const another = (name: string, lines: string): Edit => ["  ws-1:\n", `  ${name}:\n${lines}  ws-1:\n`];
const moreHost = (address: string, rest: string): string => `    hardware: L200\n    os: debian-12\n    addresses: [${address}]\n${rest}`;

const cases: readonly Broken[] = [
  broken(
    "unknown role",
    people,
    [["[accounting]", "[acounting]"]],
    "unknown-role",
    /^unknown role 'acounting', did you mean 'accounting'\?$/,
    "acounting",
  ),
  broken(
    "unknown branch",
    people,
    [["roles: [director]\n    branches: [almaty]", "roles: [director]\n    branches: [almata]"]],
    "unknown-branch",
    /did you mean 'almaty'/,
    "almata",
  ),
  broken("unknown segment", hosts, [["segment: office", "segment: ofice"]], "unknown-segment", /'ofice', did you mean 'office'/, "ofice"),
  broken(
    "unknown policy",
    hosts,
    [["duties: [workstation]\n    policy: server", "duties: [workstation]\n    policy: servers"]],
    "unknown-policy",
    /did you mean 'server'/,
    "servers",
  ),
  broken("unknown operator", organisation, [["[nurlan]", "[nurlann]"]], "unknown-person", /did you mean 'nurlan'/, "nurlann"),
  broken(
    "unknown custodian",
    organisation,
    [["[yerlan]", "[nobody-here]"]],
    "unknown-person",
    /known: aigerim, yerlan, nurlan/,
    "nobody-here",
  ),
  broken("no controllers", organisation, [["[10.77.30.5]", "[]"]], "bad-value", /controllers is empty/, "[]"),
  broken("unknown system's owner", dataMap, [["owner: aigerim", "owner: aigerin"]], "unknown-person", /did you mean 'aigerim'/, "aigerin"),
  broken("unknown system's host", dataMap, [["host: files-1", "host: files-2"]], "unknown-host", /did you mean 'files-1'/, "files-2"),
  broken("missing data owner", dataMap, [["    owner: aigerim\n", ""]], "missing", /payroll has no 'owner'/, "payroll"),
  broken(
    "IT administrator owns personal data",
    dataMap,
    [["owner: aigerim", "owner: nurlan"]],
    "owner-is-administrator",
    /IT administrator and cannot own/,
    "nurlan",
  ),
  broken("personal data without a class", dataMap, [["[basic, financial]", "[]"]], "classes-missing", /at least one class/, "[]"),
  broken("personal data called public", dataMap, [["label: PD", "label: public"]], "label-too-low", /its label must be PD/, "public"),
  broken(
    "two systems at one path",
    dataMap,
    [
      [
        "    share: payroll\n",
        `    share: payroll\n  two:\n    title: Two\n    classes: []\n    label: internal\n    owner: aigerim\n    host: files-1\n    path: /srv/payroll\n`,
      ],
    ],
    "duplicate-system",
    /belongs to payroll already, in hosts\/data-map.yaml:2/,
    "/srv/payroll",
  ),
  broken(
    "address outside of its segment",
    hosts,
    [["10.78.20.21", "10.78.30.21"]],
    "address-outside-segment",
    /outside of the segment office \(10.78.20.0\/24\)/,
    "10.78.30.21",
  ),
  broken(
    "two hosts at one address",
    hosts,
    [another("ws-0", moreHost("10.78.20.21", "    segment: office\n    duties: [workstation]\n    policy: server\n"))],
    "duplicate-address",
    /the address of ws-0 already, in hosts\/almaty\/hosts.yaml:11/,
    "10.78.20.21",
  ),
  broken(
    "workstation's duty on a server",
    hosts,
    [["[file-server]", "[workstation]"]],
    "duty-hardware",
    /does not fit S200, a server/,
    "workstation",
  ),
  broken(
    "server's duty on a workstation",
    hosts,
    [["[workstation]", "[key-server]"]],
    "duty-hardware",
    /does not fit L200, a workstation/,
    "key-server",
  ),
  ...(
    [
      ["swap", "sw: { mount: swap, encrypted: false }", /the disk sw of files-1 \(swap\).*what programs have in memory/],
      ["/tmp", "tmp: { mount: /tmp, encrypted: false }", /the disk tmp of files-1 \(\/tmp\).*programs leave parts/],
      ["a disk inside", "old: { mount: /srv/payroll/old, encrypted: false }", /the disk old of files-1.*inside of \/srv\/payroll/],
    ] as const
  ).map(([name, line, message]) =>
    broken(
      `${name} without encryption beside personal data`,
      hosts,
      [["    disks:\n", `    disks:\n      ${line}\n`]],
      "personal-data-unencrypted",
      message,
      "false",
    ),
  ),
  broken(
    "two disks at one place",
    hosts,
    [["    disks:\n", "    disks:\n      more: { mount: /srv, encrypted: true }\n"]],
    "duplicate-mount",
    /the disk more is mounted at \/srv already/,
    "/srv",
  ),
  broken(
    "production host among tests",
    hosts,
    [
      ["segment: office", "segment: test"],
      ["10.78.20.21", "10.78.50.21"],
    ],
    "production-in-test",
    /does not belong in the test segment/,
    "test",
  ),
  broken(
    "test host among production",
    hosts,
    [["segment: office", "segment: office\n    environment: test"]],
    "test-in-production",
    /none for tests/,
    "office",
  ),
  broken(
    "segments that overlap",
    branch,
    [["10.78.20.0/24", "10.78.10.128/25"]],
    "segments-overlap",
    /overlaps 10.78.10.0\/24 of the segment servers of almaty/,
    "10.78.10.128/25",
  ),
  broken("person without a key", people, [[`keys:\n      - ${keys.aigerim}`, "keys: []"]], "no-key", /aigerim has no SSH key/, "[]"),
  broken(
    "administrator without an administrative account",
    people,
    [["roles: [director]", "roles: [director, it-administrator]"]],
    "no-admin-account",
    /yerlan has the role it-administrator and needs/,
    "yerlan",
  ),
  broken(
    "administrative account without a role",
    people,
    [["[it-administrator]", "[director]"]],
    "admin-without-role",
    /no role that needs one/,
    "admin",
  ),
  broken("one uid twice", people, [["uid: 2002", "uid: 2001"]], "duplicate-uid", /uid 2001 is that of an account of aigerim/, "2001"),
  broken("both accounts with one uid", people, [["uid: 3003", "uid: 2003"]], "duplicate-uid", /nurlan's other account/, "2003"),
  broken(
    "one account name twice",
    people,
    [["name: nurlan-adm", "name: yerlan"]],
    "duplicate-account",
    /the account name yerlan is that of an account of yerlan/,
    "yerlan",
  ),
  broken(
    "own accounts share a key",
    people,
    [[keys.nurlanAdm, keys.nurlan]],
    "shared-key-own",
    /regular and administrative account share a key/,
    keys.nurlan,
  ),
  broken(
    "people share a key, whatever its comment",
    people,
    [[keys.yerlan, keys.aigerim.replace(/ \w+$/, " other")]],
    "shared-key",
    /yerlan and aigerim share a key/,
    keys.aigerim.replace(/ \w+$/, " other"),
  ),
  broken(
    "one key twice in a list",
    people,
    [[`- ${keys.aigerim}`, `- ${keys.aigerim}\n      - ${keys.aigerim}`]],
    "duplicate-key-line",
    /stands here twice/,
    keys.aigerim,
  ),
  broken("expired waiver", waivers, [["2027-01-31", "2026-11-23"]], "waiver-expired", /ended on 2026-11-23/, "2026-11-23"),
  broken("waiver of an unknown control", waivers, [["control: base", "control: bace"]], "unknown-control", /did you mean 'base'/, "bace"),
  broken(
    "waiver of an unknown rule of the model",
    waivers,
    [
      ["control: base", "control: model"],
      ["usb-storage", "shared-keys"],
    ],
    "unknown-rule",
    /did you mean 'shared-key'/,
    "shared-keys",
  ),
  broken("waiver for an unknown host", waivers, [["[ws-1]", "[ws-2]"]], "unknown-host", /did you mean 'ws-1'/, "ws-2"),
  broken("waiver for nobody", waivers, [["    hosts: [ws-1]\n", ""]], "waiver-scope", /names neither hosts nor branches/, "usb-on-ws-1"),
  broken(
    "waiver of a control for people",
    waivers,
    [["[ws-1]", "[ws-1]\n    people: [yerlan]"]],
    "waiver-scope",
    /only the model's rules about keys/,
    "[yerlan]",
  ),
  broken(
    "policy that extends an unknown one",
    server,
    [["extends: baseline", "extends: basline"]],
    "unknown-policy",
    /did you mean 'baseline'/,
    "basline",
  ),
  broken("policy that extends itself", server, [["extends: baseline", "extends: server"]], "policy-circle", /server → server/, "server"),
  broken(
    "unknown control in a policy",
    server,
    [["ssh: {}", "shh: {}"]],
    "unknown-key",
    /unknown key 'shh' in controls, did you mean 'ssh'/,
    "shh",
  ),
  broken(
    "account name that the system has",
    people,
    [["  aigerim:\n", "  sudo:\n"]],
    "bad-name",
    /'sudo' is not a person's id: the system has/,
    "sudo",
  ),
  broken(
    "key with options",
    people,
    [[`- ${keys.aigerim}`, `- no-pty ${keys.aigerim}`]],
    "bad-value",
    /options in front of the key/,
    `no-pty ${keys.aigerim}`,
  ),
  broken("unknown word of a list", hosts, [["[file-server]", "[file-sever]"]], "unknown-value", /did you mean 'file-server'/, "file-sever"),
  broken("wrong type", people, [["uid: 2001", "uid: '2001'"]], "bad-value", /uid must be a whole number, not '2001'/, "'2001'"),
  broken("day that no calendar has", waivers, [["2027-01-31", "2027-02-30"]], "bad-value", /'2027-02-30' is not a date/, "2027-02-30"),
];

test.each(cases)("$what", ({ file, edits, code, message, at }) => {
  const files = changed({ [file]: edits });
  const found = problemsOf(files).filter((problem) => problem.code === code);
  expect(found).toHaveLength(1);
  const [problem] = found;
  expect(problem?.place?.file).toBe(file);
  expect(problem?.message).toMatch(message);
  expect(problem && pointedAt(problem, files)).toBe(at);
});
