/** Resource kinds on real hosts: groups and accounts. Each is absent, made, damaged by hand, told in words, healed, removed and put back. */
import { resource, withKinds } from "./kind-bench";

withKinds(["almaty-files-1", "almaty-ws-2"], ({ bench, root }) => {
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
        /authorized_keys.d_kind-x\n[\s\S]*crontabs_kind-x\n[\s\S]*kind-x\n$/,
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
});
