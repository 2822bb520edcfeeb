/** The hardening that every host has, whatever it is there for. */
import type { Resource } from "../resources/resource";
import * as accounts from "./base/accounts";
import * as devices from "./base/devices";
import * as kernel from "./base/kernel";
import { networksOf } from "./base/network";
import { type Parameters, schema } from "./base/parameters";
import type { Rule, Site } from "./base/rule";
import * as services from "./base/services";
import type { Control } from "./control";

const id = "base";

/** All rules, in the order in which a plan shows them. */
export const rules: readonly Rule[] = [...kernel.rules, ...devices.rules, ...services.rules, ...accounts.rules];

const reasonOf = (rule: Pick<Rule, "id" | "why" | "source">) => ({ control: id, rule: rule.id, why: rule.why, source: rule.source });

const withReason = (rule: Rule, site: Site): readonly Resource[] =>
  rule.resources(site).map((wanted) => ({ ...wanted, reasons: [reasonOf(rule)] }));

export const control: Control<Parameters> = {
  id,
  title: "Hardened base",
  description:
    "What every server and workstation gets before its duty: a kernel that gives little away, no modules, packages or services that nobody needs, " +
    "one clock, security updates by themselves, passwords that hold and lock-out for those who guess, banners, no core dumps, and jobs for named accounts only. " +
    "What an office may need otherwise (USB sticks, Bluetooth, printing) is a parameter with a value for each kind of host.",
  sources: ["ANSSI BP-028 v2.0", "CIS Debian Linux 12 Benchmark v1.1.0", "ISO/IEC 27001:2022 A.8.9, A.8.17, A.8.19"],
  parameters: schema,
  appliesTo: () => true,
  fragments(host, _parameters, model) {
    if (!host.duties.includes("time-server")) return [];
    const time = rules.find((rule) => rule.id === "time");
    return time === undefined ? [] : [{ fragment: "opening", protocol: "udp", port: 123, from: networksOf(model), reason: reasonOf(time) }];
  },
  resources(host, parameters, model, context) {
    const kind = host.hardware === "S200" ? "servers" : "workstations";
    const site: Site = { host, kind, parameters, model, render: context.render };
    return rules.flatMap((rule) => withReason(rule, site));
  },
};
