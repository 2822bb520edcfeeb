/** A run's script, put together from its steps: the same for an apply and for a rollback. */
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import type { Difference, Key } from "../resources/resource";
import { hereDocument, type Script, sh } from "../shell";
import { formatStepLine, type StepLine } from "./manifest";
import { runner } from "./runner";

/** One step of a run: one change, or several of one kind that one process does together. */
export interface Step {
  readonly number: number;
  readonly guarded: boolean;
  readonly changes: readonly { readonly key: Key; readonly difference: Difference }[];
  readonly keep: Script;
  readonly change: Script;
  /** Its change needs a secret of the controller's: the host asks for it by this key. */
  readonly asks?: Key;
  /** Prints what the controller must see before it answers. */
  readonly request?: Script;
  /** One a change, in their order: how to put it back; undefined: nothing was kept. */
  readonly undo: readonly (Script | undefined)[];
}

/** A run that is ready to be sent. */
export interface CompiledRun {
  readonly run: string;
  readonly steps: readonly Step[];
  readonly script: string;
  /** Seconds that the host waits for the fresh connection; undefined: no step is guarded. */
  readonly window?: number;
}

/** A file that travels beside the script's text. */
export interface Entry {
  readonly name: string;
  readonly content: string;
}

export interface RunParts {
  readonly run: string;
  readonly steps: readonly Step[];
  /** What each step makes of the manifest. */
  readonly lines: readonly StepLine[];
  readonly files: readonly Entry[];
  /** Under the lock and before the first step: refuses when the host is no longer as it was seen. */
  readonly checks: Script;
  readonly windowSeconds: number;
}

/** Compiles the script of one run. Contents travel beside the script's text, in one archive. */
export async function assemble(parts: RunParts): Promise<CompiledRun> {
  const archive = await tar(
    ["new", "undo", "kept", "aside", ...parts.steps.map((step) => `aside/${step.number}`)],
    [
      { name: "steps", content: parts.lines.map((line) => `${formatStepLine(line)}\n`).join("") },
      ...parts.files,
      ...parts.steps.flatMap(({ number, undo }) =>
        undo.flatMap((way, i) => (way ? [{ name: `undo/${number}.${i}`, content: `${way.text}\n` }] : [])),
      ),
    ],
  );
  return {
    run: parts.run,
    steps: parts.steps,
    script: wholeScript(parts, gzipSync(archive).toString("base64")).text,
    ...(parts.steps.some((step) => step.guarded) ? { window: parts.windowSeconds } : {}),
  };
}

/** Everything stands in one function that is called on the last line: cut off on its way, nothing of it runs. */
function wholeScript({ run, steps, checks, windowSeconds }: RunParts, archive: string): Script {
  const guarded = steps.filter((step) => step.guarded);
  return sh`main() {
set -u
trap '' PIPE HUP
umask 077
export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive
run=${run}
armed=
: "\${QORGAN_OPERATOR:=console}" "\${QORGAN_FROM:=console}"
${runner}
${steps.map(functions)}
unpack() {
  rm -rf "$here"
  mkdir -p "$here" || return 1
  ${hereDocument(sh`{ base64 -d | tar -xzf - -C "$here"; }`, archive.replace(/.{1,76}/g, "$&\n"), "END-OF-ARCHIVE")}
}
take_lock
merge_open
${checks}
problem=$(unpack 2>&1) || { rm -rf "$here"; say not-begun "$(printf %s "$problem" | encode)"; exit 73; }
printf '%s\\n' "$QORGAN_OPERATOR" > "$here/operator"
date -u +%FT%TZ > "$here/at"
printf 'begin\\t%s\\t%s\\t%s\\n' "$(word "$QORGAN_OPERATOR")" "$(word "$QORGAN_FROM")" "$(cat "$here/at")" > "$here/record"
: > "$here/open"
sync "$here/record" "$here/steps" "$here" "$runs"
say begin "$(word "$QORGAN_OPERATOR")"
${steps.filter((step) => !step.guarded).map(begin)}
${
  guarded.length === 0
    ? sh``
    : sh`if stopped; then halt stopped; fi
arm ${windowSeconds}
${guarded.map(begin)}
await`
}
finish completed
}
main < /dev/null
exit
`;
}

function begin({ number, asks, request }: Step): Script {
  if (asks === undefined) return sh`step ${number}`;
  return request === undefined ? sh`step ${number} ${asks}` : sh`step ${number} ${asks} request_${number}`;
}

const functions = (step: Step): Script => sh`${
  step.request === undefined
    ? sh``
    : sh`request_${step.number}() { :
${step.request}
}
`
}keep_${step.number}() { :
${step.keep}
}
step_${step.number}() { :
${step.change}
}`;

/** A tar of small files, the same bytes for the same contents. */
async function tar(folders: readonly string[], entries: readonly Entry[]): Promise<Buffer> {
  const stream = pack();
  for (const folder of folders) stream.entry({ name: folder, type: "directory", mode: 0o700, mtime: new Date(0) });
  for (const { name, content } of entries) stream.entry({ name, mode: 0o600, mtime: new Date(0) }, content);
  stream.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
