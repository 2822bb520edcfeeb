/**
 * The questions that media answer are ones that Debian's installer asks: debconf takes a misspelt name without a word. The templates come
 * from the installer's own small packages (udebs), by the mirror that this machine uses; some megabytes, kept in the lab's cache.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { mirrors } from "../lab/lab/image";
import { CACHE } from "../lab/lab/places";
import { inParallel, must } from "../lab/lab/process";

jest.setTimeout(300_000);

const answered = [
  ...readFileSync(join(__dirname, "../../templates/install/preseed.cfg.hbs"), "utf8").matchAll(/^d-i (\S+)/gm),
  ...readFileSync(join(__dirname, "../../templates/install/disk.sh.hbs"), "utf8").matchAll(/^ *db_set (\S+)/gm),
].map((found) => found[1] as string);

/** The udebs whose questions are answered. */
const asking = new RegExp(
  `^(${[
    ...["apt-setup-udeb", "apt-mirror-setup", "base-installer", "choose-mirror", "choose-mirror-bin", "clock-setup", "finish-install"],
    ...["grub-installer", "partman-.*", "pkgsel", "tzsetup-udeb", "user-setup-udeb", "netcfg", "hw-detect", "preseed-common"],
    ...["localechooser", "console-setup-udeb", "rootskel", "bootstrap-base"],
  ].join("|")})$`,
);

const folder = (release: string): string => join(CACHE, "installer", release);

let mirror: Promise<string> | undefined;

/** A file of the mirror, kept in the cache; undefined: the mirror has it not. */
async function fetched(release: string, path: string): Promise<string | undefined> {
  const file = join(folder(release), basename(path));
  if (existsSync(file)) return file;
  mirror ??= mirrors().then(({ main }) => main.replace(/\/+$/, ""));
  const answer = await fetch(`${await mirror}/${path}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  mkdirSync(folder(release), { recursive: true });
  writeFileSync(`${file}.new`, Buffer.from(await answer.arrayBuffer()));
  renameSync(`${file}.new`, file);
  return file;
}

/** Name → path of every udeb of a release. */
async function udebs(release: string): Promise<Map<string, string>> {
  const file = await fetched(release, `dists/${release}/main/debian-installer/binary-amd64/Packages.xz`);
  if (file === undefined) throw new Error(`the mirror has no installer of ${release}`);
  const text = await must("xz", ["-dc", file]);
  return new Map([...text.matchAll(/^Package: (.*)\n(?:.+\n)*?Filename: (.*)$/gm)].map(([, name = "", path = ""]) => [name, path]));
}

/** Names of all questions of the packages whose control files or trees lie below a folder. */
async function questionsIn(tree: string): Promise<Set<string>> {
  const templates = await must("grep", ["-rhaE", "^Template: |db_register ", tree]);
  return new Set(templates.split("\n").flatMap((line) => line.trim().split(/\s+/).slice(1)));
}

test.each(["bookworm", "trixie"])("%s", async (release) => {
  const tree = join(folder(release), "tree");
  mkdirSync(tree, { recursive: true });
  const gone: string[] = [];
  const wanted = [...(await udebs(release))].filter(([name]) => asking.test(name));
  await inParallel(wanted, 8, async ([name, path]) => {
    const file = await fetched(release, path);
    if (file === undefined) gone.push(name);
    else if (!existsSync(join(tree, name))) await must("dpkg-deb", ["--raw-extract", file, join(tree, name)]);
  });
  const known = await questionsIn(tree);
  const unknown = answered.filter((name) => !known.has(name));
  // A mirror that is behind itself: what it has is held, and what it lacks is said.
  if (gone.length > 0) process.stderr.write(`${release}: the mirror lacks ${gone.join(", ")}; so not found: ${unknown.join(", ")}\n`);
  else expect(unknown.filter((question) => !question.startsWith("qorgan/"))).toEqual([]); // our own come with the medium
  expect(answered.length - unknown.length).toBeGreaterThan(10);
});
