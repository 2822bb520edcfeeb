/** Resource kinds on real hosts: authorised keys. Each is absent, made, damaged by hand, told in words, healed, removed and put back. */
import { resource, withKinds } from "./kind-bench";

withKinds(["almaty-files-1", "almaty-ws-2"], ({ bench, root }) => {
  describe("authorized-keys", () => {
    const keys = bench("authorized-keys");
    const key = (letter: string): string => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA${letter.repeat(42)}`;
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
