/** A restore by the program of the host: where what comes back lies, and what is never written over. */
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { Box, type Ended } from "./backup-programs";

/** A copy that is a folder: `restore` takes the path that it is told out of it, and reads it as a pattern as restic does. */
const restic = `#!/bin/sh
words="$*"; include=; target=
while [ $# -gt 0 ]; do
  case $1 in --include) include=$2; shift ;; --target) target=$2; shift ;; esac
  last=$1; shift
done
case " $words " in
  *" snapshots "*) echo '[{"id":"abc","time":"2026-01-01T00:00:00Z","paths":[]}]' ;;
  *" ls "*) [ ! -d "$BOX/copy$last" ] || stat -c '%u %g %a %F' "$BOX/copy$last" | while read -r u g a _; do
    jq -nc --arg p "$last" --argjson u $u --argjson g $g --argjson m "$((0$a % 512 + (0$a / 1024 % 2) * 4194304 + 2147483648))" '{path: $p, type: "dir", uid: $u, gid: $g, mode: $m}'; done ;;
  *" restore "*) mkdir -p "$target"; target=$(realpath "$target"); cd "$BOX/copy" && find . -path ".$include" -prune -exec cp -a --parents -t "$target" {} + ;;
esac
`;

let box: Box;
let data: string;
beforeEach(() => {
  box = new Box();
  data = box.path("data");
  box.program("backup", "backup/backup.sh.hbs", { host: "files", limitSeconds: 1800, sampleMegabytes: 100 });
  box.file("bin/restic", restic, 0o755);
  box.file("etc/qorgan/backup/sets", `hr\t60\tpath\tplain\t${data}\n`);
  box.file("etc/qorgan/backup/copies", `local\t-\t${box.path("repository")}\t-\n`);
  box.file(`copy${data}/2026/one`, "as it was");
  box.file(`copy${data}/2026/two`, "as it was");
});
afterEach(() => box.end());

const restore = (path: string, to = "/"): Ended => box.run("backup", ["restore", "local", "hr", "-", path, to]);

describe("in place", () => {
  test("what is lost comes back, in folders that are as they were", () => {
    box.file(`copy${data}/2026/deep/one`, "as it was");
    chmodSync(box.path(`copy${data}`), 0o751);
    chmodSync(box.path(`copy${data}/2026`), 0o2770);
    expect(restore(`${data}/2026/deep/one`)).toMatchObject({ code: 0, stderr: "" });
    expect(statSync(`${data}/2026/deep`).mode & 0o7777).toBe(0o755);
    expect(restore(`${data}/2026//one/`)).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(`${data}/2026/one`, "utf8")).toBe("as it was");
    expect(readdirSync(`${data}/2026`)).toEqual(["deep", "one"]);
    expect([statSync(data).mode & 0o7777, statSync(`${data}/2026`).mode & 0o7777]).toEqual([0o751, 0o2770]);
  });

  test("a folder that comes back inside of another has its own mode, and not that one's", () => {
    box.file(`copy${data}/2026/deep/one`, "as it was");
    mkdirSync(`${data}/2026`, { recursive: true });
    chmodSync(`${data}/2026`, 0o2755);
    chmodSync(box.path(`copy${data}/2026`), 0o2755);
    expect(restore(`${data}/2026`)).toMatchObject({ code: 0, stderr: "" });
    expect([statSync(`${data}/2026`).mode & 0o7777, statSync(`${data}/2026/deep`).mode & 0o7777]).toEqual([0o2755, 0o755]);
  });

  test("a link that somebody put there leads nowhere else", () => {
    box.file("data/other", "");
    box.file("elsewhere/two", "of somebody else");
    symlinkSync(box.path("elsewhere"), `${data}/2026`);
    expect(restore(`${data}/2026/one`)).toMatchObject({ code: 1, stderr: expect.stringContaining("symbolic link") });
    expect(readdirSync(box.path("elsewhere"))).toEqual(["two"]);
    // One above what is missing neither.
    rmSync(data, { recursive: true });
    symlinkSync(box.path("elsewhere"), data);
    expect(restore(`${data}/2026/one`)).toMatchObject({ code: 1, stderr: expect.stringContaining("symbolic link") });
    expect(readdirSync(box.path("elsewhere"))).toEqual(["two"]);
    expect(box.events().at(-1)).toContain("backup-restored");
  });

  test("a link where a file is to come goes, and a folder there is told and left", () => {
    box.file("elsewhere", "of somebody else");
    mkdirSync(`${data}/2026/one`, { recursive: true });
    box.file("data/2026/one/new", "newer work");
    symlinkSync(box.path("elsewhere"), `${data}/2026/two`);
    const refused = restore(`${data}/2026`);
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("2026/one is a folder by now, and was none: move it away first"),
    });
    expect(readFileSync(`${data}/2026/one/new`, "utf8")).toBe("newer work");
    expect(lstatSync(`${data}/2026/two`).isSymbolicLink()).toBe(true);
    rmSync(`${data}/2026/one`, { recursive: true });
    expect(restore(`${data}/2026`)).toMatchObject({ code: 0, stderr: "" });
    expect(lstatSync(`${data}/2026/two`).isFile()).toBe(true);
    expect(box.read("elsewhere")).toBe("of somebody else");
    // Nothing of its own is left.
    expect(readdirSync(data)).toEqual(["2026"]);
  });
});

test("a copy that failed its check is restored, and it is said", () => {
  const doubt = (): string => (JSON.parse(restore(data, box.path(`out${Math.random()}`)).stdout) as { doubt: string }).doubt;
  box.file("var/lib/qorgan/backup/local/verified", '{"ok":true}');
  box.file("var/lib/qorgan/backup/tests/hr", '{"copy":"other","ok":false}');
  expect(doubt()).toBe("");
  box.file("var/lib/qorgan/backup/tests/hr", '{"copy":"local","ok":false}');
  expect(doubt()).toBe("the last restore test of hr on local failed");
  box.file("var/lib/qorgan/backup/local/verified", '{"ok":false}');
  expect(doubt()).toMatch(/^local was damaged when it was last read back; /);
  expect(box.events().at(-1)).toContain("damaged");
});

test("what a restore would take is foreseen by the speed of the last test, or by a rule of thumb where that was too small", () => {
  const foreseen = (last: object, tested: object | undefined): unknown => {
    box.file("var/lib/qorgan/backup/local/sets/hr", JSON.stringify(last));
    if (tested) box.file("var/lib/qorgan/backup/tests/hr", JSON.stringify(tested));
    const done = box.run("backup", ["status"]);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    return (JSON.parse(done.stdout) as { foreseenSeconds: unknown }).foreseenSeconds;
  };
  const last = { bytes: 1e9, files: 10 };
  expect(foreseen(last, undefined)).toBeNull();
  // Ten times as much takes ten times as long, whether all of it was restored then or a sample.
  expect(foreseen(last, { ok: true, bytes: 1e8, total: 1e8, seconds: 3, projectedSeconds: 3 })).toBe(30);
  expect(foreseen(last, { ok: true, bytes: 1e8, total: 5e8, seconds: 3, projectedSeconds: 15 })).toBe(30);
  expect(foreseen(last, { ok: true, bytes: 2e9, total: 2e9, seconds: 60, projectedSeconds: 60 })).toBe(30);
  expect(foreseen(last, { ok: true, bytes: 1e6, total: 1e6, seconds: 3, projectedSeconds: 3 })).toBe(67);
  expect(foreseen(last, { ok: false, bytes: 1e8, total: 1e8, seconds: 3, projectedSeconds: 3 })).toBeNull();
});

test("a name with signs of a pattern in it is that file, and no other that the pattern would fit", () => {
  const name = "[o]n*?\\e";
  box.file(`copy${data}/2026/${name}`, "of that name");
  expect(restore(`${data}/2026/${name}`, box.path("out"))).toMatchObject({ code: 0, stderr: "" });
  expect(readdirSync(box.path(`out${data}/2026`))).toEqual([name]);
  // All of the pattern's are there, and none is taken for it.
  expect(restore(`${data}/2026/*`, box.path("out2"))).toMatchObject({ code: 1, stderr: expect.stringContaining("is not in the copy") });
});

test("the rows of each table are counted as the dump has them, whatever is in a row or in a name", () => {
  const dump = [
    "COPY public.accounts (id, note) FROM stdin;",
    "1\tx",
    "COPY evil (id) FROM stdin;",
    "\\.",
    'COPY public."my table (2)" (id, "a ""(b)") FROM stdin;',
    "1\t2",
    "\\.",
  ];
  box.file("dump.txt", `${dump.join("\n")}\n`);
  box.file("etc/qorgan/backup/sets", "payroll\t60\tpostgresql\tplain\tpay\n");
  box.file("etc/qorgan/backup/local/password", "p");
  box.file("var/lib/qorgan/backup/local/repository", "1 2\n");
  box.file("bin/pg_dump", "#!/bin/sh\necho dump\n", 0o755);
  box.file("bin/pg_restore", '#!/bin/sh\ncase "$*" in *data-only*) cat "$BOX/dump.txt" ;; esac\n', 0o755);
  box.file(
    "bin/restic",
    `#!/bin/sh\nfor one do last=$one; done; cp "$last/rows" "$BOX/rows"; echo '{"message_type":"summary","snapshot_id":"abc","data_added":1}'\n`,
    0o755,
  );
  expect(box.run("backup", ["run", "--now"])).toMatchObject({ code: 0, stderr: "" });
  expect(box.read("rows")).toBe('public.accounts 2\npublic."my table (2)" 1\n');
});
