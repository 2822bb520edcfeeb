/** What an apply brought home of one host changes what others are to have: which hosts go once more, and that it ends. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextRound, stillToMeet } from "../../src/cli/backups-home";
import { openWorkspace, type Workspace } from "../../src/cli/workspace";
import { loadModel } from "../../src/model/load";
import { giveAuthority } from "../custodians";

const folder = mkdtempSync(join(tmpdir(), "qorgan-rounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (): Promise<Workspace> => {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.problems));
  return workspace.value;
};

test("only when something was brought home, hosts that keep copies first, and none that takes no part", async () => {
  for (const part of ["hosts", "policies"]) cpSync(join(__dirname, "../..", part), join(folder, part), { recursive: true });
  const model = loadModel(folder, "2026-11-24");
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  process.env.XDG_STATE_HOME = folder;
  await giveAuthority(folder, model.value);
  const before = await opened();
  expect(await nextRound(before, before.model.hosts)).toBeUndefined();
  mkdirSync(join(folder, "identity/backups"));
  const hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHHIhdXdoXsr974dgJdPqqMax+khrETCmNnNNfUFC7f3";
  writeFileSync(join(folder, "identity/backups/hq-backup-1.json"), JSON.stringify({ hostKey, keys: {}, repositories: {} }));
  const round = await nextRound(before, before.model.hosts);
  expect(round?.groups.map((group) => group.map((host) => host.name).sort())).toEqual([
    ["hq-backup-1", "hq-vault-1"],
    ["almaty-files-1", "hq-log-1"],
  ]);
  const chosen = before.model.hosts.filter((host) => ["almaty-files-1", "almaty-ws-1"].includes(host.name));
  expect((await nextRound(before, chosen))?.groups.flat().map((host) => host.name)).toEqual(["almaty-files-1"]);
  expect(
    await nextRound(
      before,
      chosen.filter((host) => host.name === "almaty-ws-1"),
    ),
  ).toBeUndefined();
  // Who was left out is named, with those of the chosen that have a part in it.
  const left = async (...names: string[]) =>
    (
      await stillToMeet(
        before,
        before.model.hosts.filter((host) => names.includes(host.name)),
      )
    ).map((host) => host.name);
  expect(await left("almaty-files-1", "almaty-ws-1")).toEqual(["almaty-files-1", "hq-backup-1"]);
  expect((await left("hq-vault-1")).sort()).toEqual(["hq-backup-1", "hq-vault-1"]);
  expect(await left("almaty-ws-1")).toEqual([]);
  expect(await left(...before.model.hosts.map((host) => host.name))).toEqual([]);
  expect(await stillToMeet(await opened(), chosen)).toEqual([]);
  // Nothing new since: the rounds are over.
  expect(await nextRound(await opened(), before.model.hosts)).toBeUndefined();
});
