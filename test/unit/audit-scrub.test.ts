/** What must not leave the house, and does not. */
import { createHmac } from "node:crypto";
import { bundleFiles, journalText } from "../../src/audit/bundle";
import { readChain } from "../../src/audit/chain";
import type { Evidence } from "../../src/audit/evidence";
import { modelFiles } from "../../src/audit/model-files";
import { keyFingerprint, type Scrub, scrubber } from "../../src/audit/scrub";
import { readWorkspace } from "../../src/model/files";
import type { Model, Person } from "../../src/model/model";
import { canonical, sha256 } from "../../src/resources/digest";
import { chained, run } from "./evidence-bundle";
import { sampleEvidence } from "./evidence-sample";
import { changed, keys, loaded, removeWorkspaces, writeWorkspace } from "./model-workspace";

afterAll(removeWorkspaces);

const model: Model = loaded(changed({}));
const { people } = model;
const key = Buffer.alloc(32, 7);
const plain = scrubber({ people });
const hidden = scrubber({ people, accounts: ["mallory"], words: ["file"], reserved: ["files-1"], pseudonymKey: key });

describe("always", () => {
  it.each([
    ["Айгерім Сейтқали looked", "aigerim looked"],
    ["agreed with Сейтқали", "agreed with [name]"],
    [
      "comment Kim Old, should be Ерлан Бекмұрат; shell /bin/sh, should be /bin/bash",
      "comment differs; shell /bin/sh, should be /bin/bash",
    ],
    [`the line ${keys.aigerim}`, `the line ${keyFingerprint(keys.aigerim)}`],
    ["a AGE-SECRET-KEY-1QQQQ b", "a [left out: a secret] b"],
    ["root:$y$j9T$abc/def.ghi$xyz:1", "root:[left out: a secret]:1"],
    ["-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n", "[left out: a secret]\n"],
    ["for age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p only", "for SHA256:"],
  ])("%j", (text, told) => {
    expect(plain.text(text)).toContain(told);
    expect(plain.text(text)).not.toMatch(/AAAA|PRIVATE KEY|SECRET-KEY|\$y\$|age1q/);
  });

  it("accounts, and words that only begin like a name, stay", () => {
    for (const text of ["nurlan-adm", "account:aigerim", "Сейтқалиева", "mode 0666, should be 0644"]) expect(plain.text(text)).toBe(text);
  });

  it("what has nothing to take out is not copied", () => {
    const evidence = sampleEvidence(3, 10);
    expect(plain.all(evidence)).toBe(evidence);
  });
});

describe("pseudonyms", () => {
  it("are the same for the same account everywhere, and others for others and by another key", () => {
    const name = hidden.text("nurlan");
    expect(name).toMatch(/^p-[a-z2-7]{10}$/);
    expect(hidden.text("/home/nurlan/.ssh and account:nurlan, by nurlan.")).toBe(`/home/${name}/.ssh and account:${name}, by ${name}.`);
    expect(hidden.text("Нұрлан Бекенов")).toBe(name);
    expect(hidden.text("nurlan-adm")).not.toContain(name);
    expect(hidden.text("mallory")).toMatch(/^p-/);
    expect(scrubber({ people, pseudonymKey: Buffer.alloc(32, 8) }).text("nurlan")).not.toBe(name);
    expect(scrubber({ people, pseudonymKey: key }).text("nurlan")).toBe(name);
  });

  it("hide the keys of people too, and leave those of hosts", () => {
    const print = keyFingerprint(keys.nurlan);
    expect(hidden.text(`signed by ${print}`)).toMatch(/^signed by key:[a-z2-7]{10}$/);
    expect(hidden.all({ hostKey: print })).toEqual({ hostKey: print });
  });

  it("leave words alone that an account's name is a part of, where it is no person's of the model", () => {
    const found = scrubber({ people, accounts: ["debian"], words: ["nurlan-keeper"], pseudonymKey: key });
    for (const text of ["debian-12", "package:debian-archive-keyring", "a-debian", "role nurlan-keeper"])
      expect(found.text(text)).toBe(text);
    expect(found.text("account:debian, /home/debian/.ssh")).toBe(`account:${found.text("debian")}, /home/${found.text("debian")}/.ssh`);
    expect(found.text("50-nurlan.conf")).toBe(`50-${found.text("nurlan")}.conf`);
  });

  it("leave no signature, which holds its signer's public key", () => {
    const line = { signature: `U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTk${"A".repeat(60)}`, operator: "nurlan" };
    expect(hidden.all(line)).toEqual({ signature: "[left out: a signature]", operator: hidden.text("nurlan") });
    expect(plain.all(line)).toBe(line);
    expect(hidden.all({ signature: "good" })).toEqual({ signature: "good" });
  });

  it("leave closed words alone, whatever people are called", () => {
    const strange = scrubber({
      people: [{ ...(people[0] as Person), id: "different", account: { name: "different", keys: [] } }],
      pseudonymKey: key,
    });
    expect(strange.all({ standing: "different", because: "by different" })).toEqual({
      standing: "different",
      because: expect.stringMatching(/^by p-/) as string,
    });
  });
});

/** Every text that a bundle would hold, with its paths. */
async function everything(scrub: Scrub): Promise<string> {
  const [host] = sampleEvidence(1, 4).hosts;
  const raw: Evidence = {
    ...sampleEvidence(2, 4),
    people: people.map((person) => ({
      account: person.account.name,
      ...(person.adminAccount ? { adminAccount: person.adminAccount.name } : {}),
      roles: [],
      branches: [],
      keys: person.account.keys.map(keyFingerprint),
      operator: false,
      custodian: false,
    })),
    exported: { at: "2026-11-20T04:05:06.000Z", by: "nurlan", version: "0" },
    hosts: [
      {
        ...(host as Evidence["hosts"][number] & { known: true }),
        resources: [
          { key: "account:aigerim", rules: ["a/b"], standing: "different", because: "comment Old Name, should be Айгерім Сейтқали" },
          { key: "file:/home/yerlan/x", rules: ["a/b"], standing: "in-force" },
          { key: "group:sudo", rules: ["a/b"], standing: "different", because: "foreign members: mallory, nurlan-adm" },
        ],
        tables: [{ control: "log-alerts", id: "log-reviews", columns: ["kind", "who"], rows: [["daily", "nurlan-adm"]] }],
      },
    ],
    systems: [{ name: "x", title: "Files of Айгерім", classes: [], label: "PD", owner: "aigerim", host: "h", path: "/srv/aigerim" }],
    waivers: [
      {
        name: "w",
        control: "base",
        hosts: [],
        reason: "Ерлан Бекмұрат and nurlan asked for it",
        approver: "yerlan",
        expires: "2027-01-01",
      },
    ],
    runs: [],
    journalFaults: [{ host: "h", fault: "a run of nurlan" }],
  };
  const journal = chained([
    run(1, {
      operator: "nurlan",
      changes: [{ key: "account:aigerim", action: "change", summary: "comment X, should be Айгерім Сейтқали", rules: [], guarded: false }],
    }),
    run(2, { operator: "root" }),
  ]);
  const files = [
    ...modelFiles(readWorkspace(model.workspace).files, scrub),
    { path: "journal/h.jsonl", text: journalText(journal, scrub) },
  ];
  let text = "";
  for await (const { path, content } of bundleFiles(scrub.all(raw), files, [], [])) {
    text += `${path}\n`;
    for await (const piece of typeof content === "string" ? [content] : content) text += piece;
  }
  return text;
}

const names = [/Айгерім|Сейтқали|Ерлан|Бекмұрат|Нұрлан|Бекенов/, /Old Name/, /AAAAC3/, /age1[a-z0-9]{20}/, /\b(2001|2002|2003|3003)\b/];

it("a bundle holds no name, no key and no comment of a key, in no file", async () => {
  const text = await everything(plain);
  for (const name of names) expect(text).not.toMatch(name);
  expect(text).toContain("account:aigerim");
  expect(text).toContain("nurlan-adm");
});

it("a pseudonymised one holds no account either, and nobody's fingerprint", async () => {
  const text = await everything(hidden);
  for (const name of [...names, /aigerim|yerlan|nurlan|mallory/i]) expect(text).not.toMatch(name);
  expect(text).not.toContain(keyFingerprint(keys.aigerim));
  expect(text).toContain(hidden.text("aigerim"));
  expect(text).toContain(`/home/${hidden.text("yerlan")}/x`);
});

describe("a journal in a bundle", () => {
  const original = chained([run(1), run(2, { operator: "nurlan" }), run(3)]);
  it("is the very same where nothing had to be taken out", () => expect(journalText(original, plain)).toBe(original));

  it("keeps its chain where something had to", () => {
    const text = journalText(original, hidden);
    expect(text).not.toContain("nurlan");
    expect(readChain(text)).toMatchObject({ faults: [], lines: [{}, { entry: { operator: hidden.text("nurlan") } }, {}] });
    const [one, two, three] = text.split("\n");
    expect(readChain(`${[one, three].join("\n")}\n`).faults).toHaveLength(1);
    expect(readChain(`${[two, one, three].join("\n")}\n`).faults.length).toBeGreaterThan(0);
  });

  it("holds no digest against which names could be tried, and the holder of the key can hold it against the lines all the same", () => {
    const fork = run(4, {
      operator: "nurlan",
      line: "d".repeat(64),
      earlier: [{ run: "r", operator: "nurlan", number: 1, line: "e".repeat(64) }],
    });
    const whole = `${original}${canonical({ ...fork, merges: [sha256("another head")], previous: sha256(original.split("\n")[2] ?? "") })}\n`;
    const text = journalText(whole, hidden);
    const told = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { entry: Record<string, unknown>; original: string });
    const hmac = (digest: string): string => createHmac("sha256", key).update(`qorgan-pseudonym/1\ndigest\n${digest}`).digest("hex");
    const secret = ["a", "b", "c", "d", "e"].map((one) => one.repeat(64));
    for (const digest of [...whole.trimEnd().split("\n").map(sha256), sha256("another head"), ...secret]) {
      expect(text).not.toContain(digest);
      expect(text).toContain(hmac(digest));
    }
    expect(told.map((one) => one.original)).toEqual(
      whole
        .trimEnd()
        .split("\n")
        .map((line) => hmac(sha256(line))),
    );
    expect(told.map((one) => one.entry.previous)).toEqual(["0".repeat(64), ...told.slice(0, 3).map((one) => one.original)]);
  });

  it("without a key keeps the digests that the signed lines name", () => {
    const named = chained([run(1, { operator: "Айгерім Сейтқали" }), run(2)]);
    const [one = "", two] = journalText(named, plain).split("\n");
    expect(JSON.parse(one)).toMatchObject({ original: sha256(named.split("\n")[0] ?? "") });
    expect(two).toBe(named.split("\n")[1]);
  });

  it("does not carry what is no entry", () => {
    const text = journalText(`${original}Айгерім Сейтқали\n`, plain);
    expect(text).not.toContain("Айгерім");
    expect(readChain(text).faults).toHaveLength(1);
  });
});

describe("the model in a bundle", () => {
  const files = (edits: Parameters<typeof changed>[0], scrub = plain, kept?: Parameters<typeof modelFiles>[2]): Record<string, string> => {
    const folder = writeWorkspace(changed(edits));
    return Object.fromEntries(modelFiles(readWorkspace(folder).files, scrub, kept).map(({ path, text }) => [path, text]));
  };

  it("loses comments, uids and names, and tells the digest of each file from which nothing was taken", () => {
    const all = files({ "hosts/people.yaml": [["people:", "# Сәуле's stick is in her safe\npeople:"]] });
    expect(all["model/hosts/people.yaml"]).not.toMatch(/#|uid|name: [^n]/);
    expect(all["model/hosts/people.yaml"]).toContain(keyFingerprint(keys.aigerim));
    expect(all["model/files.csv"]).toMatch(
      /^file,sha256-of-the-original,bytes-of-the-original\r\nmodel\/hosts\/[a-z/-]+\.yaml,[0-9a-f]{64},\d+\r\n/,
    );
    expect(all["model/files.csv"]).toContain("model/hosts/people.yaml,,\r\n");
  });

  it("with pseudonyms holds no digest of a file against which names could be tried", () => {
    const folder = writeWorkspace(changed({}));
    const { files: sources } = readWorkspace(folder);
    const told = modelFiles(sources, hidden).find(({ path }) => path === "model/files.csv")?.text ?? "";
    expect(told).toMatch(/^file,hmac-sha256-of-the-original,bytes-of-the-original\r\n/);
    for (const { text } of sources) {
      expect(told).not.toContain(sha256(text));
      expect(told).toContain(`,${hidden.digest(sha256(text))},\r\n`);
    }
  });

  it("keeps mail addresses and the paths of webhooks out", () => {
    const all = files({
      "policies/server.yaml": [
        [
          "  ssh: {}",
          "  ssh: {}\n  log-alerts: { webhook: { url: 'https://u:p@hooks.example/T0/secret' }, mail: { to: [yerlan@mail.example] } }",
        ],
      ],
    });
    expect(all["model/policies/server.yaml"]).toContain("https://hooks.example/[path left out]");
    expect(all["model/policies/server.yaml"]).toContain("[an e-mail address]");
    expect(all["model/policies/server.yaml"]).not.toMatch(/secret|yerlan|u:p/);
  });

  it("of chosen branches is theirs alone", () => {
    const none: ReadonlySet<string> = new Set();
    const all = files({}, plain, { branches: new Set(["elsewhere"]), people: new Set(["yerlan"]), systems: none, waivers: none });
    expect(Object.keys(all).filter((path) => path.includes("almaty"))).toEqual([]);
    expect(all["model/hosts/people.yaml"]).toMatch(/^people:\n {2}yerlan:/);
    expect(all["model/hosts/people.yaml"]).not.toContain("aigerim");
    expect(all["model/hosts/data-map.yaml"]).toBe("systems: {}\n");
  });
});
