/** Which files the model was made of: what git knows of the workspace, and the model as it was on a day. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Evidence } from "../../audit/evidence";
import { readWorkspace, type SourceFile } from "../../model/files";
import { loadModel } from "../../model/load";
import type { IsoDate, Model } from "../../model/model";
import { ok, type Result } from "../../result";

/** Folders that the model is read from. */
const parts = ["hosts", "policies", "identity"];

/** What git says; undefined: it is not there, or this is no repository of its. */
const git = (folder: string, ...args: string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    // A repository that belongs to somebody else could run programs by its configuration; git refuses it, and so do we.
    execFile("git", ["-C", folder, ...args], { maxBuffer: 64 << 20 }, (error, stdout) => resolve(error ? undefined : stdout));
  });

export interface ModelFiles {
  readonly model: Model;
  readonly files: readonly SourceFile[];
  readonly told: Evidence["model"];
}

/** The commit that the workspace is at, where its files are under version control. */
export async function presentModel(model: Model): Promise<ModelFiles> {
  const { files } = readWorkspace(model.workspace);
  const commit = (await git(model.workspace, "log", "-1", "--format=%H", "HEAD", "--"))?.trim();
  const tracked = commit ? await git(model.workspace, "ls-files", "--", ...parts) : undefined;
  if (!commit || !tracked) return { model, files, told: { digest: model.digest, clean: false } };
  const changed = await git(model.workspace, "status", "--porcelain", "--", ...parts);
  return { model, files, told: { digest: model.digest, commit, clean: changed === "" } };
}

/** Unpacks the model's folders of a commit. */
async function unpack(workspace: string, commit: string, into: string): Promise<boolean> {
  const there = (await git(workspace, "ls-tree", "--name-only", commit, "--", ...parts))?.split("\n").filter(Boolean) ?? [];
  const archive = join(into, "model.tar");
  if (!there.includes("hosts") || (await git(workspace, "archive", "--format=tar", "-o", archive, commit, "--", ...there)) === undefined)
    return false;
  return new Promise((resolve) => execFile("tar", ["-x", "--no-same-owner", "-f", archive, "-C", into], (error) => resolve(!error)));
}

/**
 * The model of the last commit before an instant. Where there is none, or it is no model that this version reads, the present one, with a remark
 * that says so: then what is told of people, systems and policies is of today.
 */
export async function modelAt(present: Model, day: IsoDate, until: string): Promise<Result<ModelFiles>> {
  const instead = async (why: string): Promise<Result<ModelFiles>> => {
    const now = await presentModel(present);
    const remark = `the model is the present one, not that of the day: ${why}; people, systems, waivers and policies are those of today`;
    return ok({ ...now, told: { ...now.told, remark } });
  };
  const commit = (
    await git(present.workspace, "log", "-1", "--format=%H", `--before=${until}`, "HEAD", "--", ...parts.slice(0, 2))
  )?.trim();
  if (commit === undefined) return instead("the workspace is not under version control");
  if (commit === "") return instead("version control has no commit that is so old");
  const folder = await mkdtemp(join(tmpdir(), "qorgan-model-"));
  try {
    if (!(await unpack(present.workspace, commit, folder))) return instead(`the files of commit ${commit} could not be read`);
    const model = loadModel(folder, day);
    if (!model.ok) return instead(`commit ${commit} holds no model that this version reads (${model.problems[0]?.message ?? ""})`);
    return ok({ model: model.value, files: readWorkspace(folder).files, told: { digest: model.value.digest, commit, clean: true } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
