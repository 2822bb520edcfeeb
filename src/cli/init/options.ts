/** What `qorgan init` needs to know: from the command line, and on a terminal from questions. */
import { existsSync, readFileSync } from "node:fs";
import type { NewPerson, Organisation } from "../../init/files";
import { publicKeyRefusal } from "../../model/ssh-key";
import { accountName, addressOrNetwork, ageRecipient, address as isAddress, line, personName, timeZone } from "../../model/values";
import { fail, ok, type Problem, type Result } from "../../result";
import { Asker } from "../ask";

export interface InitOptions {
  readonly name?: string;
  readonly domain?: string;
  readonly timeZone?: string;
  readonly controller?: readonly string[];
  readonly nameServer?: readonly string[];
  readonly timeServer?: readonly string[];
  readonly updateSource?: readonly string[];
  readonly operator?: string;
  readonly operatorName?: string;
  readonly key?: string;
  readonly adminKey?: string;
  readonly custodian?: readonly string[];
  readonly git: boolean;
  readonly json?: boolean;
}

type Read<Value> = { readonly value: Value } | { readonly refused: string };

const checked =
  (refusal: (value: string) => string | undefined) =>
  (value: string): Read<string> => {
    const refused = refusal(value);
    return refused === undefined ? { value } : { refused };
  };

const label = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The public key in a .pub file. */
function readKey(file: string): Read<string> {
  if (file === "") return { refused: "the path of a .pub file is needed" };
  if (!existsSync(file)) return { refused: `${file} is not there` };
  const text = readFileSync(file, "utf8").trim();
  if (text.includes("PRIVATE KEY")) return { refused: `${file} is a private key: name the .pub file beside it` };
  if (text.includes("\n")) return { refused: `${file} holds more than one line` };
  const refused = publicKeyRefusal(text);
  return refused === undefined ? { value: text } : { refused: `${file}: ${refused}` };
}

const readList =
  (refusal: (value: string) => string | undefined, least: number) =>
  (text: string): Read<readonly string[]> => {
    const values = text.split(/[\s,]+/).filter(Boolean);
    const wrong = values.map((value) => ({ value, refused: refusal(value) })).find((one) => one.refused !== undefined);
    if (wrong) return { refused: `'${wrong.value}': ${wrong.refused}` };
    return values.length < least ? { refused: "at least one is needed" } : { value: values };
  };

const readName = checked((value) =>
  value === "" ? "it is empty" : value.length > 100 ? "it has more than 100 characters" : personName(value),
);
const readId = checked(accountName);

type Custodian = NewPerson & { readonly recipient: string };

/** `ID:NAME:RECIPIENT:KEY-FILE`. */
function readCustodian(text: string): Read<Custodian> {
  const [id = "", name = "", recipient = "", ...rest] = text.split(":");
  const parts = { id: readId(id), name: readName(name), recipient: checked(ageRecipient)(recipient), key: readKey(rest.join(":")) };
  for (const [part, read] of Object.entries(parts)) if ("refused" in read) return { refused: `${part}: ${read.refused}` };
  const value = Object.fromEntries(Object.entries(parts).map(([part, read]) => [part, (read as { value: string }).value]));
  return { value: value as unknown as Custodian };
}

interface Field {
  readonly option: string;
  readonly question: string;
  readonly fallback?: string;
  readonly given: string | undefined;
  readonly read: (text: string) => Read<string | readonly string[]>;
}

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const joined = (list: readonly string[] | undefined): string | undefined => list?.join(",");

const fieldsOf = (options: InitOptions): Readonly<Record<string, Field>> => ({
  name: {
    option: "--name",
    question: "name of the organisation",
    given: options.name,
    read: checked((value) => (value === "" ? "it is empty" : value.length > 200 ? "it has more than 200 characters" : line(value))),
  },
  domain: {
    option: "--domain",
    question: "domain, the suffix of the hosts' names (qazyna.example)",
    given: options.domain,
    read: checked((value) =>
      label.test(value) && value.length <= 180 ? undefined : "lower-case labels of letters, digits and hyphens, joined by dots",
    ),
  },
  timeZone: { option: "--time-zone", question: "time zone", fallback: here(), given: options.timeZone, read: checked(timeZone) },
  controllers: {
    option: "--controller",
    question: "addresses that Qorgan is run from (10.10.30.5)",
    given: joined(options.controller),
    read: readList(addressOrNetwork, 1),
  },
  nameServers: {
    option: "--name-server",
    question: "name servers of the hosts",
    fallback: "",
    given: joined(options.nameServer) ?? "",
    read: readList(isAddress, 0),
  },
  timeServers: {
    option: "--time-server",
    question: "time servers of the hosts",
    fallback: "",
    given: joined(options.timeServer) ?? "",
    read: readList(isAddress, 0),
  },
  updateSources: {
    option: "--update-source",
    question: "where hosts get packages from",
    fallback: "",
    given: joined(options.updateSource) ?? "",
    read: readList(addressOrNetwork, 0),
  },
  operator: {
    option: "--operator",
    question: "account of the first operator, who runs Qorgan (nurlan)",
    given: options.operator,
    read: readId,
  },
  operatorName: { option: "--operator-name", question: "that person's name", given: options.operatorName, read: readName },
  key: { option: "--key", question: "public key file for every day (/home/nurlan/.ssh/id_ed25519.pub)", given: options.key, read: readKey },
  adminKey: {
    option: "--admin-key",
    question: "public key file for administrative work and Qorgan, another one",
    given: options.adminKey,
    read: readKey,
  },
});

/** All that is told and asked; without a terminal everything that is missing is named at once. */
export async function gather(options: InitOptions): Promise<Result<Organisation>> {
  const problems: Problem[] = [];
  const refuse = (option: string, text: string, refused: string): void => {
    problems.push({ code: "bad-option", message: `${option} ${text}: ${refused}`, state: "nothing was written" });
  };
  const values: Record<string, string | readonly string[]> = {};
  const fields = fieldsOf(options);
  const missing = Object.entries(fields).filter(([, { given }]) => given === undefined);
  for (const [name, { option, given, read }] of Object.entries(fields)) {
    if (given === undefined) continue;
    const taken = read(given);
    if ("value" in taken) values[name] = taken.value;
    else refuse(option, given, taken.refused);
  }
  const custodians = (options.custodian ?? []).flatMap((text) => {
    const read = readCustodian(text);
    if ("value" in read) return [read.value];
    refuse("--custodian", text, read.refused);
    return [];
  });
  if (problems.length > 0) return fail(...problems);
  if (missing.length > 0 || custodians.length < 2) {
    const asker = Asker.onTerminal();
    if (asker === undefined)
      return fail(
        notTold(
          missing.map(([, { option }]) => option),
          custodians.length,
        ),
      );
    try {
      for (const [name, field] of missing) values[name] = await asker.ask(field);
      while (custodians.length < 2) custodians.push(await askCustodian(asker, custodians.length + 1));
    } finally {
      asker.close();
    }
  }
  const { operator, operatorName, key, adminKey, ...rest } = values;
  const person = { id: operator, name: operatorName, key, adminKey };
  return ok({ ...rest, operator: person, custodians } as unknown as Organisation);
}

async function askCustodian(asker: Asker, number: number): Promise<Custodian> {
  const of = (what: string): string => `key custodian ${number}: ${what}`;
  const id = await asker.ask({ question: of("account (saule)"), read: readId });
  const name = await asker.ask({ question: of("name"), read: readName });
  const recipient = await asker.ask({
    question: of("age recipient, from age-keygen on a computer of their own (age1…)"),
    read: checked(ageRecipient),
  });
  const key = await asker.ask({ question: of("SSH public key file"), read: readKey });
  return { id, name, recipient, key };
}

const notTold = (options: readonly string[], custodians: number): Problem => ({
  code: "not-told",
  message: `a new organisation needs more: ${[...options, ...(custodians < 2 ? [`--custodian (${custodians === 0 ? "two" : "one more"})`] : [])].join(", ")}`,
  state: "nothing was written",
  remedy: "qorgan init --help tells what each is; on a terminal you are asked",
});
