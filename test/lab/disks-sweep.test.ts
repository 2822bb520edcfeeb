/** The plug is pulled at many moments while a disk is encrypted; the next plan tells the truth, and the next apply completes it: `npm run test:soak`. */
import { DiskOffice, name } from "./disk-office";

jest.setTimeout(7_200_000);

const serial = "QORGAN-DATA-1";
const cuts = Number(process.env.QORGAN_CUTS ?? 16);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("a setup recovers from a power cut at any moment", async () => {
  const model = `root: { mount: /, encrypted: false }\ndata: { serial: ${serial}, mount: /srv, encrypted: true }`;
  const office = await DiskOffice.of("disks-sweep", [{ serial, megabytes: 128 }], model);
  const apply = (): ReturnType<DiskOffice["qorgan"]> =>
    office.qorgan("apply", "--yes", "--host", name, "--control", "disk-encryption", "--format", `${name}:${serial}`);
  /** Before the first write to the disk. */
  const begun = (): Promise<void> => office.sees("grep -qs formatting /var/lib/qorgan/disks/data/stage");
  try {
    const whole = apply();
    await begun();
    const started = Date.now();
    expect(await whole).toMatchObject({ code: 0 });
    const length = Date.now() - started;
    const said = new Map<string, number>();
    const faults: string[] = [];
    for (let cut = 0; cut < cuts; cut++) {
      await office.machine.reset("enrolled");
      const going = apply();
      await begun();
      await sleep((length * cut) / cuts);
      await office.machine.powerCut();
      await office.machine.start();
      await office.machine.waitForSsh();
      await going;
      const told = (await office.saidOf("data"))?.difference.summary ?? "as desired";
      said.set(told, (said.get(told) ?? 0) + 1);
      const again = await apply();
      const drift = await office.qorgan("drift", "--host", name);
      const verified = await office.qorgan("keys", "verify", name, "data", "--identity", office.identity("saule"));
      const mounted = await office.machine.exec("findmnt -no SOURCE /srv");
      const ends = `${again.code} ${drift.code} ${verified.code} ${mounted.stdout.trim()}`;
      process.stderr.write(
        `cut ${cut + 1} of ${cuts}, ${Math.round((length * cut) / cuts / 1000)} s after the beginning: ${told} → ${ends}\n`,
      );
      if (ends !== "0 0 0 /dev/mapper/data") faults.push(`cut ${cut}: ${told} → ${ends}\n${again.stderr}${drift.stdout}${verified.stdout}`);
    }
    expect(faults).toEqual([]);
    expect(said.size).toBeGreaterThan(2);
  } finally {
    await office.end();
  }
});
