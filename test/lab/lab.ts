/**
 * The lab of real hosts: boots the example organisation as systemd containers in a network of their own. Tests use it so:
 *
 *     const lab = await up(["almaty-files-1"]);       // boots what is not up yet
 *     const files = lab.host("almaty-files-1");
 *     await files.exec("systemctl stop cron");        // root on the console
 *     await files.reset();
 *
 * Everything here needs root. What a test wants to connect from must run in the lab's network: `npm run lab -- run COMMAND`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPopulated, killGroup, makeGroup } from "./lab/cgroup";
import { bootAll, Host } from "./lab/host";
import { image } from "./lab/image";
import { keyOf, OPERATOR, writeHome } from "./lab/keys";
import { Machine } from "./lab/machine";
import { greets, inNetwork, makeNetwork, removeNetwork } from "./lab/network";
import { RELEASES, type Release } from "./lab/packages";
import { mountPoints, type Places, places, RUN } from "./lab/places";
import { inParallel, LabError, locked, must, type Outcome } from "./lab/process";
import { raiseSysctls, restoreSysctls } from "./lab/sysctls";
import { isPlain, type MachineHost, type Topology, topologyOf, withMachines, withPlainHosts } from "./lab/topology";

export { Host } from "./lab/host";
export { keyOf, OPERATOR, publicKeyOf } from "./lab/keys";
export { Machine } from "./lab/machine";
export { LabError, type Outcome } from "./lab/process";
export { clientAddress, gateway, type LabHost, type Topology } from "./lab/topology";

type Say = (line: string) => void;

/** The project itself is a workspace: its example is what the lab boots. */
const WORKSPACE = join(__dirname, "../..");

/** A lab that is up. */
export interface Lab {
  readonly topology: Topology;
  /** HOME for programs that work in the lab: `.ssh/config`, `.ssh/known_hosts`. */
  readonly home: string;
  readonly hosts: readonly (Host | Machine)[];
  /** One host by its name, on or off: a container. */
  host(name: string): Host;
  /** One that is a virtual machine. */
  machine(name: string): Machine;
  /** Either. */
  any(name: string): Host | Machine;
  /** Runs a program in the lab's network. */
  run(command: string, args: readonly string[], timeoutMs?: number): Promise<Outcome>;
  /** Whether an SSH server greets at this address within the time. */
  greets(address: string, port: number, timeoutMs: number): Promise<boolean>;
}

export interface UpOptions {
  /** Names of the hosts to boot; all of the example's when absent. */
  readonly hosts?: readonly string[];
  /** That many plain Debian 12 hosts besides, `plain-1` and so on. */
  readonly plain?: number;
  /** Hosts that boot as virtual machines, with what is to be else than the model says. They stay so until the lab goes down. */
  readonly machines?: Readonly<Record<string, Partial<MachineHost>>>;
  /** What is booted: the example's model when absent. Only for a lab that is not up yet. */
  readonly workspace?: string;
  readonly say?: Say;
}

/** Makes the lab, or what is missing of it, and boots the hosts; returns when each answers on SSH. */
export async function up(options: UpOptions | readonly string[] = {}): Promise<Lab> {
  const {
    hosts,
    plain = 0,
    machines = {},
    workspace = WORKSPACE,
    say = () => {},
  }: UpOptions = Array.isArray(options) ? { hosts: options } : (options as UpOptions);
  const here = places();
  return locked(join(RUN, `${here.id}.lock`), async () => {
    if (existsSync(here.run) && !existsSync(stateFile(here))) await remove(here); // somebody's `up` or `down` was cut off
    const known = readState(here);
    const before = Object.fromEntries((known?.hosts ?? []).flatMap((one) => (one.machine ? [[one.name, one.machine]] : [])));
    const plainOnes = withPlainHosts(topologyOf(workspace), Math.max(plain, known?.hosts.filter(isPlain).length ?? 0));
    const topology = withMachines(plainOnes, { ...machines, ...before });
    mkdirSync(here.run, { recursive: true });
    raiseSysctls();
    const images = await inParallel(RELEASES, 2, (release) => image(release, say));
    await makeNetwork(here, topology);
    await writeHome(here, topology);
    await serveRepository(here, topology, new Map(images.map((one) => [one.release, one.repository])));
    writeState(here, topology);
    const lab = open(here, topology);
    const wanted = hosts ?? topology.hosts.filter((one) => plain > 0 || !isPlain(one)).map((one) => one.name);
    await bootAll(
      [...new Set([...wanted, ...Object.keys(machines)])].map((name) => lab.any(name)),
      say,
    );
    return lab;
  });
}

/** The lab that is up, or undefined. */
export function current(): Lab | undefined {
  const here = places();
  const topology = readState(here);
  return topology && open(here, topology);
}

/** One host of the lab that is up. */
export function host(name: string): Host | Machine {
  const lab = current();
  if (!lab) throw new LabError("no lab is up: npm run lab -- up");
  return lab.any(name);
}

/** Ends and removes all of the lab: hosts with their disks, network, mounts. Only the cache stays. Also cleans up after a crash. */
export async function down(): Promise<void> {
  const here = places();
  await locked(join(RUN, `${here.id}.lock`), () => remove(here));
  rmSync(join(RUN, `${here.id}.lock`), { force: true });
}

/** Environment for programs that work in the lab. */
export async function environment(): Promise<NodeJS.ProcessEnv> {
  const { SSH_AUTH_SOCK: _, ...rest } = process.env;
  return { ...rest, HOME: places().home, QORGAN_LAB_KEY: await keyOf(OPERATOR) };
}

/** Arguments for nsenter that lead into the lab's network. */
export const network = (): string[] => [`--net=${places().namespace}`];

const stateFile = (here: Places): string => join(here.run, "topology.json");

function readState(here: Places): Topology | undefined {
  return existsSync(stateFile(here)) ? (JSON.parse(readFileSync(stateFile(here), "utf8")) as Topology) : undefined;
}

function writeState(here: Places, topology: Topology): void {
  writeFileSync(`${stateFile(here)}.new`, JSON.stringify(topology));
  renameSync(`${stateFile(here)}.new`, stateFile(here));
}

function open(here: Places, topology: Topology): Lab {
  const hosts = new Map<string, Host | Machine>(
    topology.hosts.map((one) => [
      one.name,
      one.machine ? new Machine(here, topology, { ...one, machine: one.machine }) : new Host(here, topology, one),
    ]),
  );
  const any = (name: string): Host | Machine => {
    const one = hosts.get(name);
    if (!one) throw new LabError(`the lab has no host ${name}; it has: ${[...hosts.keys()].join(", ")}`);
    return one;
  };
  const only = <Sort extends Host | Machine>(name: string, one: Host | Machine, sort: abstract new (...args: never[]) => Sort): Sort => {
    if (one instanceof sort) return one;
    throw new LabError(`${name} is ${one instanceof Machine ? "a virtual machine" : "a container"} here`);
  };
  return {
    topology,
    home: here.home,
    hosts: [...hosts.values()],
    host: (name) => only(name, any(name), Host),
    machine: (name) => only(name, any(name), Machine),
    any,
    run: (command, args, timeoutMs) => inNetwork(here, command, args, timeoutMs),
    greets: (address, port, timeoutMs) => greets(here, address, port, timeoutMs),
  };
}

async function serveRepository(here: Places, topology: Topology, folders: ReadonlyMap<Release, string>): Promise<void> {
  if (isPopulated(here.id, "repository.server")) return;
  const log = openSync(join(here.run, "repository.log"), "a");
  const server = join(__dirname, "lab", "repository-server.ts");
  const hook = join(WORKSPACE, "scripts/ts.js");
  const releases = [...folders].map(([release, folder]) => `${release}=${folder}`);
  const args = [...network(), process.execPath, "-r", hook, server, topology.repository, ...releases];
  const child = spawn("nsenter", args, { detached: true, stdio: ["ignore", log, log] });
  for (const folder of makeGroup(here.id, "repository.server")) writeFileSync(join(folder, "cgroup.procs"), String(child.pid));
  child.unref();
}

async function remove(here: Places): Promise<void> {
  rmSync(stateFile(here), { force: true }); // from here on the lab counts as half removed
  await killGroup(here.id);
  const mounts = mountPoints().filter((point) => point.startsWith(`${here.run}/`));
  for (const point of mounts) await must("umount", ["--lazy", point]);
  await removeNetwork(here);
  const propagated = "/run/systemd/nspawn/propagate";
  const left = existsSync(propagated)
    ? readdirSync(propagated).filter((name) => hostsOf(here).includes(name.slice(here.id.length + 1)))
    : [];
  for (const name of left) rmSync(join(propagated, name), { recursive: true, force: true });
  rmSync(here.disks, { recursive: true, force: true });
  rmSync(here.run, { recursive: true, force: true });
  restoreSysctls();
}

const hostsOf = (here: Places): string[] => (existsSync(here.disks) ? readdirSync(here.disks) : []);
