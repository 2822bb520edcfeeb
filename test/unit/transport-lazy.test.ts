/** `--help` must not wait for SSH: it is loaded by the first connection. */
test("importing and creating a transport loads neither ssh2 nor ssh-config", async () => {
  const loaded: string[] = [];
  for (const name of ["ssh2", "ssh-config"]) {
    jest.doMock(name, () => {
      loaded.push(name);
      return jest.requireActual(name);
    });
  }
  const transport = (require("../../src/transport") as typeof import("../../src/transport")).createTransport({
    configFiles: [],
    agent: "",
  });
  expect(loaded).toEqual([]);
  await transport.connect({ host: "none", address: "127.0.0.1", port: 1, user: "root", pinnedHostKeys: ["broken"] });
  expect(loaded.sort()).toEqual(["ssh-config", "ssh2"]);
});
