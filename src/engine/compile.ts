/** Model + controls → what must be true on one host: merged by key, in order, nothing read from outside. */
import type { CompileContext, Control, Fragment } from "../controls/control";
import { RefusedValue } from "../controls/templates";
import type { Host, Model, Waiver } from "../model/model";
import { canonical, digestOf, sha256 } from "../resources/digest";
import type { Kinds } from "../resources/registry";
import { type Key, keyOf, phases, type Reason, type Resource } from "../resources/resource";
import { fail, ok, type Problem, type Result } from "../result";

export interface CompiledResource extends Resource {
  readonly key: Key;
  readonly sealed: unknown;
  /** SHA-256 of the sealed value in canonical form. */
  readonly digest: string;
  readonly waived?: Waiver;
}

/** All that must be true on one host, in the order in which it is made so. */
export interface HostConfiguration {
  readonly host: Host;
  readonly resources: readonly CompiledResource[];
  readonly byKey: ReadonlyMap<Key, CompiledResource>;
  /** Those that hold on this host today. */
  readonly waivers: readonly Waiver[];
  /** SHA-256 over all keys and digests: what `apply --expect` holds against. */
  readonly digest: string;
}

export interface Compiler {
  readonly controls: readonly Control[];
  readonly kinds: Kinds;
  readonly render: CompileContext["render"];
  /** ISO date by which expiry and waivers are judged. */
  readonly today: string;
}

/** Compiles one host. Fails with all contradictions, unknown keys and refused values at once. */
export function compileHost(host: Host, model: Model, compiler: Compiler): Result<HostConfiguration> {
  const problems: Problem[] = [];
  const asked = ask(host, model, compiler, problems);
  const merged = merge(host, asked, compiler.kinds, problems);
  if (problems.length > 0) return fail(...problems);
  const guarded = spreadGuard(merged, compiler.kinds);
  const ordered = order(host, [...guarded.values()], compiler.kinds, problems);
  if (problems.length > 0) return fail(...problems);
  const sealed = seal(ordered, compiler.kinds);
  const waivers = model.waivers.filter((waiver) => waiver.expires >= compiler.today && waiver.hosts.includes(host));
  const resources = sealed.map((resource) => withWaiver(resource, waivers));
  return ok({
    host,
    resources,
    byKey: new Map(resources.map((resource) => [resource.key, resource])),
    waivers,
    digest: digestOf(resources.map((resource) => [resource.key, resource.digest, resource.waived?.name ?? null])),
  });
}

/** What every control of the host's policy asks for. Fragments first, so that gathering sees them all. */
function ask(host: Host, model: Model, compiler: Compiler, problems: Problem[]): Resource[] {
  const inForce = compiler.controls.flatMap((control) => {
    const parameters = host.policy.controls.get(control.id);
    return parameters !== undefined && control.appliesTo(host) ? [{ control, parameters }] : [];
  });
  const fragments: Fragment[] = inForce.flatMap(({ control, parameters }) => control.fragments?.(host, parameters, model) ?? []);
  const context: CompileContext = {
    today: compiler.today,
    render: compiler.render,
    gather: (sort) => fragments.filter((fragment): fragment is never => fragment.fragment === sort),
  };
  return inForce.flatMap(({ control, parameters }) => {
    const refusal = control.refuses?.(host, parameters, model);
    if (refusal !== undefined) problems.push(refusal);
    try {
      return control.resources(host, parameters, model, context);
    } catch (error) {
      if (!(error instanceof RefusedValue)) throw error;
      problems.push({ code: "value-refused", message: `control ${control.id} on ${host.name}: ${error.message}`, place: host.place });
      return [];
    }
  });
}

/** One resource a key; several controls may ask for the same thing, and a contradiction names them. */
function merge(host: Host, asked: readonly Resource[], kinds: Kinds, problems: Problem[]): Map<Key, Resource> {
  const merged = new Map<Key, Resource>();
  for (const resource of asked) {
    const key = keyOf(resource);
    const before = merged.get(key);
    if (!kinds.has(resource.kind)) {
      problems.push({ code: "kind-unknown", message: `${key}: there is no resource kind ${resource.kind}` });
    } else if (/\p{Cc}/u.test(key)) {
      problems.push({
        code: "key-refused",
        message: `${JSON.stringify(key)} on ${host.name}: a key cannot hold control characters`,
        place: host.place,
      });
    } else if (resource.secret && kinds.get(resource.kind)?.content) {
      problems.push({
        code: "secret-in-content",
        message: `${key} on ${host.name} is secret, and a ${resource.kind}'s content stands in the run's script and in what the host keeps`,
        place: host.place,
        remedy: "a secret is born on the host, or sent by a kind with a session of its own",
      });
    } else if (before === undefined) {
      merged.set(key, resource);
    } else {
      const both = together(before, resource, kinds);
      if (both) merged.set(key, both);
      else problems.push(contradiction(host, key, before, resource));
    }
  }
  return merged;
}

/** What two controls ask for as one resource, where that can be. */
function together(before: Resource, resource: Resource, kinds: Kinds): Resource | undefined {
  const desired =
    canonical(before.desired) === canonical(resource.desired)
      ? before.desired
      : kinds.get(resource.kind)?.merge?.(before.desired, resource.desired);
  if (desired === undefined) return undefined;
  const after = [...(before.after ?? []), ...(resource.after ?? [])];
  return {
    ...before,
    desired,
    reasons: [...before.reasons, ...resource.reasons],
    ...(after.length > 0 ? { after } : {}),
    ...(before.guarded || resource.guarded ? { guarded: true } : {}),
    ...(before.secret || resource.secret ? { secret: true } : {}),
  };
}

function contradiction(host: Host, key: Key, ...two: readonly Resource[]): Problem {
  const shown = two.every((resource) => !resource.secret);
  const wanted = two.map(
    ({ reasons, desired }) =>
      `by ${reasons.map(({ control, rule }) => `${control}/${rule}`).join(", ")}${shown ? ` as ${canonical(desired).slice(0, 200)}` : ""}`,
  );
  return { code: "contradiction", message: `${key} on ${host.name} is wanted in two ways: ${wanted.join(", ")}`, place: host.place };
}

const prerequisites = (resource: Resource, kinds: Kinds): readonly Key[] => [
  ...(resource.after ?? []),
  ...(kinds.get(resource.kind)?.triggers?.(resource) ?? []),
];

/** What comes after something guarded is guarded too: it must not be done while its cause may still be put back. */
function spreadGuard(merged: ReadonlyMap<Key, Resource>, kinds: Kinds): Map<Key, Resource> {
  const result = new Map(merged);
  for (let again = true; again; ) {
    again = false;
    for (const [key, resource] of result) {
      if (resource.guarded || !prerequisites(resource, kinds).some((one) => result.get(one)?.guarded)) continue;
      result.set(key, { ...resource, guarded: true });
      again = true;
    }
  }
  return result;
}

/** Unguarded before guarded, then by phase, then by key; prerequisites always first. */
function order(host: Host, resources: readonly Resource[], kinds: Kinds, problems: Problem[]): Resource[] {
  const rank = (resource: Resource): number =>
    (resource.guarded ? phases.length : 0) + phases.indexOf(kinds.get(resource.kind)?.phase ?? "file");
  const sorted = resources
    .map((resource) => ({ resource, key: keyOf(resource), rank: rank(resource) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const byKey = new Map(sorted.map((one) => [one.key, one.resource]));
  const done: Resource[] = [];
  const state = new Map<Key, "open" | "done">();
  const visit = (key: Key, resource: Resource): void => {
    if (state.get(key) === "done") return;
    if (state.get(key) === "open") {
      problems.push({ code: "order-circle", message: `${key} on ${host.name} comes after itself` });
      return;
    }
    state.set(key, "open");
    for (const before of prerequisites(resource, kinds)) {
      const other = byKey.get(before);
      if (other !== undefined) visit(before, other);
    }
    state.set(key, "done");
    done.push(resource);
  };
  for (const { key, resource } of sorted) visit(key, resource);
  return done;
}

const seals = new WeakMap<object, { readonly kind: string; readonly sealed: unknown; readonly digest: string }>();

/** Sealed values and digests, remembered by identity: controls give thousands of hosts the same constants. */
function sealOnce(resource: Resource, kinds: Kinds): { readonly sealed: unknown; readonly digest: string } {
  const desired = resource.desired as object;
  const known = seals.get(desired);
  if (known?.kind === resource.kind) return known;
  const sealed = kinds.get(resource.kind)?.seal(desired);
  const result = { kind: resource.kind, sealed, digest: sha256(`${resource.kind}\n${canonical(sealed)}`) };
  seals.set(desired, result);
  return result;
}

function seal(ordered: readonly Resource[], kinds: Kinds): CompiledResource[] {
  const sealed = new Map<Key, unknown>();
  return ordered.map((resource) => {
    const key = keyOf(resource);
    const complete = kinds.get(resource.kind)?.complete;
    const completed =
      complete === undefined ? resource : { ...resource, desired: complete(resource.desired, (other) => sealed.get(other)) };
    const result = sealOnce(completed, kinds);
    sealed.set(key, result.sealed);
    return { ...completed, key, sealed: result.sealed, digest: result.digest };
  });
}

/** A resource is waived when every reason for it is. */
function withWaiver(resource: CompiledResource, waivers: readonly Waiver[]): CompiledResource {
  if (waivers.length === 0) return resource;
  const covers = (waiver: Waiver, reason: Reason): boolean =>
    waiver.control === reason.control && (waiver.rule === undefined || waiver.rule === reason.rule);
  const found = resource.reasons.map((reason) => waivers.find((waiver) => covers(waiver, reason)));
  const [waived] = found;
  return waived !== undefined && found.every((one) => one !== undefined) ? { ...resource, waived } : resource;
}
