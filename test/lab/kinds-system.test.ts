/** Resource kinds on real hosts: kernel parameters, folders and packages. Each is absent, made, damaged by hand, told in words, healed, removed and put back. */
import { resource, withKinds } from "./kind-bench";

withKinds(["almaty-files-1", "almaty-ws-2"], ({ bench, root }) => {
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

  describe("pam-stack", () => {
    const [stacks, profiles, files] = [bench("pam-stack"), bench("pam-profile"), bench("file")];
    const stack = resource("pam-stack", "common", { profiles: ["kind"] });
    const profile = resource("pam-profile", "kind", { enabled: true });
    const text = "Name: kind\nDefault: no\nPriority: 0\nSession-Type: Additional\nSession:\n\toptional pam_permit.so\n";
    const source = { content: text, owner: "root", group: "root", mode: "0644" };

    it("is as pam-auth-update wrote it, until somebody adds a line; the line goes", () => {
      expect(stacks.verdict(stack)).toBe("not yet written for Qorgan");
      root("sed -i '1i auth sufficient pam_permit.so' /etc/pam.d/common-auth");
      stacks.change(stack);
      expect(root("cat /etc/pam.d/common-auth")).not.toMatch(/^auth sufficient pam_permit/m);
      expect(stacks.verdict(stack)).toBe("as-desired");
      const clean = root("cat /etc/pam.d/common-*");
      root(
        "sed -i '1i auth sufficient pam_permit.so' /etc/pam.d/common-auth; sed -i 's/pam_unix.so/& nodelay nullok/' /etc/pam.d/common-*",
      );
      expect(stacks.verdict(stack)).toMatch(/^changed since pam-auth-update wrote it: .*common-account, .*common-auth, /);
      stacks.change(stack);
      expect(root("cat /etc/pam.d/common-*")).toBe(clean);
      expect(stacks.verdict(stack)).toBe("as-desired");
    });

    it("takes part in a change of profiles; one that is switched off by hand is told as that alone", () => {
      files.change(resource("file", "/usr/share/pam-configs/kind", source));
      // A line by hand would keep pam-auth-update from writing.
      root("sed -i '1i session optional pam_deny.so' /etc/pam.d/common-session");
      profiles.change(profile);
      expect([profiles.verdict(profile), stacks.verdict(stack)]).toEqual(["as-desired", "as-desired"]);
      expect(root("cat /etc/pam.d/common-session")).toMatch(/^session\s+optional\s+pam_permit.so/m);
      root("pam-auth-update --package --remove kind");
      expect([profiles.verdict(profile), stacks.verdict(stack)]).toEqual(["not switched on", "as-desired"]);
      profiles.change(profile);
    });

    it("is put back as it was, and leaves with the model", () => {
      const before = root("sha256sum /etc/pam.d/common-*");
      stacks.undo(stack, () => root("echo '# x' >> /etc/pam.d/common-account"));
      expect(root("sha256sum /etc/pam.d/common-*")).toBe(before);
      profiles.remove(profile);
      expect(stacks.verdict(resource("pam-stack", "common", { profiles: [] }))).toBe("as-desired");
      stacks.remove(stack);
      expect(root("rm /usr/share/pam-configs/kind; ls /var/lib/qorgan/loaded")).not.toMatch("pam-stack");
    });
  });
});
