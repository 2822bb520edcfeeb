/** What the controls write, read by the programs that it is written for. They run on this machine, in places of their own. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { control as accounts } from "../../src/controls/admin-accounts";
import type { Opening } from "../../src/controls/control";
import { control as firewall } from "../../src/controls/firewall";
import { control as ssh } from "../../src/controls/ssh";
import type { Host } from "../../src/model/model";
import type { NftablesDesired } from "../../src/resources/desired";
import { asked, contentOf, desiredOf, files, keyServer, trial, workstation } from "../unit/small-model";

const folder = mkdtempSync(join(tmpdir(), "qorgan-render-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

/** Status and output of a program that may fail. */
function run(program: string, ...args: string[]): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" } });
  return { status, out: `${stdout}${stderr}` };
}

describe("sshd reads what ssh writes", () => {
  const key = join(folder, "host_key");
  let configuration = "";

  beforeAll(() => {
    mkdirSync("/run/sshd", { recursive: true });
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
    // This machine's own sshd is a Debian 12's, so the file for a Debian 12 host is read; its host key is not that host's.
    const resources = asked(ssh, files);
    for (const path of [...resources.keys()].filter((one) => one.startsWith("file:/etc/ssh/sshd_config.d/")).map((one) => one.slice(5))) {
      written(path.slice("/etc/ssh/".length), contentOf(resources, path).replace("/etc/ssh/ssh_host_ed25519_key", key));
    }
    configuration = written(
      "sshd_config",
      contentOf(resources, "/etc/ssh/sshd_config").replace("/etc/ssh/sshd_config.d", `${folder}/sshd_config.d`),
    );
  });

  const effective = (from: string): ReadonlyMap<string, readonly string[]> => {
    const { status, out } = run("/usr/sbin/sshd", "-T", "-f", configuration, "-C", `user=nobody,host=x,addr=${from}`);
    expect([status, out]).toEqual([0, expect.any(String)]);
    const found = new Map<string, string[]>();
    for (const line of out.trim().split("\n")) {
      const [keyword = "", ...value] = line.split(" ");
      found.set(keyword, [...(found.get(keyword) ?? []), value.join(" ")]);
    }
    return found;
  };

  test.each([
    ["10.77.30.5", ["qorgan", "adm-it-administrator", "adm-security-officer"]],
    ["10.78.30.9", ["adm-it-administrator", "adm-security-officer", "role-hr"]],
    ["10.78.20.9", ["role-hr"]],
    ["fd78:20::9", ["role-hr"]],
    ["fd77:30::9", ["adm-it-administrator", "adm-security-officer"]],
    ["10.77.20.9", ["nobody-from-elsewhere"]],
    ["192.0.2.1", ["nobody-from-elsewhere"]],
    ["2001:db8::1", ["nobody-from-elsewhere"]],
    ["UNKNOWN", ["nobody-from-elsewhere"]],
  ])("from %s the groups %j may log in", (from, groups) => {
    expect(effective(from).get("allowgroups")).toEqual(groups);
  });

  test("in force are keys only, no root, no forwarding, the closed lists, one port", () => {
    const settings = effective("10.78.20.9");
    const expected = {
      permitrootlogin: "no",
      passwordauthentication: "no",
      kbdinteractiveauthentication: "no",
      authenticationmethods: "publickey",
      authorizedkeysfile: "/etc/ssh/authorized_keys.d/%u",
      disableforwarding: "yes",
      hostkeyalgorithms: "ssh-ed25519",
      kexalgorithms: "sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org",
      port: "22",
      requiredrsasize: "3072",
      banner: "/etc/issue.net",
    };
    for (const [keyword, value] of Object.entries(expected)) expect([keyword, settings.get(keyword)]).toEqual([keyword, [value]]);
    expect(settings.get("hostkey")).toEqual([key]);
    expect(settings.has("subsystem")).toBe(false);
  });
});

describe("sudo reads what admin-accounts writes", () => {
  test.each([
    ["server", keyServer],
    ["workstation", workstation],
  ])("visudo takes every file of a %s", (_, host) => {
    const resources = asked(accounts, host);
    const paths = [...resources.keys()].filter((key) => key.startsWith("file:/etc/sudoers")).map((key) => key.slice(5));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      const content = contentOf(resources, path).replace("@includedir /etc/sudoers.d", "");
      expect(run("visudo", "-cf", written(path.slice(1), content))).toMatchObject({ status: 0 });
    }
  });

  test("as sudo understands them, the lines hold one command each, and nothing is widened", () => {
    const path = written("rights", contentOf(asked(accounts, keyServer), "/etc/sudoers.d/adm-it-administrator"));
    interface Spec {
      readonly Commands: readonly { readonly command: string; readonly negated?: boolean }[];
      readonly Options?: readonly Record<string, unknown>[];
      readonly runasusers?: readonly { readonly username: string }[];
    }
    const read = JSON.parse(execFileSync("cvtsudoers", ["-f", "json", path], { encoding: "utf8" })) as {
      readonly User_Specs: readonly { readonly Cmnd_Specs: readonly Spec[] }[];
    };
    const specs = read.User_Specs.flatMap((one) => one.Cmnd_Specs);
    expect(specs.length).toBeGreaterThan(10);
    for (const { Commands, Options, runasusers } of specs) {
      expect(runasusers).toEqual([{ username: "root" }]);
      for (const option of Options ?? []) expect(Object.keys(option)).toEqual(["authenticate"]);
      for (const { command, negated } of Commands)
        expect([command, negated]).toEqual([expect.stringMatching(/^\/\S+ ("?"|[A-Za-z0-9])[^*?[\]]*$/), undefined]);
    }
  });

  /** Words that no verb knows, with all that a shell could trip over. */
  const hostile = [
    "",
    "x",
    "root",
    "erlan-adm",
    "../update",
    "-H",
    "--help",
    "$(id)",
    "; id",
    "a b",
    "*",
    "aigerim\nroot",
    "status ssh.service",
  ];

  test("each wrapper is valid shell and refuses what it does not know, before it does anything", () => {
    const resources = asked(accounts, workstation);
    const wrappers = [...resources.keys()].filter((key) => key.startsWith("file:/usr/local/lib/qorgan/verbs/")).map((key) => key.slice(5));
    expect(wrappers).toHaveLength(7);
    for (const path of wrappers) {
      const program = written(path.slice(1), contentOf(resources, path));
      expect(run("sh", "-n", program)).toEqual({ status: 0, out: "" });
      const verbs = path.endsWith("/service") ? ["restart"] : path.endsWith("/account") ? ["lock", "reset-password"] : [];
      const tries = [
        ...hostile.map((word) => [word]),
        ...verbs.flatMap((verb) => hostile.map((word) => [verb, word])),
        ["update", "x", "y"],
      ];
      for (const words of tries) expect([path, words, run("sh", program, ...words).status]).toEqual([path, words, 64]);
    }
  });
});

describe("nft reads what firewall writes", () => {
  const opening: Opening = {
    fragment: "opening",
    protocol: "udp",
    port: 514,
    from: ["0.0.0.0/0", "10.0.0.0/8", "::/0"],
    reason: { control: "logs", rule: "in", why: "logs come in", source: "us" },
  };
  const table = (host: Host, values: object): string =>
    desiredOf<NftablesDesired>(asked(firewall, host, values, undefined, [opening]), "nftables:inet qorgan").ruleset;

  test.each([
    ["server", files, {}],
    [
      "server without log, with lists",
      keyServer,
      {
        logDropped: false,
        refused: ["198.51.100.9", "fd00::/8"],
        outgoingAllowed: [{ to: ["203.0.113.0/24", "2001:db8::1"], protocol: "tcp", port: 443 }],
      },
    ],
    ["workstation", workstation, {}],
    ["listed workstation", workstation, { outgoing: { workstations: "listed" } }],
    ["test server", trial, {}],
  ])("the table of a %s loads in a network of its own", (name, host, values) => {
    const path = written(`${name}.nft`, table(host, values));
    expect(
      run("unshare", "-n", "sh", "-c", `nft -c -f "${path}" && nft -f "${path}" && nft list table inet qorgan | grep -c 'policy drop'`),
    ).toMatchObject({ status: 0 });
  });
});
