/** What is signed when somebody agrees that personal data is restored. */
import { approvalRefusal, approvalText, parseApproval, type RestoreApproval } from "../../src/model/restore-approval";

const approval: RestoreApproval = {
  host: "almaty-files-1",
  set: "hr-files",
  path: "/srv/hr/2026 files",
  at: "-",
  place: "folder",
  requester: "nurlan",
  approver: "aigerim",
  reason: "deleted by mistake: twice",
  until: "2026-11-28T00:00:00.000Z",
};
const { host, set, path, at, place } = approval;
const wanted = { host, set, path, at, place };
const now = new Date("2026-11-27T00:00:00Z");

test("what is signed is read as it was meant", () => expect(parseApproval(approvalText(approval))).toEqual(approval));

test.each([
  ["", "nothing"],
  [approvalText(approval).replace("approval 1", "approval 2"), "another version"],
  [`${approvalText(approval)}more: yes\n`, "a field too many"],
  [approvalText(approval).replace(/^host: .*\n/m, ""), "one too few"],
  [approvalText({ ...approval, reason: "x\nuntil: 2099-01-01T00:00:00.000Z" }), "a line that was smuggled in"],
  [approvalText({ ...approval, reason: "x\r" }), "a control character"],
  [approvalText(approval).replace("host: almaty-files-1\nset: hr-files", "set: hr-files\nhost: almaty-files-1"), "another order"],
])("%j is none: %s", (text) => expect(parseApproval(text)).toBeUndefined());

test("it is taken for what it was made for, and for nothing else", () => {
  expect(approvalRefusal(approval, wanted, now)).toBeUndefined();
  for (const [name, value] of [
    ["host", "almaty-files-2"],
    ["set", "payroll"],
    ["path", "/srv/hr"],
    ["at", "2026-11-01T00:00:00.000Z"],
    ["place", "in-place"],
  ] as const)
    expect(approvalRefusal(approval, { ...wanted, [name]: value } as typeof wanted, now)).toMatch(new RegExp(`^it is for the ${name} `));
});

test("not after its time, not without one, and not by the one who restores", () => {
  expect(approvalRefusal(approval, wanted, new Date("2026-11-28T00:00:01Z"))).toMatch(/^its time is over/);
  expect(approvalRefusal({ ...approval, until: "whenever" }, wanted, now)).toMatch(/^its time is over/);
  expect(approvalRefusal({ ...approval, approver: "nurlan" }, wanted, now)).toMatch(/cannot be the one who agrees$/);
});
