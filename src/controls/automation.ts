/** Qorgan's own way in, and the guard that puts a host back: on every host, so that every later change is safe. */

import type { FromSchema } from "json-schema-to-ts";
import { automationAccount } from "../model/automation-account";
import { keysFolder } from "../resources/authorized-keys";
import type { Resource } from "../resources/resource";
import type { Control } from "./control";

const parameters = {
  type: "object",
  additionalProperties: false,
  properties: {
    uid: {
      type: "integer",
      minimum: 100,
      maximum: 65000,
      default: 880,
      description: "Numeric id of the automation account and its group.",
    },
  },
  required: ["uid"],
} as const;

type Parameters = FromSchema<typeof parameters>;

const account = automationAccount;
const folder = "/usr/local/lib/qorgan";
const sshdFile = "/etc/ssh/sshd_config.d/00-qorgan-automation.conf";
const reason = (rule: string, why: string) => [{ control: "automation", rule, why }];

/** A program of ours on the host: root's alone, readable by all, so that the forced command can start it. */
const program = (name: string, content: string) => ({
  content,
  owner: "root",
  group: "root",
  mode: "0755",
  validator: ["sh", "-n", "{}"],
  name: `${folder}/${name}`,
});

export const control: Control<Parameters> = {
  id: "automation",
  title: "Qorgan's own way in",
  description:
    "The account that Qorgan connects as, one key an operator with a forced command in front, and the guard that puts the host back when a change was not confirmed over a fresh connection.",
  sources: ["ANSSI BP-028: accountability of administration"],
  parameters,
  appliesTo: () => true,
  resources(_host, { uid }, model, context): readonly Resource[] {
    const operators = model.organisation.operators;
    const names = operators.map((person) => person.id);
    const { name: doorPath, ...door } = program("door", context.render("automation/door.sh.hbs", {}));
    const { name: guardPath, ...guard } = program("guard", context.render("automation/guard.sh.hbs", {}));
    const keys = operators.flatMap((person) => person.operatorKeys.map((key) => `restrict,command="${folder}/door ${person.id}" ${key}`));
    const way = reason("way-in", "operators reach the host by their own keys, and only through the door");
    const back = reason("guard", "a change that cuts the operator off is put back by the host itself");
    return [
      { kind: "directory", name: folder, desired: { owner: "root", group: "root", mode: "0755" }, reasons: back },
      { kind: "file", name: guardPath, desired: guard, reasons: back },
      {
        kind: "file",
        name: "/etc/systemd/system/qorgan-guard.service",
        desired: { content: context.render("automation/guard.service.hbs", {}), owner: "root", group: "root", mode: "0644" },
        reasons: back,
      },
      { kind: "service", name: "qorgan-guard.service", desired: { enabled: "enabled", active: false }, reasons: back },
      { kind: "file", name: doorPath, desired: door, reasons: way, guarded: true },
      { kind: "group", name: account, desired: { gid: uid, system: true }, reasons: way },
      {
        kind: "account",
        name: account,
        desired: {
          state: "present",
          uid,
          system: true,
          group: account,
          home: "/var/lib/qorgan-account",
          shell: "/bin/sh",
          comment: "Qorgan",
          password: "locked",
        },
        reasons: way,
        guarded: true,
      },
      { kind: "authorized-keys", name: account, desired: { lines: keys }, reasons: way, guarded: true },
      {
        kind: "file",
        name: sshdFile,
        desired: {
          content: context.render("automation/sshd.hbs", { account, keysFolder }),
          owner: "root",
          group: "root",
          mode: "0600",
          validator: ["/usr/sbin/sshd", "-t"],
        },
        reasons: way,
        guarded: true,
      },
      {
        kind: "service",
        name: "ssh.service",
        desired: { enabled: "enabled", active: true, loads: [`file:${sshdFile}`], how: "reload" },
        reasons: way,
        guarded: true,
      },
      {
        kind: "file",
        name: "/etc/sudoers.d/qorgan-automation",
        desired: {
          content: context.render("automation/sudoers.hbs", { operators: names }),
          owner: "root",
          group: "root",
          mode: "0440",
          validator: ["visudo", "-cf", "{}"],
        },
        reasons: way,
        guarded: true,
      },
    ];
  },
};
