/** A step that asks the controller for a secret: it gets it through a pipe, and it is nowhere on the host afterwards. */
import { type AnyKind, kinds } from "../../src/resources/registry";
import { asDesired, different } from "../../src/resources/resource";
import { sh } from "../../src/shell";
import { type Lab, up } from "./lab";
import { resource, SmallModel } from "./small-model";

jest.setTimeout(600_000);

const name = "hq-key-1";
const secret = "S3CRET-that-is-nowhere";
let lab: Lab;
let small: SmallModel;

/** Keeps the length of what it was given. */
const asker: AnyKind = {
  kind: "asker",
  phase: "file",
  seal: (desired) => desired,
  observe: () => sh`cat /etc/qorgan-asker 2> /dev/null || :`,
  parse: (output) => new Map(output === "" ? [] : [["one", output.trim()]]),
  compare: ({ length }, observed) => (observed === String(length) ? asDesired : different("another length")),
  asks: () => true,
  change: () => sh`[ -n "$secret" ] || { echo "nothing came" >&2; exit 1; }
echo "\${#secret}" > /etc/qorgan-asker`,
  remove: () => sh`rm -f /etc/qorgan-asker`,
};

beforeAll(async () => {
  (kinds() as Map<string, AnyKind>).set("asker", asker);
  lab = await up([name]);
  await lab.host(name).reset();
  small = await SmallModel.of(lab, name);
  small.wanted = [resource("asker", "one", { length: secret.length })];
});

test("it is asked by its key, without a request, and told the run and the operator", async () => {
  const asked = jest.fn(() => Promise.resolve({ ok: true as const, value: Buffer.from(secret) }));
  small.answers = () => asked;
  expect(await small.apply()).toMatchObject({ ok: true, value: { done: expect.arrayContaining(["asker:one"]) } });
  expect(asked.mock.calls).toEqual([
    [small.host, "asker:one", { request: Buffer.alloc(0), run: expect.stringMatching(/^\d{8}T/), operator: "operator" }],
  ]);
  expect(await lab.host(name).must(`grep -rlF ${secret} /etc /run /tmp /var /root 2> /dev/null || :`)).toBe("");
  expect(await lab.host(name).must("ls /run/qorgan")).not.toContain("secret");
  expect((await small.plan()).plan.changes).toEqual([]);
});

test("an answer that is a problem ends the step with that problem, and nothing is retried", async () => {
  small.wanted = [resource("asker", "one", { length: 1 })];
  small.answers = () => () => Promise.resolve({ ok: false, problems: [{ code: "no-such-secret", message: "there is none" }] });
  expect(await small.apply()).toMatchObject({ ok: false, problems: [{ code: "no-such-secret" }] });
});
