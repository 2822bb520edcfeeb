/** A unit of systemd: enabled or not, running or not, and running with the configuration that is desired. */
import { type Script, sh } from "../shell";
import type { ServiceDesired } from "./desired";
import { canonical, digestOf } from "./digest";
import { asDesired, different, type Kind, splitKey } from "./resource";

export interface ServiceSealed extends ServiceDesired {
  /** Paths of the files that it loads: compared with its start when it was not we who started it. */
  readonly paths?: readonly string[];
  /** Paths of what it loads and the host makes: a new one has the same desired value, so no digest tells of it. */
  readonly born?: readonly string[];
}

export interface ServiceObserved {
  /** `UnitFileState`: enabled, disabled, masked, static …; empty when the unit does not exist. */
  readonly enabled: string;
  readonly active: string;
  /** Digest that was recorded when we last started or reloaded it, if it has not been started anew by others since. */
  readonly loaded?: string;
  /** Its start began after the newest of the files that it loads was changed: it runs what is on disk, whoever started it. */
  readonly startedAfterFiles: boolean;
  /** The same for what the host made itself. */
  readonly startedAfterBorn: boolean;
  /** It was asked to start, and a condition of its own said no: a container has no AppArmor, and no clock to set. */
  readonly refusedByCondition: boolean;
}

const stamps = "/var/lib/qorgan/loaded";
const paths = (desired: ServiceDesired): string[] =>
  (desired.loads ?? []).map((key) => splitKey(key)).flatMap(({ kind, name }) => (kind === "file" || kind === "directory" ? [name] : []));

/** A certificate is born on the host, and renewed under the same desired value. A reload leaves no trace that could be compared. */
const born = (desired: ServiceDesired): string[] =>
  desired.how !== "reload" && (desired.loads ?? []).includes("certificate:host") ? ["/etc/qorgan/tls/host.pem"] : [];

/** `Tue 2026-11-24 08:28:18.123456 UTC`, as seconds; 0 when it never was. Whole seconds would make a start right after a change look older than it. */
function secondsOf(timestamp: string): number {
  const [, date, time, fraction] = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)? UTC/.exec(timestamp) ?? [];
  return date === undefined ? 0 : Date.parse(`${date}T${time}Z`) / 1000 + Number(fraction ?? 0);
}

/** Record what the daemon has loaded: the digest, and the start that it belongs to. */
const stamp = (unit: string, digest: string): Script => sh`mkdir -p ${stamps}
printf '%s %s\\n' ${digest} "$(systemctl show -P InvocationID -- ${unit})" > ${stamps}/.new
mv -f ${stamps}/.new ${`${stamps}/${unit}`}`;

/** A start that systemd accepted is not yet a unit that runs; one that a condition of its own keeps from starting is no failure. */
const stays = (unit: string): Script => sh`set -- $(systemctl show -p ActiveState,ConditionResult -- ${unit})
case "$*" in
  *ConditionResult=no*) ;;
  *ActiveState=inactive* | *ActiveState=failed*) echo ${`${unit} was started and did not stay active: journalctl -u ${unit} says why`} >&2; exit 1 ;;
esac`;

/**
 * Enabled, disabled or masked. Each word of systemctl's makes systemd read all of its units anew, and `enable` runs the tools of
 * System V beside it: 0.1 to 0.4 s a word. What the host has already is not said again; a unit file that is our own may be new.
 */
function installed(unit: string, desired: ServiceDesired, is: string): Script {
  const { enabled } = desired;
  if (enabled === "masked") {
    return sh`systemctl stop -- ${unit} 2>/dev/null || :
systemctl mask --quiet -- ${unit}`;
  }
  const ownFile = paths(desired).includes(`/etc/systemd/system/${unit}`);
  return lines2(
    is === "masked" ? sh`systemctl unmask --quiet -- ${unit}` : sh``,
    is.startsWith("masked") ? sh`systemctl unmask --quiet --runtime -- ${unit}` : sh``,
    enabled === "enabled" && (is !== enabled || ownFile) ? sh`systemctl enable --quiet -- ${unit}` : sh``,
    enabled === "disabled" && is !== enabled ? sh`systemctl disable --quiet -- ${unit} 2>/dev/null || :` : sh``,
  );
}

export const kind: Kind<"service", ServiceDesired, ServiceSealed, ServiceObserved> = {
  kind: "service",
  phase: "service",
  complete: (desired, sealedOf) =>
    desired.loads === undefined || desired.loads.length === 0
      ? desired
      : { ...desired, loadsDigest: digestOf(desired.loads.map((key) => [key, sealedOf(key) ?? null])) },
  seal: (desired) => ({
    ...desired,
    ...(desired.loads === undefined ? {} : { paths: paths(desired) }),
    ...(born(desired).length === 0 ? {} : { born: born(desired) }),
  }),
  // Several controls may have files of one daemon's. A restart takes in whatever a reload would, so it wins.
  merge: (one, other) => {
    const alone = (desired: ServiceDesired): string => canonical({ enabled: desired.enabled, active: desired.active });
    if (alone(one) !== alone(other)) return undefined;
    const { how, ...rest } = one;
    const loads = [...new Set([...(one.loads ?? []), ...(other.loads ?? [])])].sort();
    return { ...rest, ...(how === other.how && how !== undefined ? { how } : {}), loads };
  },
  observe: (resources) => sh`cd /
systemctl show --timestamp=us+utc -p Id,Names,LoadState,UnitFileState,ActiveState,InvocationID,InactiveExitTimestamp,ConditionResult,ConditionTimestamp -- ${resources.map((r) => r.name)} || exit 1
echo
echo stamps
cd ${stamps} 2>/dev/null && grep -H '' -- ${resources.map((r) => r.name)} 2>/dev/null
echo files
stat -c '%.Z %n' -- ${["/", ...new Set(resources.flatMap((r) => [...(r.sealed.paths ?? []), ...(r.sealed.born ?? [])]))]} 2>/dev/null
exit 0`,
  parse(output, resources) {
    const [show = "", rest = ""] = output.split("\nstamps\n");
    const [stampLines = "", fileLines = ""] = rest.split(/^files$/m);
    const stamped = new Map(
      stampLines
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).split(" ")] as const),
    );
    const changed = new Map(
      fileLines
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.slice(line.indexOf(" ") + 1), Number(line.slice(0, line.indexOf(" ")))] as const),
    );
    const blocks = show
      .split("\n\n")
      .map(
        (block) => new Map(block.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const)),
      );
    if (blocks.filter((block) => block.has("Id")).length !== resources.length) throw new Error("systemctl did not answer for every unit");
    return new Map(
      resources.map((resource, i) => {
        const block = blocks[i] ?? new Map<string, string>();
        const [digest, invocation] = stamped.get(resource.name) ?? [];
        const started = secondsOf(block.get("InactiveExitTimestamp") ?? "");
        const newest = (files: readonly string[] = []): number => Math.max(0, ...files.map((path) => changed.get(path) ?? 0));
        const ours = invocation !== undefined && invocation === block.get("InvocationID");
        const observed: ServiceObserved = {
          enabled: block.get("UnitFileState") || (block.get("LoadState") === "masked" ? "masked" : ""),
          active: block.get("ActiveState") ?? "",
          ...(ours && digest !== undefined ? { loaded: digest } : {}),
          startedAfterFiles: started > newest(resource.sealed.paths),
          startedAfterBorn: started > newest(resource.sealed.born),
          refusedByCondition: block.get("ConditionResult") === "no" && (block.get("ConditionTimestamp") ?? "") !== "",
        };
        return [resource.name, observed] as const;
      }),
    );
  },
  compare(sealed, observed) {
    if (observed === undefined) return { is: "unknown", because: "systemd did not answer for it" };
    const wrong: string[] = [];
    if (observed.enabled === "" && sealed.enabled !== "masked") {
      return sealed.active || sealed.enabled === "enabled" ? different("the unit does not exist") : asDesired;
    }
    // "enabled-runtime" is not enabled: it ends with the next boot.
    if (observed.enabled !== sealed.enabled && !(sealed.enabled === "disabled" && observed.enabled === "static"))
      wrong.push(`${observed.enabled || "absent"}, should be ${sealed.enabled}`);
    if (sealed.active && observed.active === "inactive" && observed.refusedByCondition && wrong.length === 0) {
      return { is: "not-enforceable", because: "a condition of the unit's own keeps it from starting on such a host" };
    }
    const running = ["active", "activating", "reloading"].includes(observed.active);
    if (running !== sealed.active) wrong.push(`${observed.active}, should be ${sealed.active ? "active" : "inactive"}`);
    else if (
      running &&
      sealed.loadsDigest !== undefined &&
      observed.loaded !== sealed.loadsDigest &&
      !(observed.loaded === undefined && observed.startedAfterFiles)
    ) {
      wrong.push("still runs an older configuration than the one on disk");
    } else if (running && !observed.startedAfterBorn) wrong.push("still runs an older certificate than the one on disk");
    return wrong.length === 0
      ? asDesired
      : different(wrong.join("; "), `${observed.enabled} ${observed.active}`, `${sealed.enabled} ${sealed.active ? "active" : "inactive"}`);
  },
  change(resource, observed) {
    const unit = resource.name;
    const { enabled, active, how, loadsDigest } = resource.desired;
    const ready = installed(unit, resource.desired, observed?.enabled ?? "");
    if (enabled === "masked" || !active)
      return lines2(
        ready,
        sh`systemctl stop -- ${unit} 2>/dev/null || :
systemctl reset-failed -- ${unit} 2>/dev/null || :`,
      );
    const begin =
      how === "reload" && observed?.active === "active"
        ? sh`systemctl reload -- ${unit}`
        : sh`systemctl reset-failed -- ${unit} 2>/dev/null || :
systemctl restart -- ${unit}`;
    return lines2(
      ready,
      loadsDigest === undefined ? sh`systemctl start -- ${unit}` : begin,
      stays(unit),
      loadsDigest === undefined ? sh`` : stamp(unit, loadsDigest),
    );
  },
  // What leaves the model is no longer ours to run; a unit that the distribution brought is left as its package would have it.
  remove: (name) => sh`rm -f ${`${stamps}/${name}`}`,
  undo: (name, observed) => ({
    keep: sh``,
    restore: lines2(
      observed?.enabled === "masked" ? sh`systemctl mask --quiet -- ${name}` : sh`systemctl unmask --quiet -- ${name}`,
      observed?.enabled === "enabled" ? sh`systemctl enable --quiet -- ${name}` : sh``,
      observed === undefined || observed.enabled === "disabled" ? sh`systemctl disable --quiet -- ${name} 2>/dev/null || :` : sh``,
      observed?.active === "active" ? sh`systemctl restart -- ${name}` : sh``,
      // What it loads came back too. Where it did not, this makes it run again at the next apply.
      observed?.active === "active" && observed.loaded !== undefined ? stamp(name, observed.loaded) : sh``,
      observed?.active === "active" ? sh`` : sh`systemctl stop -- ${name} 2>/dev/null || :`,
    ),
  }),
  triggers: (resource) => resource.desired.loads ?? [],
};

function lines2(...scripts: readonly Script[]): Script {
  return sh`${[...scripts.filter((s) => s.text.trim() !== "")]}`;
}
