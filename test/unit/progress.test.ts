/** What is on the screen while hosts are at work. */
import { screen } from "../../src/cli/progress";

const lines = new Map(Array.from({ length: 30 }, (_, i) => [`host-${i + 1}`, `step ${i + 1} of 70  file:/etc/x.conf`] as const));

test("a line a host, in the order in which they began", () => {
  expect(screen(new Map([...lines].slice(0, 2)), { rows: 24, columns: 80 })).toEqual([
    "host-1: step 1 of 70  file:/etc/x.conf",
    "host-2: step 2 of 70  file:/etc/x.conf",
  ]);
});

test("never more than the screen holds, and what is left out is counted", () => {
  const shown = screen(lines, { rows: 24, columns: 80 });
  expect(shown).toHaveLength(22);
  expect(shown.at(-1)).toBe("… and 9 more hosts");
  expect(screen(lines, { rows: 1, columns: 80 })).toEqual(["… and 30 more hosts"]);
});

test("no line is longer than the screen is wide, and what hosts say moves no cursor", () => {
  const [line = ""] = screen(new Map([["h", `looking\u001b[2J\n${"x".repeat(200)}`]]), { rows: 24, columns: 40 });
  expect([...line].length).toBeLessThan(40);
  expect(line).toMatch(/^h: looking\\x1b\[2J x+…$/);
});
