/** `npm run lab -- …`: the lab from a terminal. */
import { current, down, environment, Host, host, keyOf, network, OPERATOR, up } from "./lab";
import { LabError, onTerminal } from "./lab/process";

const USAGE = `npm run lab -- COMMAND

  up [HOST…] [--plain N]      boot the hosts (all of the example's, or those named; N plain ones besides)
  up … --machine HOST         this one as a virtual machine (several: again)
  down                        end and remove everything; only the cache of images stays
  status                      what is up
  ssh [USER@]HOST [COMMAND…]  a shell or a command over SSH, as the initial account or as USER with that account's key
  exec HOST COMMAND           root on the console, not over SSH
  powercut HOST               pull the plug
  poweroff HOST               shut down in order
  start HOST                  power on and wait for SSH
  save HOST SNAPSHOT          keep the disk as it is now under a name
  reset HOST [SNAPSHOT]       back to a snapshot, or to the first boot's state
  run COMMAND…                run a program inside the lab's network, with the lab's SSH keys and known hosts

QORGAN_LAB=NAME before it works on a lab of that name beside the others.`;

const say = (line: string): void => void process.stderr.write(`lab: ${line}\n`);

function named(args: readonly string[]): string {
  if (!args[0]) throw new LabError(`which host?\n\n${USAGE}`);
  return args[0];
}

async function bootHosts(args: readonly string[]): Promise<number> {
  const { labPackages } = require("../../scripts/setup") as { labPackages: () => boolean };
  if (!labPackages()) throw new LabError("the lab needs root: its hosts are containers and virtual machines");
  const at = args.indexOf("--plain");
  const plain = at < 0 ? 0 : Number(args[at + 1]);
  if (!Number.isInteger(plain) || plain < 0 || plain > 200) throw new LabError("--plain takes a number of hosts, 200 at most");
  const isMachine = (i: number): boolean => args[i - 1] === "--machine";
  const hosts = args.filter((arg, i) => (at < 0 || (i !== at && i !== at + 1)) && arg !== "--machine" && !isMachine(i));
  const machines = Object.fromEntries(args.filter((_, i) => isMachine(i)).map((name) => [name, {}]));
  const began = Date.now();
  const lab = await up({ say, plain, machines, ...(hosts.length + Object.keys(machines).length > 0 ? { hosts } : {}) });
  const on = lab.hosts.filter((one) => one.isOn());
  say(`${on.length} hosts are up after ${((Date.now() - began) / 1000).toFixed(1)} s: ${on.map((one) => one.name).join(", ")}`);
  return 0;
}

function status(): number {
  const lab = current();
  if (!lab) {
    console.log("no lab is up");
    return 1;
  }
  for (const one of lab.hosts) {
    const { segment, release, machine } = one.description;
    console.log(
      [
        one.name.padEnd(16),
        (one.isOn() ? "on" : "off").padEnd(4),
        one.address.padEnd(14),
        segment.padEnd(16),
        release,
        machine ? "machine" : "container",
      ].join(" "),
    );
  }
  return 0;
}

async function ssh(args: readonly string[]): Promise<number> {
  const [user, name] = named(args).includes("@") ? named(args).split("@", 2) : ["debian", args[0]];
  const { address } = host(name as string);
  const key = await keyOf(user === "debian" ? OPERATOR : (user as string));
  const env = await environment();
  const options = ["-F", `${env.HOME}/.ssh/config`, "-i", key, "-l", user as string, "-o", `HostKeyAlias=${name}`, address];
  return onTerminal("nsenter", [...network(), "ssh", ...options, ...args.slice(1)], env);
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number> | number>> = {
  up: bootHosts,
  down: () => down().then(() => 0),
  status,
  ssh,
  exec: async (args) => {
    const one = host(named(args));
    const command = args.slice(1).join(" ");
    if (one instanceof Host) return onTerminal("nsenter", [...one.inside(), "sh", "-c", command]);
    const { code, stdout, stderr } = await one.exec(command);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return code;
  },
  powercut: (args) =>
    host(named(args))
      .powerCut()
      .then(() => 0),
  poweroff: (args) =>
    host(named(args))
      .powerOff()
      .then(() => 0),
  start: async (args) => {
    await host(named(args)).start(say);
    await host(named(args)).waitForSsh();
    return 0;
  },
  save: async (args) => {
    await host(named(args)).saveSnapshot(args[1] ?? "");
    return 0;
  },
  reset: (args) =>
    host(named(args))
      .reset(args[1])
      .then(() => 0),
  run: async (args) => onTerminal("nsenter", [...network(), ...args], await environment()),
};

async function main([verb = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!command) {
    console.error(USAGE);
    return verb === "" || verb === "--help" ? 0 : 1;
  }
  if (process.getuid?.() !== 0) throw new LabError("the lab needs root");
  return command(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof LabError ? `lab: ${error.message}` : error);
    process.exitCode = 1;
  },
);
