/** When people of a branch work: its own word, or the organisation's, or office hours. */
import { changed, loaded, problemsOf, removeWorkspaces, small } from "./model-workspace";

afterAll(removeWorkspaces);

const organisation = "hosts/organisation.yaml";
const branch = "hosts/almaty/branch.yaml";
const withLines = (edits: Readonly<Record<string, string>>): Record<string, string> => ({
  ...small,
  ...Object.fromEntries(Object.entries(edits).map(([file, lines]) => [file, `${small[file] ?? ""}${lines}\n`])),
});
const ofBranch = (files: Record<string, string>) => {
  const [{ timeZone, workingHours, holidays, workedDays } = { timeZone: "" }] = loaded(files).branches;
  return { timeZone, workingHours, holidays, workedDays };
};
const shift = "workingHours: { days: [sat], from: 07:30, to: 24:00 }";

test("office hours by the organisation's clock, where nobody says otherwise", () => {
  expect(ofBranch(changed({}))).toEqual({
    timeZone: "Asia/Almaty",
    workingHours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "18:00" },
    holidays: [],
    workedDays: [],
  });
});

test("the organisation's word, and a branch's own in its place", () => {
  const said = { [organisation]: `${shift}\nholidays: [2026-12-16]\nworkedDays: [2026-11-28]` };
  expect(ofBranch(withLines(said))).toMatchObject({
    workingHours: { days: ["sat"], from: "07:30", to: "24:00" },
    holidays: ["2026-12-16"],
    workedDays: ["2026-11-28"],
  });
  const own = { ...said, [branch]: "timeZone: Asia/Aqtau\nholidays: []" };
  expect(ofBranch(withLines(own))).toMatchObject({
    timeZone: "Asia/Aqtau",
    workingHours: { days: ["sat"] },
    holidays: [],
    workedDays: ["2026-11-28"],
  });
});

test.each([
  ["a day that the calendar has not", "holidays: [2026-02-30]"],
  ["a zone that is none", "timeZone: Asia/Nowhere"],
  ["a time that is none", "workingHours: { days: [mon], from: 9, to: 18:00 }"],
  ["a day of no week", "workingHours: { days: [funday], from: 09:00, to: 18:00 }"],
  ["hours that end before they begin", "workingHours: { days: [mon], from: 22:00, to: 06:00 }"],
])("%s is refused where it stands", (_what, lines) => {
  const [problem, ...others] = problemsOf(withLines({ [branch]: lines }));
  expect(others).toEqual([]);
  expect(problem?.place?.file).toBe(branch);
});
