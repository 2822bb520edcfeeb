/** How events, alerts and reviews look to a person. What hosts and people wrote is data: control characters never reach the terminal. */
import type { Item, Review } from "../logs/review";
import type { Alert, LogEvent } from "../logs/shapes";
import { colours, counted, printable } from "./render";

const oneLine = (text: string | undefined): string => printable((text ?? "").replace(/[\n\t]/g, " "));

/** `2026-11-25T09:00:00Z  almaty-files-1  aigerim  qorgan-read opened-file /srv/hr/a.txt  from 10.78.20.21  success`. */
export function renderEvent(event: LogEvent): string {
  const paint = colours(process.stdout);
  const what = [event.module, event.action, event.object].filter(Boolean).join(" ") || event.text;
  return [
    paint(90, oneLine(event.received)),
    oneLine(event.host),
    oneLine(event.person || "-"),
    oneLine(what),
    ...(event.source ? [`from ${oneLine(event.source)}`] : []),
    ...(event.result ? [paint(event.result === "failed" ? 31 : 32, oneLine(event.result))] : []),
  ].join("  ");
}

export function renderAlert(alert: Alert): string {
  const paint = colours(process.stdout);
  const evidence = (Array.isArray(alert.evidence) ? alert.evidence : []).map((one) => `\n    ${oneLine(String(one))}`);
  return `${paint(1, oneLine(alert.id))}  ${oneLine(alert.time)}  ${paint(31, oneLine(alert.rule))}  ${oneLine(alert.host)}  ${oneLine(alert.person || "-")}${evidence.join("")}`;
}

const shortly = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`;

/** One thing that somebody must answer for. */
export function renderItem(item: Item): string {
  const paint = colours(process.stdout);
  return [
    `  ${paint(1, oneLine(item.id))}  ${oneLine(item.at)}  ${paint(31, oneLine(item.what))}  ${oneLine(item.host)}  ${oneLine(item.person || "-")}`,
    ...item.detail.map((one) => `      ${oneLine(String(one))}`),
    ...(item.said ? [`      ${item.said.verdict} by ${oneLine(item.said.who)}: ${oneLine(item.said.reason)}`] : []),
  ].join("\n");
}

/** What happened, by person and by system, and what is open. */
export function renderReview(collector: string, review: Review): string {
  const paint = colours(process.stdout);
  const last = review.lastLook ? `, the last look was ${review.lastLook.who}'s at ${review.lastLook.time}` : ", the first look of its kind";
  return [
    paint(1, `${collector}: the ${review.kind} review, ${shortly(review.since)} to ${shortly(review.until)}`) + oneLine(last),
    "",
    `${counted(review.events, "event")}`,
    ...review.people.map(
      (one) =>
        `  ${oneLine(one.person)}${one.role ? ` (${oneLine(one.role)})` : ""}: ${one.events}${one.failed > 0 ? `, ${paint(31, `${one.failed} failed`)}` : ""}; ${Object.entries(
          one.modules,
        )
          .map(([module, number]) => `${oneLine(module || "other")} ${number}`)
          .join(", ")}; on ${oneLine(one.hosts.join(", "))}${one.sources.length > 0 ? `; from ${oneLine(one.sources.join(", "))}` : ""}`,
    ),
    "",
    ...review.systems.map(
      (one) =>
        `  ${oneLine(one.host)} (${oneLine(one.branch)}): ${one.events}${one.people.length > 0 ? `; ${oneLine(one.people.join(", "))}` : ""}`,
    ),
    "",
    review.open.length === 0 ? "nothing is open" : `${counted(review.open.length, "open item")}:`,
    ...review.open.map(renderItem),
    ...(review.comparable ? [] : ["  nothing was collected before, so nothing can be called unusual yet"]),
    "",
  ].join("\n");
}
