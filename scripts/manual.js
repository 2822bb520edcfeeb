/** The manual page, docs/qorgan.1, from the program's own tables: what --help says of each command, and what it does not say. */

/** Text as troff wants it: no escapes of its own, and no line that begins as a request. */
const roff = (text) =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(/^([.'])/gm, "\\&$1")
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => `\\[u${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

/** What a command prints after its options: its examples. */
function afterHelp(command) {
  let text = "";
  const write = (part) => {
    text += part;
  };
  command.emit("afterHelp", { error: false, command, write });
  return text.trim();
}

/** Paragraphs end in a colon and are followed by lines that are indented: these are shown as they are. */
const examples = (text) =>
  text
    .split(/\n\n+/)
    .filter(Boolean)
    .map((part) => {
      const [title, ...lines] = part.split("\n");
      return lines.length === 0
        ? `.PP\n${roff(part)}`
        : `.PP\n${roff(title)}\n.PP\n.EX\n${roff(lines.map((line) => `  ${line.trim()}`).join("\n"))}\n.EE`;
    });

const option = ({ flags, description, defaultValue }) =>
  `.TP\n\\fB${roff(flags)}\\fR\n${roff(description)}${defaultValue === undefined || defaultValue === false ? "" : roff(` (default: ${defaultValue})`)}`;

const argument = (one) => `.TP\n\\fI${roff(one.name())}\\fR\n${roff(one.description)}`;

/** `plan`, `keys recover`. */
const fullName = (command) => (command.parent?.parent ? `${fullName(command.parent)} ${command.name()}` : command.name());

/** Commands that do something: a group that does nothing by itself is stood for by its own. */
const leaves = (command) => [
  ...(command.commands.length === 0 || command._actionHandler ? [command] : []),
  ...command.commands.flatMap(leaves),
];

const usage = (command) =>
  `${fullName(command)} [options]${command.registeredArguments.map((one) => ` ${one.required ? one.name() : `[${one.name()}]`}`).join("")}`;

const section = (title, ...parts) => [`.SH ${title}`, ...parts];
const terms = (list) => list.map(([term, text]) => `.TP\n\\fB${roff(term)}\\fR\n${roff(text)}`);

/** The page's text. `program` is commander's. */
exports.manual = (program) => {
  const hostOptions = program.commands.find((command) => command.name() === "plan").options.filter((one) => one.long !== "--out");
  const isCommon = ({ flags }) => hostOptions.some((one) => one.flags === flags);
  const commandParts = leaves(program).flatMap((command) => [
    `.SS ${roff(usage(command))}`,
    `${roff(command.description())}.`,
    ...command.registeredArguments.map(argument),
    ...command.options.filter((one) => !isCommon(one) || command.options.length < hostOptions.length).map(option),
    ...(command.options.length >= hostOptions.length ? [".PP\nAnd the options for hosts, below."] : []),
    ...examples(afterHelp(command)),
  ]);
  return `${[
    ".\\\" Written by `npm run generate` from the program's own tables.",
    '.TH QORGAN 1 "" "Qorgan" "User Commands"',
    ...section("NAME", `qorgan \\- ${roff(program.description())}`),
    ...section("SYNOPSIS", ".B qorgan", "[\\-w DIR] COMMAND [options]"),
    ...section(
      "COMMANDS",
      ...commandParts,
      ".SS complete bash|zsh|fish|powershell",
      "print what completes commands, options and the model's names in this shell.",
      ...examples("Example:\n  source <(qorgan complete bash)"),
    ),
    ...section("OPTIONS FOR HOSTS", ...hostOptions.map(option)),
    ...section("OPTIONS FOR ALL", ...program.options.map(option), ".TP\n\\fB\\-h, \\-\\-help\\fR\nWhat a command does, with examples"),
    ...section(
      "EXIT STATUS",
      ...terms([
        ["0", "Nothing to do, or done."],
        ["1", "An error, told on standard error with its code, the state that things are in, and what to do."],
        ["2", "Differences were found."],
      ]),
    ),
    ...section(
      "ENVIRONMENT",
      ...terms([
        ["NO_COLOR", "Set: no colours. On a pipe there are none in any case."],
        ["SSH_AUTH_SOCK", "The agent whose keys are offered."],
        ["QORGAN_TRACE", "1: a fault of the program tells where it is."],
      ]),
    ),
    ...section(
      "FILES",
      ...terms([
        ["hosts/, policies/", "The model: YAML that people write, in the workspace."],
        ["templates/", "Templates of the workspace's own, before the program's."],
        ["known_hosts", "The hosts' keys, beside those in ~/.ssh/known_hosts: qorgan enrol writes here."],
        ["journal/HOST.jsonl", "What was applied, by whom and when; each line holds the digest of the one before."],
        ["journal/reviews.jsonl", "Who looked at the collected logs, and when: qorgan logs review."],
        ["escrow/HOST/", "Recovery keys and headers of encrypted disks, encrypted to the key custodians: committed with the model."],
        [
          "identity/",
          "The certificate authority: root, intermediates, and the root's key for pairs of key custodians: committed with the model.",
        ],
        ["~/.local/state/qorgan/identity/", "The key that this controller signs hosts' certificates with (XDG_STATE_HOME moves it)."],
        ["drift/HOST.json", "Counts of drift, for the stacks: qorgan drift --record."],
        ["~/.ssh/config", "HostName, Port, User, IdentityFile and ProxyJump are honoured."],
        ["/var/lib/qorgan", "On a host: the manifest of what was applied, and the last ten runs with what they replaced."],
      ]),
    ),
  ].join("\n")}\n`;
};
