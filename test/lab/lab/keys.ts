/** Key pairs of the lab's making: one an account, and each host's SSH host keys. Kept in the cache, so that hosts stay who they are. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, type Places } from "./places";
import { inParallel, must } from "./process";
import type { Topology } from "./topology";

/** Whose key the initial account `debian` of every host accepts. */
export const OPERATOR = "operator";

const accountKey = (account: string): string => join(CACHE, "keys", account);

/** Path of an account's private key. */
export async function keyOf(account: string): Promise<string> {
  if (!/^[a-z][a-z0-9-]*$/.test(account)) throw new TypeError(`not an account name: ${account}`);
  const file = accountKey(account);
  if (!existsSync(file)) {
    const folder = join(CACHE, "keys", `.new-${process.pid}-${account}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await must("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", account, "-f", join(folder, "key")]);
    renameSync(join(folder, "key.pub"), `${file}.pub`);
    renameSync(join(folder, "key"), file);
    rmSync(folder, { recursive: true });
  }
  return file;
}

/** The public key line of an account. */
export const publicKeyOf = async (account: string): Promise<string> => readFileSync(`${await keyOf(account)}.pub`, "utf8").trim();

/** Folder with a host's SSH host keys. */
export async function hostKeys(host: string): Promise<string> {
  const folder = join(CACHE, "host-keys", host);
  if (existsSync(folder)) return folder;
  const born = join(CACHE, "host-keys", `.new-${process.pid}-${host}`);
  rmSync(born, { recursive: true, force: true });
  mkdirSync(born, { recursive: true, mode: 0o700 });
  for (const type of ["ed25519", "ecdsa", "rsa"]) {
    await must("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", `root@${host}`, "-f", join(born, `ssh_host_${type}_key`)]);
  }
  renameSync(born, folder);
  return folder;
}

/** Writes the home of whoever works in the lab: known_hosts with every host's keys, a config with every host's address. */
export async function writeHome(lab: Places, topology: Topology): Promise<void> {
  const folder = join(lab.home, ".ssh");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await inParallel([OPERATOR, ...topology.accounts], 4, keyOf);
  const known: string[] = [];
  const config = [
    `Host *\n  UserKnownHostsFile ${join(folder, "known_hosts")}\n  IdentityFile ${accountKey(OPERATOR)}\n  IdentitiesOnly yes\n`,
  ];
  for (const host of topology.hosts) {
    const keys = await hostKeys(host.name);
    for (const file of readdirSync(keys).filter((name) => name.endsWith(".pub"))) {
      const [type, key] = readFileSync(join(keys, file), "utf8").split(" ");
      known.push(`${[host.name, ...host.addresses].join(",")} ${type} ${key}\n`);
    }
    config.push(`Host ${host.name}\n  HostName ${host.addresses[0]}\n`);
  }
  writeFileSync(join(folder, "known_hosts"), known.join(""));
  writeFileSync(join(folder, "config"), config.join("\n"), { mode: 0o600 });
}
