/** Key servers: what encrypted disks unlock by, and what a thief does not have. */
import type { FromSchema } from "json-schema-to-ts";
import { encryptedDataDisks, keyServersOf } from "../model/disks";
import type { Host, Model } from "../model/model";
import type { Reason, Resource } from "../resources/resource";
import type { Control, Opening } from "./control";

const parameters = { type: "object", additionalProperties: false, properties: {}, required: [] } as const;

/** Port of every key server: not tang's own 80, which a web server may have. */
export const tangPort = 7500;

const socketFile = "/etc/systemd/system/tangd.socket.d/qorgan.conf";

const reason = (rule: string, why: string): readonly Reason[] => [{ control: "key-server", rule, why }];

/** Networks of the hosts whose disks this key server helps to unlock. */
function clientNetworks(server: Host, model: Model): string[] {
  const clients = model.hosts.filter((host) => encryptedDataDisks(host).length > 0 && keyServersOf(host, model).includes(server));
  return [...new Set(clients.flatMap((host) => host.segment.networks))].sort();
}

const own = { owner: "root", group: "root" } as const;

export const control: Control<FromSchema<typeof parameters>> = {
  id: "key-server",
  title: "Key servers",
  description:
    "A host with the duty key-server runs tang: it helps encrypted disks to unlock while they are in the organisation's network. It keeps no key of any disk and learns none. Its own keys are born on it.",
  sources: ["NIST SP 800-111: storage encryption authentication", "ISO/IEC 27001:2022 A.8.24"],
  parameters,
  appliesTo: (host) => host.duties.includes("key-server"),
  fragments(host, _parameters, model): readonly Opening[] {
    const from = clientNetworks(host, model);
    const [why = { control: "key-server", rule: "reachable", why: "" }] = reason(
      "reachable",
      "encrypted disks of these networks unlock by it",
    );
    return from.length === 0 ? [] : [{ fragment: "opening", protocol: "tcp", port: tangPort, from, reason: why }];
  },
  resources(host, _parameters, _model, context): readonly Resource[] {
    const listen = host.addresses.map((address) => (address.includes(":") ? `[${address}]:${tangPort}` : `${address}:${tangPort}`));
    const serve = reason("serve", "encrypted disks unlock by it, and only in the office");
    const keys = reason("keys", "who can read its keys can unlock every stolen disk");
    return [
      { kind: "package", name: "tang", desired: { state: "installed" }, reasons: serve },
      { kind: "directory", name: "/etc/systemd/system/tangd.socket.d", desired: { ...own, mode: "0755" }, reasons: serve },
      {
        kind: "file",
        name: socketFile,
        desired: { content: context.render("key-server/listen.hbs", { listen }), ...own, mode: "0644" },
        reasons: serve,
      },
      {
        kind: "service",
        name: "tangd.socket",
        desired: { enabled: "enabled", active: true, loads: [`file:${socketFile}`] },
        reasons: serve,
      },
      {
        kind: "directory",
        name: "/var/lib/tang",
        desired: { owner: "_tang", group: "_tang", mode: "0700" },
        reasons: keys,
        after: ["package:tang"],
      },
      {
        kind: "tang-keys",
        name: "served",
        desired: host.keyServerThumbprint ? { thumbprint: host.keyServerThumbprint } : {},
        reasons: keys,
        after: ["service:tangd.socket"],
      },
    ];
  },
};
