/** The resource kinds on real hosts: each is absent, made, damaged by hand, told in words, healed, removed and put back. */
import { kinds } from "../../src/resources/registry";
import type { HostFacts } from "../../src/resources/resource";
import { Bench, type Console, consoleOf, resource } from "./kind-bench";
import { type Lab, up } from "./lab";

jest.setTimeout(180_000);

const names = ["hq-vault-1", "almaty-ws-2"];
let lab: Lab;

beforeAll(async () => {
  lab = await up(names);
});

const facts: HostFacts = { os: "debian-12", virtualisation: "systemd-nspawn", readOnlyMounts: ["/proc/sys", "/sys"], kernel: "6.1" };

describe.each(names)("%s", (host) => {
  const run: Console = consoleOf(() => lab.host(host).inside());
  const bench = (name: string, more: Partial<HostFacts> = {}): Bench => {
    const kind = kinds().get(name);
    if (kind === undefined) throw new Error(`no kind ${name}`);
    return new Bench(kind, run, { ...facts, ...more });
  };
  const root = (script: string): string => {
    const ran = run(`set -e\n${script}`);
    if (ran.status !== 0) throw new Error(`${script}: ${ran.stderr}`);
    return ran.stdout;
  };

  afterAll(() => lab.host(host).reset());

  describe("sysctl", () => {
    const sysctl = bench("sysctl");
    const forward = resource("sysctl", "net.ipv4.conf.all.log_martians", { value: "1" });
    const range = resource("sysctl", "net.ipv4.ip_local_port_range", { value: "32768 60000" });

    it("heals what was set back, and a value of several numbers", () => {
      root("echo 0 > /proc/sys/net/ipv4/conf/all/log_martians; echo '1024 60000' > /proc/sys/net/ipv4/ip_local_port_range");
      expect(sysctl.verdict(forward)).toBe("0, should be 1");
      expect(sysctl.verdict(range)).toBe("1024 60000, should be 32768 60000");
      sysctl.change(forward);
      sysctl.change(range);
      expect(sysctl.verdicts([forward, range]).map((v) => v.is)).toEqual(["as-desired", "as-desired"]);
      expect(root("cat /proc/sys/net/ipv4/ip_local_port_range")).toBe("32768\t60000\n");
    });

    it("reads a dot within a part of the name", () => {
      root("ip link add kind0.7 type dummy 2>/dev/null || ip link add kind0.7 type bridge");
      const named = resource("sysctl", "net.ipv4.conf.kind0/7.rp_filter", { value: "2" });
      sysctl.change(named);
      expect(root("cat /proc/sys/net/ipv4/conf/kind0.7/rp_filter")).toBe("2\n");
      expect(sysctl.verdict(named)).toBe("as-desired");
      root("ip link del kind0.7");
    });

    it("tells what this kernel cannot take, and never as a difference", () => {
      expect(sysctl.verdict(resource("sysctl", "kernel.kptr_restrict", { value: "7" }))).toBe(
        "not-enforceable: the kernel belongs to the machine that this container runs on",
      );
      expect(sysctl.verdict(resource("sysctl", "net.ipv4.no_such", { value: "7" }))).toBe(
        "not-enforceable: kernel 6.1 has no such parameter here",
      );
    });

    it("fails loudly when the kernel refuses a value, and undoes a change", () => {
      expect(() => sysctl.change(resource("sysctl", "net.ipv4.ip_local_port_range", { value: "nonsense" }))).toThrow(/ended with/);
      sysctl.undo(forward, () => sysctl.change(resource("sysctl", forward.name, { value: "0" })));
      expect(sysctl.verdict(forward)).toBe("as-desired");
    });
  });

  describe("directory", () => {
    const directory = bench("directory");
    const path = "/var/lib/kind-test/inner";
    const closed = { owner: "root", group: "adm", mode: "0750", closed: { ignore: ["README"], reportOnly: false } };
    const one = resource("directory", path, closed);
    beforeEach(() => root("rm -rf /var/lib/kind-test"));

    it("makes it, and heals each thing done to it by hand", () => {
      expect(directory.verdict(one)).toBe("absent");
      directory.change(one);
      expect(directory.verdict(one)).toBe("as-desired");
      for (const [damage, words] of [
        ["chmod 2777", "2777, should be 0750"],
        ["chown daemon", "owner daemon, should be root"],
        ["chgrp daemon", "group daemon, should be adm"],
      ] as const) {
        root(`${damage} ${path}`);
        expect(directory.verdict(one)).toBe(words);
        directory.change(one);
        expect(directory.verdict(one)).toBe("as-desired");
      }
    });

    it("replaces a link or a file that stands in its place, and puts it aside", () => {
      root(`mkdir -p /var/lib/kind-test /run/elsewhere; ln -s /run/elsewhere ${path}`);
      expect(directory.verdict(one)).toBe("a symbolic link, should be a directory");
      expect(directory.foreign(one)).toEqual([]);
      directory.change(one);
      expect(directory.verdict(one)).toBe("as-desired");
      expect(root("test -L /run/kind-bench/aside/var_lib_kind-test_inner && test -d /run/elsewhere && echo kept")).toBe("kept\n");
    });

    it("names foreign members of a closed folder, whatever they are called", () => {
      directory.change(one);
      root(
        `cd ${path}; touch known README '.hidden' 'a b' 'quo"te' "$(printf 'new\\nline')" "$(printf 'not-utf8-\\377')" 'Қазақ'; mkdir sub known-folder; ln -s / link`,
      );
      const foreign = directory.foreign(one, [`file:${path}/known`, `file:${path}/known-folder/x`]);
      expect(foreign.map((f) => f.name).sort()).toEqual(
        [".hidden", "a b", 'quo"te', "new\nline", "Қазақ", "sub", "link"]
          .map((name) => `${path}/${name}`)
          .concat(`${path}/not-utf8-\\377`)
          .sort(),
      );
      expect(foreign.filter((f) => !f.removable).map((f) => f.name)).toEqual([`${path}/not-utf8-\\377`]);
      expect(new Set(foreign.map((f) => f.kind))).toEqual(new Set(["file"]));
    });

    it("knows a key file by its account", () => {
      const keys = resource("directory", "/etc/ssh/authorized_keys.d", { ...closed, group: "root", mode: "0755" });
      root("mkdir -p /etc/ssh/authorized_keys.d; touch /etc/ssh/authorized_keys.d/known /etc/ssh/authorized_keys.d/stranger");
      expect(directory.foreign(keys, ["authorized-keys:known"])).toEqual([
        {
          kind: "authorized-keys",
          name: "stranger",
          difference: { summary: "foreign regular empty file", before: "root:root 0644" },
          removable: true,
        },
      ]);
      root("rm -r /etc/ssh/authorized_keys.d");
    });

    it("leaves a folder that holds something, removes an empty one, and undoes both", () => {
      directory.change(one);
      root(`touch ${path}/people`);
      directory.remove(one);
      expect(root(`ls ${path}`)).toBe("people\n");
      root(`rm ${path}/people`);
      directory.undo(one, () => directory.remove(one));
      expect(directory.verdict(one)).toBe("as-desired");
      directory.remove(one);
      directory.undo(one, () => directory.change(one));
      expect(directory.verdict(one)).toBe("absent");
    });
  });

  describe("package", () => {
    const packages = bench("package");
    const jq = resource("package", "jq", { state: "installed" });
    const library = resource("package", "libjq1", { state: "absent" });

    it("installs, and several in one step", () => {
      expect(packages.verdict(jq)).toBe("absent, should be installed");
      const both = [jq, resource("package", "tmux", { state: "installed" }), resource("package", "nano", { state: "absent" })];
      expect(packages.verdicts(both).map((v) => v.is)).toEqual(["different", "different", "different"]);
      packages.changeMany(both);
      expect(packages.verdicts(both).map((v) => v.is)).toEqual(["as-desired", "as-desired", "as-desired"]);
      expect(root("jq --version; tmux -V; command -v nano || echo none")).toMatch(/jq-.*\ntmux .*\nnone\n/);
    });

    it("purges nothing that it was not asked for", () => {
      expect(packages.verdict(library)).toBe("installed, should be absent");
      expect(() => packages.change(library)).toThrow("these depend on it: jq");
      expect(packages.verdict(jq)).toBe("as-desired");
    });

    it("tells what a cut-off run left half configured, and mends it", () => {
      root("dpkg --purge tmux >/dev/null; cd /run; apt-get -qq download tmux; dpkg --unpack ./tmux_*.deb >/dev/null; rm tmux_*.deb");
      const tmux = resource("package", "tmux", { state: "installed" });
      expect(packages.verdict(tmux)).toBe("unpacked, not configured, should be installed");
      packages.change(tmux);
      expect(packages.verdict(tmux)).toBe("as-desired");
    });

    it("leaves a package that left the model, and undoes what it did", () => {
      expect(packages.remove(jq)).toMatch("package jq stays installed");
      expect(packages.verdict(jq)).toBe("as-desired");
      packages.undo(resource("package", "jq", { state: "absent" }), () => packages.change(resource("package", "jq", { state: "absent" })));
      expect(packages.verdict(jq)).toBe("as-desired");
      root("apt-get -qq -y purge jq tmux");
      packages.undo(jq, () => packages.change(jq));
      expect(packages.verdict(jq)).toBe("absent, should be installed");
    });

    it("is unknown when dpkg's database cannot be read", () => {
      root("mv /var/lib/dpkg/status /var/lib/dpkg/status.away; mkdir /var/lib/dpkg/status");
      try {
        expect(() => packages.look([jq])).toThrow("observe ended with 1");
      } finally {
        root("rmdir /var/lib/dpkg/status; mv /var/lib/dpkg/status.away /var/lib/dpkg/status");
      }
    });
  });

  describe("group", () => {
    const groups = bench("group");
    const plain = resource("group", "kind-plain", { gid: 4711 });
    const role = resource("group", "kind-role", { members: ["kind-a", "kind-b"] });
    const accounts = bench("account");
    const account = (name: string) =>
      resource("account", name, {
        state: "present",
        group: "users",
        home: `/home/${name}`,
        shell: "/bin/bash",
        comment: "",
        password: "people-set-it",
      });

    it("makes it with its number, and heals the number", () => {
      expect(groups.verdict(plain)).toBe("absent");
      groups.change(plain);
      expect(groups.verdict(plain)).toBe("as-desired");
      root("groupmod -g 4712 kind-plain");
      expect(groups.verdict(plain)).toBe("number 4712, should be 4711");
      groups.change(plain);
      expect(groups.verdict(plain)).toBe("as-desired");
    });

    it("holds exactly its members, also those whose account comes later in the same run", () => {
      accounts.change(account("kind-a"));
      groups.change(role);
      expect(groups.verdict(role)).toBe("missing member: kind-b");
      accounts.change(account("kind-b"));
      expect(groups.verdict(role)).toBe("as-desired");
      root("gpasswd -a daemon kind-role; gpasswd -d kind-a kind-role");
      expect(groups.verdict(role)).toBe("foreign member: daemon; missing member: kind-a");
      groups.change(role);
      expect(groups.verdict(role)).toBe("as-desired");
      groups.change(resource("group", "kind-role", { members: [] }));
      expect(root("getent group kind-role")).toMatch(/:$/m);
    });

    it("undoes a change of members", () => {
      groups.change(role);
      groups.undo(role, () => groups.change(resource("group", "kind-role", { members: ["kind-a"] })));
      expect(groups.verdict(role)).toBe("as-desired");
    });

    it("removes only an empty group of our own", () => {
      expect(groups.remove(role)).toMatch("stays: it has members");
      groups.change(resource("group", "kind-role", { members: [] }));
      groups.remove(role);
      groups.remove(plain);
      expect(groups.observed([role, plain])).toEqual(new Map());
      root("groupadd kind-foreign");
      groups.change(resource("group", "kind-foreign", { members: [] }));
      groups.remove(resource("group", "kind-foreign", {}));
      expect(root("getent group kind-foreign")).toMatch("kind-foreign");
      groups.change(plain);
      root("useradd -M -g kind-plain kind-primary");
      expect(groups.remove(plain)).toMatch("stays: it has members");
      root("userdel kind-primary; groupdel kind-foreign");
      groups.remove(plain);
      expect(groups.observed([plain])).toEqual(new Map());
    });
  });

  describe("account", () => {
    const accounts = bench("account");
    const desired = {
      state: "present",
      uid: 4801,
      group: "users",
      home: "/home/kind-x",
      shell: "/bin/bash",
      comment: "Әйгерім $(id) \"'\\ Қ.",
      expires: "2031-05-01",
      password: "people-set-it",
    };
    const one = resource("account", "kind-x", desired);
    const locked = resource("account", "kind-x", { ...desired, state: "locked" });
    const set = resource("account-set", "login", { foreign: "lock", allowed: ["root", "sync", "debian", "kind-a", "kind-b"] });
    const hash = "$6$salt$IxDD3jeSOb5eB1CX5LBsqZFVkJdido3OUILO5Ifz5iwMuTS4XMS130MTSuDDl3aCI6WouIL9AjRbLCelDCy.g.";

    it("makes it with a home of its own, private and with the skeleton", () => {
      expect(accounts.verdict(one)).toBe("absent");
      accounts.change(one);
      expect(accounts.verdict(one)).toBe("as-desired");
      expect(root("stat -c '%a %U %G' /home/kind-x; stat -c %U /home/kind-x/.profile; chage -l kind-x | grep 'Account expires'")).toBe(
        "700 kind-x users\nkind-x\nAccount expires\t\t\t\t\t\t: May 01, 2031\n",
      );
    });

    it("never prints a hash, and leaves a password that its owner set", () => {
      root(`printf 'kind-x:%s\\n' '${hash}' | chpasswd -e`);
      expect(accounts.look([one])).not.toContain("$6$");
      expect(accounts.verdict(one)).toBe("as-desired");
      accounts.change(one);
      expect(root("getent shadow kind-x")).toContain(hash);
    });

    it.each([
      ["usermod -s /bin/sh kind-x", "shell /bin/sh, should be /bin/bash"],
      ["usermod -c hacked kind-x", `comment hacked, should be ${desired.comment}`],
      ["usermod -g daemon kind-x", "group daemon, should be users"],
      ["usermod -u 4802 kind-x", "user id 4802, should be 4801"],
      ["usermod -d /root kind-x", "home /root, should be /home/kind-x"],
      ["chage -E -1 kind-x", "expires never, should on 2031-05-01"],
      ["passwd -d kind-x", "password empty"],
      ["rm -r /home/kind-x", "its home is absent"],
      ["sed -i /^kind-x:/d /etc/shadow", "expires never, should on 2031-05-01; password missing"],
    ])("heals %s", (damage, words) => {
      root(damage);
      expect(accounts.verdict(one)).toBe(words);
      accounts.change(one);
      expect(accounts.verdict(one)).toBe("as-desired");
    });

    it("locks an account that left the model, with all its ways in and all that runs for it, and keeps its files", () => {
      root(`printf 'kind-x:%s\\n' '${hash}' | chpasswd -e
mkdir -p /etc/ssh/authorized_keys.d /var/lib/systemd/linger
echo 'ssh-ed25519 AAAA' > /etc/ssh/authorized_keys.d/kind-x
echo '* * * * * /bin/true' | crontab -u kind-x -
touch /var/lib/systemd/linger/kind-x
setpriv --reuid kind-x --regid users --clear-groups setsid sh -c 'trap "" TERM; while :; do sleep 1000; done' > /dev/null 2>&1 &
sh -c 'echo 4801 > /proc/self/loginuid; exec setsid sleep 1001' > /dev/null 2>&1 &
sleep 0.5`);
      expect(accounts.verdict(locked)).toBe("open, should be locked; still has keys, crontab, linger");
      expect(
        bench("account-set")
          .foreign(set)
          .map((f) => f.name),
      ).toEqual(["kind-x"]);
      accounts.remove(one);
      expect(accounts.verdict(locked)).toBe("as-desired");
      expect(root("pgrep -u kind-x || echo none; pgrep -f '^sleep 1001' || echo none")).toBe("none\nnone\n");
      expect(root("ls /run/kind-bench/aside; stat -c %U /home/kind-x/.profile")).toMatch(
        /authorized_keys.d_kind-x\n.*crontabs_kind-x\n[\s\S]*kind-x\n$/,
      );
      expect(bench("account-set").foreign(set)).toEqual([]);
      accounts.remove(one);
      expect(accounts.verdict(locked)).toBe("as-desired");
    });

    it("opens it again when it comes back, with the password still locked", () => {
      accounts.change(one);
      expect(accounts.verdict(one)).toBe("as-desired");
      expect(root("getent shadow kind-x")).toContain(`:!${hash}:`);
    });

    it("undoes a lock, and locks what a run had made", () => {
      root("usermod -U kind-x; echo '@daily /bin/true' | crontab -u kind-x -");
      accounts.undo(one, () => accounts.remove(one));
      expect(accounts.verdict(one)).toBe("as-desired");
      expect(root("getent shadow kind-x; crontab -l -u kind-x")).toMatch(/kind-x:\$6\$[\s\S]*@daily/);
      const fresh = resource("account", "kind-y", { ...desired, uid: 4803, home: "/home/kind-y" });
      accounts.undo(fresh, () => accounts.change(fresh));
      expect(accounts.verdict(resource("account", "kind-y", { ...fresh.desired, state: "locked" }))).toBe("as-desired");
    });

    it("never locks root or an account of the system", () => {
      expect(() => accounts.change(resource("account", "root", { ...desired, state: "locked" }))).toThrow("root is never locked");
      accounts.remove(resource("account", "root", desired));
      expect(accounts.remove(resource("account", "daemon", desired))).toMatch("stays");
      expect(root("getent shadow daemon; getent passwd root")).toMatch(/daemon:\*:.*:::\nroot:x:0:0:root:\/root:\/bin\/bash/);
    });

    it("names foreign accounts, and locks only people's", () => {
      root("useradd -M -s /bin/bash kind-z; useradd -r -s /bin/sh kind-service; useradd -o -u 0 -M -s /usr/sbin/nologin kind-toor");
      const found = bench("account-set").foreign(set, ["account:kind-x", "account:kind-y"]);
      expect(found.map((f) => [f.kind, f.name, f.removable, f.difference.summary.replace(/id \d{2,}/, "id N")])).toEqual(
        expect.arrayContaining([
          ["account", "kind-z", true, "foreign account with user id N and the shell /bin/bash"],
          ["account", "kind-service", false, "foreign account with user id N and the shell /bin/sh"],
          ["account", "kind-toor", false, "foreign account with root's own user id 0"],
        ]),
      );
      expect(found).toHaveLength(3);
      expect(
        bench("account-set")
          .foreign(resource("account-set", "login", { ...set.desired, foreign: "report" }))
          .some((f) => f.removable),
      ).toBe(false);
      accounts.remove(resource("account", "kind-z", desired));
      expect(bench("account-set").foreign(set, ["account:kind-x", "account:kind-y"])).toHaveLength(2);
      root("userdel kind-toor -f; userdel kind-service");
    });
  });

  describe("authorized-keys", () => {
    const keys = bench("authorized-keys");
    const key = (letter: string): string => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letter.repeat(43)}`;
    const path = "/etc/ssh/authorized_keys.d/kind-x";
    const one = resource("authorized-keys", "kind-x", {
      lines: [`${key("a")} a@b`, `restrict,command="echo \\"ssh-rsa AAAA\\" x" ${key("b")} Қ`],
    });
    const print = (letter: string): string => root(`echo '${key(letter)}' | ssh-keygen -lf -`).split(" ")[1] ?? "";

    it("writes them root-owned, and the host's own ssh-keygen reads the same fingerprints", () => {
      root("rm -rf /etc/ssh/authorized_keys.d");
      expect(keys.verdict(one)).toBe("absent, should hold 2 keys");
      keys.change(one);
      expect(keys.verdict(one)).toBe("as-desired");
      expect(root(`stat -c '%a %U %G' ${path} /etc/ssh/authorized_keys.d`)).toBe("644 root root\n755 root root\n");
    });

    it("names a foreign key by its fingerprint and moves it aside", () => {
      root(`rm -f /run/kind-bench/aside/*; echo 'from="*" ${key("c")} evil' >> ${path}; sed -i /a@b/d ${path}`);
      expect(keys.verdict(one)).toBe(`1 foreign key: ${print("c")}; 1 missing key: ${print("a")}`);
      keys.change(one);
      expect(keys.verdict(one)).toBe("as-desired");
      expect(root("cat /run/kind-bench/aside/authorized-keys.kind-x")).toBe(`from="*" ${key("c")} evil\n`);
    });

    it.each([
      ["sed -i s/restrict,//", "options or comment differ"],
      ["chown daemon", "owner daemon, should be root"],
      ["chmod 0600", "0600, should be 0644"],
      ["printf '\\000\\377 odd\\n' >>", "1 foreign key: the line"],
      ["printf '# a remark' >>", '1 foreign key: the line "# a remark"'],
      ["echo >>", "lines repeated, blank or in another order"],
      ["truncate -s 0", "2 missing keys"],
      ["ln -sf /etc/passwd", "a symbolic link, should be a regular file"],
    ])("heals %s", (damage, words) => {
      root(`${damage} ${path}`);
      expect(keys.verdict(one)).toContain(words);
      keys.change(one);
      expect(keys.verdict(one)).toBe("as-desired");
    });

    it("holds an account without keys to none", () => {
      const none = resource("authorized-keys", "kind-x", { lines: [] });
      expect(keys.verdict(none)).toMatch("2 foreign keys");
      keys.undo(none, () => keys.change(none));
      expect(keys.verdict(one)).toBe("as-desired");
      keys.change(none);
      expect(keys.verdict(none)).toBe("as-desired");
    });

    it("moves the file aside when it leaves the model, and puts it back", () => {
      keys.change(one);
      keys.undo(one, () => keys.remove(one));
      expect(keys.verdict(one)).toBe("as-desired");
      keys.remove(one);
      keys.undo(one, () => keys.change(one));
      expect(root(`ls ${path} 2>/dev/null || echo gone`)).toBe("gone\n");
    });
  });
});
