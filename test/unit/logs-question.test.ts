import { moment, questionOf } from "../../src/logs/question";
import { almaty, model, person, roles } from "./small-model";

const now = Date.parse("2026-11-25T06:00:00Z");
const of = model({ people: [person("saule", [roles.security], [almaty]), person("aigerim", [roles.hr], [almaty])] });
const asked = (options: Parameters<typeof questionOf>[0]) => {
  const question = questionOf(options, of, now);
  if (!question.ok) throw new Error(question.problems[0]?.message);
  return question.value;
};

describe("what is asked of a collector", () => {
  test("spans, days and times; nothing else is a time", () => {
    expect(moment("30m", now)).toBe(now - 1_800_000);
    expect(moment("2w", now)).toBe(now - 14 * 86_400_000);
    expect(moment("2026-11-25", now)).toBe(new Date(2026, 10, 25).getTime());
    expect(moment("2026-11-25T09:00+05:00", now)).toBe(Date.parse("2026-11-25T04:00:00Z"));
    for (const bad of ["", "yesterday", "2h; id", "0d", "2026-13-01", "2026-11-25T99:00"]) expect(moment(bad, now)).toBeUndefined();
  });

  test("a person is all of their accounts, and a name that is nobody's id is an account", () => {
    expect(asked({ person: ["saule", "aigerim", "mallory"] }).person).toEqual(["saule", "saule-adm", "aigerim", "mallory"]);
  });

  test("words for sorts of events become modules, other words are actions", () => {
    expect(asked({ event: ["export", "login", "qorgan-read", "peer-refused"] })).toMatchObject({
      module: ["qorgan-export", "login", "qorgan-read"],
      action: ["peer-refused"],
      what: "events",
    });
    expect(asked({ event: ["many-files"], alerts: true })).toMatchObject({ what: "alerts", rule: ["many-files"], module: [], action: [] });
  });

  test("a day back without a word; turned around or too long is refused", () => {
    expect(asked({})).toMatchObject({ since: "2026-11-24T06:00:00Z", until: "2026-11-25T06:01:00Z", limit: 1000, follow: false });
    for (const options of [{ since: "x" }, { until: "x" }, { since: "2026-11-25T09:00Z" }, { since: "9999d" }])
      expect(questionOf(options, of, now)).toMatchObject({
        ok: false,
        problems: [{ code: expect.stringMatching(/^(time-unknown|span-too-long)$/) }],
      });
  });
});
