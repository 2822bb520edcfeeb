/** Asks a host what it is: one read-only script, one round trip, through the same door as every look. */
import { newBoundary, sectionsScript, splitSections } from "../engine/look";
import { openDoor, type WayInOptions } from "../engine/way-in";
import type { Host } from "../model/model";
import { fail, ok, type Result } from "../result";
import type { Transport } from "../transport/transport";
import { readSurvey, type Survey, sections } from "./report";

export async function askHost(host: Host, transport: Transport, wayIn: WayInOptions): Promise<Result<Survey>> {
  const door = await openDoor(host, transport, wayIn);
  if (!door.ok) return door;
  try {
    const boundary = newBoundary();
    const answered = await door.value.look(sectionsScript(sections, boundary));
    if (!answered.ok) return answered;
    const parts = splitSections(Buffer.from(answered.value.stdout), boundary);
    const failed = sections.map(([name]) => name).filter((name) => parts.get(name)?.status !== 0);
    if (failed.length > 0) return notAnswered(host, `its part about ${failed.join(", ")} is missing or failed`);
    try {
      return ok(readSurvey(new Map([...parts].map(([name, { text }]) => [name, text.toString("utf8")]))));
    } catch (error) {
      return notAnswered(host, (error as Error).message);
    }
  } finally {
    door.value.connection.close();
  }
}

const notAnswered = ({ name }: Host, why: string) =>
  fail({
    code: "survey-failed",
    message: `${name} did not answer what it is: ${why}`,
    state: "nothing was changed",
    remedy: "it needs lsblk of util-linux 2.37 or later, and systemd",
  });
