/** How the files are joined, and that all errors are told at once. */
import { dayIn } from "../../src/model/day";
import { loadModel } from "../../src/model/load";
import { changed, type Files, keys, loaded, problemsOf, removeWorkspaces, small, writeWorkspace } from "./model-workspace";

afterAll(removeWorkspaces);

const people = "hosts/people.yaml";
const hosts = "hosts/almaty/hosts.yaml";
const branch = "hosts/almaty/branch.yaml";
const waivers = "hosts/waivers.yaml";
const server = "policies/server.yaml";

type Edit = readonly [from: string, to: string];

test("the small workspace itself is sound, and joined", () => {
  const model = loaded(small);
  const [files] = model.hosts;
  expect(files?.segment.branch).toBe(model.branches[0]);
  expect(model.branches[0]?.hosts).toEqual(model.hosts);
  expect([...(files?.policy.controls.keys() ?? [])].sort()).toEqual(["base", "disk-encryption", "ssh"]);
  expect(files).toMatchObject({ sshPort: 22, environment: "production", hostKeys: [], place: { file: hosts, line: 2, column: 3 } });
  expect(model.systems[0]?.owner).toBe(model.people[0]);
  expect(model.people[2]).toMatchObject({ adminAccount: { name: "nurlan-adm" }, adminUid: 3003, operatorKeys: [keys.nurlanAdm] });
  expect(model.waivers[0]?.hosts).toEqual([model.hosts[1]]);
});

describe("waivers of the model's own rules", () => {
  const waive = (rule: string, scope: string): Edit => [
    "waivers:\n",
    `waivers:\n  ours:\n    control: model\n    rule: ${rule}\n    ${scope}\n    reason: For now.\n    approver: yerlan\n    expires: 2026-11-24\n`,
  ];
  const shared: Edit = [keys.yerlan, keys.aigerim];

  test("end with their last day by the organisation's clock", () => {
    const at = (moment: string, files: Files = small) => {
      const read = loadModel(writeWorkspace(files), (zone) => dayIn(Date.parse(moment), zone));
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(at("2027-01-31T18:59:59Z")).toEqual([]);
    expect(at("2027-01-31T19:00:00Z")).toEqual(["waiver-expired"]);
    // A zone that there is not is an error of its own.
    expect(at("2027-01-31T19:00:00Z", changed({ "hosts/organisation.yaml": [["Asia/Almaty", "Asia/Atlantis"]] }))).not.toEqual([]);
  });

  test("lift them for those that they name, on their last day too", () => {
    expect(problemsOf(changed({ [people]: [shared], [waivers]: [waive("shared-key", "people: [aigerim, yerlan]")] }))).toEqual([]);
    expect(
      problemsOf(changed({ [people]: [[keys.nurlanAdm, keys.nurlan]], [waivers]: [waive("shared-key-own", "people: [nurlan]")] })),
    ).toEqual([]);
    const inTest = {
      [hosts]: [
        ["segment: office", "segment: test"],
        ["10.78.20.21", "10.78.50.21"],
      ] as Edit[],
    };
    expect(problemsOf(changed({ ...inTest, [waivers]: [waive("production-in-test", "branches: [almaty]")] }))).toEqual([]);
  });

  test("lift nothing for others, and no other rule", () => {
    const codes = (rule: string, scope: string): string[] =>
      problemsOf(changed({ [people]: [shared], [waivers]: [waive(rule, scope)] })).map((one) => one.code);
    expect(codes("shared-key", "people: [aigerim]")).toEqual(["shared-key"]);
    expect(codes("shared-key-own", "people: [aigerim, yerlan]")).toEqual(["shared-key"]);
  });
});

test("hosts of one name in two branches", () => {
  const files = {
    ...small,
    "hosts/shymkent/branch.yaml": small[branch]?.replaceAll("78", "79") ?? "",
    "hosts/shymkent/hosts.yaml": small[hosts]?.replaceAll("78", "79").replace("files-1", "files-9").replace("ZR5A0012", "ZR5A0092") ?? "",
  };
  expect(problemsOf(files)).toMatchObject([
    {
      code: "duplicate-host",
      message: "the host 'ws-1' is there already, in hosts/almaty/hosts.yaml:11",
      place: { file: "hosts/shymkent/hosts.yaml", line: 11, column: 3 },
    },
  ]);
});

test("a circle of policies is told by its members, not by what leads into it", () => {
  const files = {
    ...changed({ "policies/baseline.yaml": [["title: Baseline\n", "title: Baseline\nextends: server\n"]] }),
    "policies/more.yaml": "title: More\nextends: server\ncontrols: {}\n",
  };
  expect(problemsOf(files).map(({ code, place }) => [code, place?.file])).toEqual([
    ["policy-circle", "policies/baseline.yaml"],
    ["policy-circle", "policies/server.yaml"],
  ]);
});

test("parameters of a policy replace those of the policy that it extends, one by one", () => {
  const files: Files = changed({
    "policies/baseline.yaml": [["  base: {}\n", "  automation: { uid: 900 }\n  base: {}\n"]],
    [server]: [["  ssh: {}\n", "  ssh: {}\n  automation: {}\n"]],
  });
  expect(loaded(files).hosts[0]?.policy.controls.get("automation")).toMatchObject({ uid: 900 });
  const again = { ...files, [server]: String(files[server]).replace("automation: {}", "automation: { uid: 901 }") };
  expect(loaded(again).hosts[0]?.policy.controls.get("automation")).toMatchObject({ uid: 901 });
  expect(loaded(changed({ [server]: [["ssh: {}", "automation: {}"]] })).hosts[0]?.policy.controls.get("automation")).toMatchObject({
    uid: 880,
  });
});

test("all errors at once, in the order of files and lines, and none that only follows from another", () => {
  const files = changed({
    [people]: [
      ["uid: 2001", "uid: x"],
      ["roles: [director]", "roles: [boss]"],
    ],
    [hosts]: [
      ["10.78.20.21", "10.78.20.999"],
      ["hardware: S200", "hardware: S201"],
    ],
    [waivers]: [["2027-01-31", "2020-01-01"]],
    [server]: [["title: Servers\n", "titel: Servers\n"]],
  });
  expect(problemsOf(files).map(({ code, place }) => `${place?.file}:${place?.line} ${code}`)).toEqual([
    "hosts/almaty/hosts.yaml:3 unknown-value",
    "hosts/almaty/hosts.yaml:15 bad-value",
    "hosts/people.yaml:6 bad-value",
    "hosts/people.yaml:11 unknown-role",
    "hosts/waivers.yaml:8 waiver-expired",
    "policies/server.yaml:1 missing",
    "policies/server.yaml:1 unknown-key",
  ]);
});
