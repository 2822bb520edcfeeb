/**
 * A host's disk: an overlay of the release's root (shared), the host's own seed (name, address, keys), any snapshots, and on top
 * what was written since. So a host is made, reset or taken back to a snapshot by mounting, not by copying.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Image, sourcesList } from "./image";
import { hostKeys, OPERATOR, publicKeyOf } from "./keys";
import { isMounted, type Places } from "./places";
import { LabError, must, run } from "./process";
import { gateway, type LabHost, type Topology } from "./topology";

interface Layers {
  /** Snapshot name → its layers, newest first. */
  readonly snapshots: Readonly<Record<string, readonly string[]>>;
  /** What lies under the writable layer now. */
  readonly current: readonly string[];
}

export class Disk {
  private readonly folder: string;
  /** Where the host's root is mounted. */
  readonly root: string;

  constructor(
    lab: Places,
    private readonly host: LabHost,
  ) {
    this.folder = join(lab.disks, host.name);
    this.root = join(lab.run, "roots", host.name);
  }

  /** What only this host has, once it is seeded. */
  get seedFolder(): string {
    return join(this.folder, "seed");
  }

  /** Lays down what only this host has. Does nothing when that is there. */
  async seed(topology: Topology): Promise<void> {
    if (existsSync(join(this.folder, "seed"))) return;
    const seed = join(this.folder, "seed.new");
    rmSync(seed, { recursive: true, force: true });
    for (const part of ["etc/network", "etc/ssh", "etc/apt"]) mkdirSync(join(seed, part), { recursive: true });
    writeFileSync(join(seed, "etc/hostname"), `${this.host.name}\n`);
    writeFileSync(join(seed, "etc/hosts"), `127.0.0.1 localhost\n127.0.1.1 ${this.host.name}\n::1 localhost ip6-localhost ip6-loopback\n`);
    writeFileSync(join(seed, "etc/network/interfaces"), interfaces(this.host, topology));
    writeFileSync(join(seed, "etc/apt/sources.list"), sourcesList(this.host.release, topology.repository));
    await must("cp", ["--archive", "--no-target-directory", await hostKeys(this.host.name), join(seed, "etc/ssh")]);
    await must("chmod", ["0755", join(seed, "etc/ssh")]);
    const ssh = join(seed, "home/debian/.ssh");
    mkdirSync(ssh, { recursive: true });
    writeFileSync(join(ssh, "authorized_keys"), `${await publicKeyOf(OPERATOR)}\n`, { mode: 0o600 });
    await must("chown", ["-R", "1000:1000", join(seed, "home/debian")]);
    await must("chmod", ["0700", join(seed, "home/debian"), ssh]);
    renameSync(seed, join(this.folder, "seed"));
  }

  async mount(image: Image): Promise<void> {
    if (isMounted(this.root)) return;
    const [upper, work] = [join(this.folder, "upper"), join(this.folder, "work")];
    rmSync(work, { recursive: true, force: true }); // holds the mark of `volatile` after a power cut
    for (const folder of [upper, work, this.root]) mkdirSync(folder, { recursive: true });
    const lower = [...this.layers().current.map((layer) => join(this.folder, "layers", layer)), join(this.folder, "seed"), image.root];
    // volatile: what the host syncs stays in this machine's page cache, which a host's power cut does not touch
    const options = `lowerdir=${lower.join(":")},upperdir=${upper},workdir=${work},volatile`;
    await must("mount", ["-t", "overlay", "overlay", "-o", options, this.root]);
  }

  async unmount(): Promise<void> {
    if (!isMounted(this.root)) return;
    const outcome = await run("umount", [this.root]);
    if (outcome.code !== 0) await must("umount", ["--lazy", this.root]);
  }

  /** Turns what was written since the last snapshot into a layer of its own. The host must be off. */
  save(name: string): void {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name) || name === "fresh") throw new TypeError(`not a name for a snapshot: ${name}`);
    const { snapshots, current } = this.layers();
    const layer = `${name}-${Date.now()}`;
    mkdirSync(join(this.folder, "layers"), { recursive: true });
    renameSync(join(this.folder, "upper"), join(this.folder, "layers", layer));
    this.write({ snapshots: { ...snapshots, [name]: [layer, ...current] }, current: [layer, ...current] });
  }

  /** Drops what was written since, and goes back to a snapshot (`fresh`: as it was at its first boot). The host must be off. */
  revert(name: string): void {
    const { snapshots } = this.layers();
    const current = name === "fresh" ? [] : snapshots[name];
    if (!current)
      throw new LabError(`${this.host.name} has no snapshot ${name}; it has: ${["fresh", ...Object.keys(snapshots)].join(", ")}`);
    rmSync(join(this.folder, "upper"), { recursive: true, force: true });
    this.write({ snapshots, current });
  }

  snapshots(): string[] {
    return ["fresh", ...Object.keys(this.layers().snapshots)];
  }

  private layers(): Layers {
    const file = join(this.folder, "layers.json");
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Layers) : { snapshots: {}, current: [] };
  }

  private write(layers: Layers): void {
    const file = join(this.folder, "layers.json");
    writeFileSync(`${file}.new`, JSON.stringify(layers));
    renameSync(`${file}.new`, file);
    const kept = new Set([...Object.values(layers.snapshots).flat(), ...layers.current]);
    const folder = join(this.folder, "layers");
    const unused = existsSync(folder) ? readdirSync(folder).filter((layer) => !kept.has(layer)) : [];
    for (const layer of unused) rmSync(join(folder, layer), { recursive: true, force: true });
  }
}

function interfaces(host: LabHost, topology: Topology): string {
  const segment = topology.segments.find((one) => one.name === host.segment);
  if (!segment) throw new LabError(`${host.name}: the lab has no segment ${host.segment}`);
  const parts = host.addresses.map((address) => {
    const six = address.includes(":");
    const network = segment.networks.find((one) => one.includes(":") === six);
    if (!network) throw new LabError(`${host.name}: no network in ${segment.name} for ${address}`);
    const router = gateway(network).split("/")[0];
    const lines = [`iface host0 ${six ? "inet6" : "inet"} static`, `  address ${address}/${network.split("/")[1]}`, `  gateway ${router}`];
    return [...lines, ...(six ? ["  dad-attempts 0", "  accept_ra 0", "  autoconf 0"] : [])].join("\n");
  });
  return ["auto lo\niface lo inet loopback", `auto host0\n${parts.join("\n")}`].join("\n\n").concat("\n");
}
