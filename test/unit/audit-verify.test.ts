/** A bundle on disk: whole it is whole, and whatever is done to it is found. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { readManifest, writeManifest } from "../../src/audit/manifest";
import { readSignature } from "../../src/audit/sshsig";
import { type Verification, verifyBundle } from "../../src/audit/verify";
import { signatureCheck } from "../../src/cli/audit/signature-check";
import { bundleOf, chained, journals, newFolder, newKey, run, signWith } from "./evidence-bundle";
import { sampleEvidence } from "./evidence-sample";

jest.setTimeout(240_000);

const scratch = newFolder();
const key = newKey(scratch);
const evidence = sampleEvidence(6, 8);
let bundle: string;
const folders: string[] = [scratch];

beforeAll(async () => {
  bundle = await bundleOf(evidence, key);
  folders.push(dirname(bundle));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const verify = (folder: string, expected?: Parameters<typeof signatureCheck>[0]): Promise<Verification> =>
  verifyBundle(folder, signatureCheck(expected));

function filesIn(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

/** Always the same numbers, so that a change that is not found can be made again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Does something to a copy, looks, and puts the copy back. */
let copy: string;
beforeAll(() => {
  copy = join(scratch, "copy");
});
async function damaged(damage: (folder: string) => void): Promise<Verification> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(bundle, copy, { recursive: true });
  damage(copy);
  return verify(copy);
}

const pick = <Value>(list: readonly Value[], next: (below: number) => number): Value => list[next(list.length)] as Value;
const edit = (file: string, change: (bytes: Buffer) => Buffer): void => writeFileSync(file, change(readFileSync(file)));
const lines = (file: string, change: (all: string[]) => string[]): void =>
  edit(file, (bytes) => Buffer.from(`${change(bytes.toString().trimEnd().split("\n")).join("\n")}\n`));
const swapped = (all: string[], i: number, j: number): string[] => {
  const next = [...all];
  [next[i], next[j]] = [next[j] as string, next[i] as string];
  return next;
};

it("a bundle that nobody touched is whole, and says by whom and of what it is", async () => {
  const whole = await verify(bundle);
  expect(whole).toMatchObject({ whole: true, changed: [], journals: [], about: { id: evidence.id, hosts: 6, pseudonymised: false } });
  expect(whole.files).toBe(filesIn(bundle).length - 2);
  expect(whole.signer?.keyType).toBe("ssh-ed25519");
});

it("the same evidence makes the same bytes", async () => {
  const again = await bundleOf(sampleEvidence(6, 8), key);
  folders.push(dirname(again));
  expect(filesIn(again)).toEqual(filesIn(bundle));
  for (const file of filesIn(bundle))
    expect([file, readFileSync(join(again, file)).equals(readFileSync(join(bundle, file)))]).toEqual([file, true]);
});

describe("one byte", () => {
  it("of any file, flipped at 150 places, is found", async () => {
    const missed: string[] = [];
    for (let i = 0; i < 150; i++) {
      const next = numbers(i + 1);
      const all = filesIn(bundle);
      // Manifest and signature are small, and it is they that everything rests on: every third time it is one of them.
      const file =
        i % 3 === 0
          ? pick(["MANIFEST", "MANIFEST.sig"], next)
          : pick(
              all.filter((one) => lstatSync(join(bundle, one)).size > 0),
              next,
            );
      const at = next(lstatSync(join(bundle, file)).size);
      const bit = 1 << next(8);
      const found = await damaged((folder) =>
        edit(join(folder, file), (bytes) => {
          bytes[at] = (bytes[at] as number) ^ bit;
          return bytes;
        }),
      );
      if (found.whole || found.changed.length === 0) missed.push(`seed ${i}: ${file}, byte ${at}, bit ${bit}`);
      // Nothing that was not touched is accused.
      const accused = found.changed.map((fault) => fault.path).filter((path) => path !== file && path !== "MANIFEST.sig");
      if (accused.length > 0 && file !== "MANIFEST") missed.push(`seed ${i}: ${file} changed, but accused: ${accused.join()}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([["\0"], ["\n"], [" "], ["text"], ["-----BEGIN SSH SIGNATURE-----\n"]])("%j after the signature's end is found", async (more) => {
    const found = await damaged((folder) => edit(join(folder, "MANIFEST.sig"), (bytes) => Buffer.concat([bytes, Buffer.from(more)])));
    expect(found.changed).toMatchObject([{ path: "MANIFEST.sig" }]);
  });

  it("before the signature, and other ways to write the same one, are found", async () => {
    const text = readFileSync(join(bundle, "MANIFEST.sig"), "latin1");
    const others = [
      `\n${text}`,
      text.replaceAll("\n", "\r\n"),
      text + text,
      text.trimEnd(),
      text.replace(/^(.{70})\n/m, "$1\n\n"),
      text.replace(/\n(.{70})\n(.{70})\n/, "\n$1$2\n"),
      text.replace(/\n(.)/, "\n $1"),
    ];
    for (const other of others) {
      expect(other).not.toBe(text);
      const found = await damaged((folder) => writeFileSync(join(folder, "MANIFEST.sig"), other, "latin1"));
      expect(found.changed).toMatchObject([{ path: "MANIFEST.sig" }]);
    }
  });

  it("that could be one of base64's unused bits is found", async () => {
    // An Ed25519 signature's blob has a length that leaves such bits.
    const text = readFileSync(join(bundle, "MANIFEST.sig"), "latin1");
    const at = text.search(/=+\n-----END/) - 1;
    if (at < 0) return;
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const other = alphabet[alphabet.indexOf(text[at] as string) ^ 1] as string;
    const found = await damaged((folder) =>
      writeFileSync(join(folder, "MANIFEST.sig"), text.slice(0, at) + other + text.slice(at + 1), "latin1"),
    );
    expect(found.whole).toBe(false);
  });
});

describe("the structure", () => {
  type Damage = (folder: string, next: (below: number) => number) => string;
  const others = (folder: string): string[] => filesIn(folder).filter((file) => !file.startsWith("MANIFEST"));
  const damages: Readonly<Record<string, Damage>> = {
    "a file is taken out": (folder, next) => {
      const file = pick(others(folder), next);
      rmSync(join(folder, file));
      return file;
    },
    "a file is put in": (folder, next) => {
      const file = join(dirname(pick(others(folder), next)), pick([".hidden", "new.csv", "MANIFEST.bak", "evidence.json~"], next));
      writeFileSync(join(folder, file), "x");
      return file.replace(/^\.\//, "");
    },
    "a file is called otherwise": (folder, next) => {
      const file = pick(others(folder), next);
      renameSync(join(folder, file), join(folder, `${file}x`));
      return `${file}x`;
    },
    "two files are exchanged": (folder, next) => {
      const all = others(folder);
      const [a, b] = [pick(all, next), pick(all, next)];
      const [one, other] = [readFileSync(join(folder, a)), readFileSync(join(folder, b))];
      if (one.equals(other)) {
        rmSync(join(folder, a));
        return a;
      }
      writeFileSync(join(folder, a), other);
      writeFileSync(join(folder, b), one);
      return a;
    },
    "a link stands for a file": (folder, next) => {
      const file = pick(others(folder), next);
      renameSync(join(folder, file), join(scratch, "elsewhere"));
      symlinkSync(join(scratch, "elsewhere"), join(folder, file));
      return file;
    },
    "a folder stands for a file": (folder, next) => {
      const file = pick(others(folder), next);
      rmSync(join(folder, file));
      mkdirSync(join(folder, file));
      return file;
    },
    "an empty folder is put in": (folder, next) => {
      const name = pick(["empty", "csv/empty", "journal/.git"], next);
      mkdirSync(join(folder, name));
      return name;
    },
    "a file is cut off": (folder, next) => {
      const file = pick(
        others(folder).filter((one) => lstatSync(join(folder, one)).size > 0),
        next,
      );
      edit(join(folder, file), (bytes) => bytes.subarray(0, next(bytes.length)));
      return file;
    },
    "lines of the manifest change places": (folder, next) => {
      lines(join(folder, "MANIFEST"), (all) => swapped(all, 0, 1 + next(all.length - 1)));
      return "MANIFEST";
    },
    "a line of the manifest goes with its file": (folder, next) => {
      lines(join(folder, "MANIFEST"), (all) => {
        const gone = next(all.length);
        rmSync(join(folder, (all[gone] as string).split(" ")[2] as string));
        return all.filter((_, i) => i !== gone);
      });
      return "MANIFEST.sig";
    },
    "a line of the manifest is there twice": (folder, next) => {
      lines(join(folder, "MANIFEST"), (all) => {
        const twice = next(all.length);
        return all.flatMap((line, i) => (i === twice ? [line, line] : [line]));
      });
      return "MANIFEST";
    },
    "a journal loses a line": (folder, next) => {
      lines(join(folder, "journal/branch0-ws-0.jsonl"), (all) => {
        const gone = next(all.length);
        return all.filter((_, i) => i !== gone);
      });
      return "journal/branch0-ws-0.jsonl";
    },
    "a journal's lines change places": (folder, next) => {
      lines(join(folder, "journal/branch0-ws-0.jsonl"), (all) => swapped(all, 0, 1 + next(all.length - 1)));
      return "journal/branch0-ws-0.jsonl";
    },
  };

  it.each(Object.entries(damages))("%s, five times: found, with its name", async (_, damage) => {
    for (let i = 1; i <= 5; i++) {
      let file = "";
      const found = await damaged((folder) => {
        file = damage(folder, numbers(1000 * i));
      });
      expect({ i, file, whole: found.whole, paths: found.changed.map((fault) => fault.path) }).toMatchObject({
        whole: false,
        paths: expect.arrayContaining([file]) as string[],
      });
    }
  });

  it("a file that is changed together with its line in the manifest is found by the signature", async () => {
    const found = await damaged((folder) => {
      edit(join(folder, "csv/hosts.csv"), (bytes) => Buffer.concat([bytes, Buffer.from("x")]));
      resign(folder);
    });
    expect(found.changed).toMatchObject([{ path: "MANIFEST.sig" }]);
  });
});

/** Makes the manifest anew, so that only the signature is not right. */
function resign(folder: string): void {
  const listed = filesIn(folder).filter((file) => !file.startsWith("MANIFEST"));
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  const entries = listed.map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  writeFileSync(join(folder, "MANIFEST"), writeManifest(entries));
}

describe("who signed", () => {
  const fingerprint = (): string => {
    const read = readSignature(readFileSync(join(bundle, "MANIFEST.sig")));
    if ("fault" in read) throw new Error(read.fault);
    return read.fingerprint;
  };

  it("is held against a fingerprint", async () => {
    expect(await verify(bundle, { fingerprint: fingerprint() })).toMatchObject({ whole: true });
    const other = `SHA256:${"A".repeat(43)}`;
    expect(await verify(bundle, { fingerprint: other })).toMatchObject({
      whole: false,
      changed: [{ path: "MANIFEST.sig", what: expect.stringContaining(other) as string }],
    });
  });

  it("is held against allowed signers, and what they may sign", async () => {
    const [type, blob] = readFileSync(`${key}.pub`, "utf8").split(" ");
    const file = join(scratch, "allowed_signers");
    writeFileSync(file, `aigerim@example namespaces="qorgan-evidence@v1" ${type} ${blob}\n`);
    expect(await verify(bundle, { allowed: file })).toMatchObject({ whole: true });
    writeFileSync(file, `aigerim@example namespaces="git" ${type} ${blob}\n`);
    expect(await verify(bundle, { allowed: file })).toMatchObject({ whole: false });
    const stranger = newKey(newSub());
    writeFileSync(file, `somebody namespaces="qorgan-evidence@v1" ${readFileSync(`${stranger}.pub`, "utf8")}`);
    expect(await verify(bundle, { allowed: file })).toMatchObject({ whole: false });
  });

  it("another key over the same manifest is another signer, and a signature for something else is none", async () => {
    const other = newKey(newSub(), "ecdsa");
    const found = await damaged((folder) =>
      writeFileSync(join(folder, "MANIFEST.sig"), signWith(other, readFileSync(join(folder, "MANIFEST"), "utf8"))),
    );
    expect(found).toMatchObject({ whole: true, signer: { keyType: "ecdsa-sha2-nistp256" } });
    expect(found.signer?.fingerprint).not.toBe(fingerprint());
    const { execFileSync } = require("node:child_process") as typeof import("node:child_process");
    const strange = await damaged((folder) =>
      writeFileSync(
        join(folder, "MANIFEST.sig"),
        execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", key, "-n", "git"], {
          input: readFileSync(join(folder, "MANIFEST")),
          stdio: ["pipe", "pipe", "ignore"],
        }),
      ),
    );
    expect(strange.changed).toMatchObject([{ path: "MANIFEST.sig", what: expect.stringContaining("something else") as string }]);
  });
});

function newSub(): string {
  const folder = newFolder();
  folders.push(folder);
  return folder;
}

describe("journals that did not hold when they were exported", () => {
  const signedWith = async (text: string): Promise<Verification> => {
    const folder = await bundleOf(evidence, key, [{ path: "journal/branch0-ws-0.jsonl", text }]);
    folders.push(dirname(folder));
    return verify(folder);
  };
  const all = (): string[] => (journals[0]?.text ?? "").trimEnd().split("\n");

  it.each([
    ["the beginning is cut off", () => all().slice(1)],
    ["a line in the middle is gone", () => all().filter((_, i) => i !== 2)],
    ["two lines changed places", () => swapped(all(), 1, 2)],
    ["a line was changed", () => all().map((line, i) => (i === 1 ? line.replace("completed", "stopped") : line))],
    [
      "a line was put in",
      () => [
        ...all().slice(0, 2),
        ...chained([run(3)])
          .trimEnd()
          .split("\n"),
        ...all().slice(2),
      ],
    ],
    ["a line is nothing", () => [...all(), "{"]],
  ])("%s: told, although the exporter signed it", async (_, text) => {
    const found = await signedWith(`${text().join("\n")}\n`);
    expect(found).toMatchObject({ whole: false, changed: [], signer: { keyType: "ssh-ed25519" } });
    expect(found.journals[0]?.path).toBe("journal/branch0-ws-0.jsonl");
  });

  it("the record of reviews holds also right after a merge, before the next look ties both sides together", async () => {
    const [first = "", one = ""] = chained([{ who: "saule" }, { who: "dana" }]).split("\n");
    const other = chained([{ who: "saule" }, { who: "nurlan" }]).split("\n")[1] ?? "";
    const folder = await bundleOf(evidence, key, [{ path: "journal/reviews.jsonl", text: `${[first, one, other].join("\n")}\n` }]);
    folders.push(dirname(folder));
    expect(await verify(folder)).toMatchObject({ whole: true, journals: [] });
  });

  it("holds when it holds", async () => {
    expect(await signedWith(`${all().join("\n")}\n`)).toMatchObject({ whole: true, journals: [] });
  });
});

describe("the manifest has one form", () => {
  const one = { path: "a/b.csv", size: 0, sha256: "0".repeat(64) };
  const two = { path: "a/c.csv", size: 12, sha256: "1".repeat(64) };
  it("and is read back from it", () => {
    expect(readManifest(writeManifest([two, one]))).toEqual({ entries: [one, two] });
  });
  it.each([
    ["", "it is empty"],
    [`${"0".repeat(64)} 0 a`, "cut off"],
    [`${"0".repeat(64)} 00 a\n`, "line 1"],
    [`${"A".repeat(64)} 0 a\n`, "line 1"],
    [`${"0".repeat(64)}  0 a\n`, "line 1"],
    [`${"0".repeat(64)} 0 ../a\n`, "line 1"],
    [`${"0".repeat(64)} 0 /a\n`, "line 1"],
    [`${"0".repeat(64)} 0 MANIFEST\n`, "line 1"],
    [`${"0".repeat(64)} 0 a//b\n`, "line 1"],
    [`${"0".repeat(64)} 0 a\r\n`, "line 1"],
    [`${"0".repeat(64)} 0 b\n${"0".repeat(64)} 0 a\n`, "line 2"],
    [`${"0".repeat(64)} 0 a\n${"0".repeat(64)} 0 a\n`, "line 2"],
  ])("%j is none", (text, why) => {
    expect(readManifest(text)).toEqual({ fault: expect.stringContaining(why) as string });
  });
});

it("what is no bundle is told, not guessed at", async () => {
  const empty = newSub();
  expect(await verify(empty)).toMatchObject({ whole: false, changed: [{ path: "MANIFEST" }, { path: "MANIFEST.sig" }] });
  await expect(verify(join(empty, "nothing"))).rejects.toThrow("ENOENT");
  expect(existsSync(join(empty, "MANIFEST"))).toBe(false);
});
