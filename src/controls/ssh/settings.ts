/** What sshd is told, by rule: each is a drop-in of its own. */
import type { Host, Model } from "../../model/model";
import { networks } from "../networks";

export interface Rule {
  readonly id: string;
  readonly why: string;
  readonly source: string;
  readonly settings: readonly (readonly [keyword: string, value: string | number])[];
}

/** What a policy says about it. */
export interface Limits {
  readonly maxAuthTries: number;
  readonly loginGraceSeconds: number;
}

const cis = "CIS Debian Linux 12 Benchmark, Configure SSH Server";
const anssi = "ANSSI, recommendations for the secure use of (Open)SSH";

const keysOnly: Rule = {
  id: "keys-only",
  why: "a password can be guessed or given away; a key in a root-owned file cannot be added by whoever holds the account",
  source: anssi,
  settings: [
    ["AuthenticationMethods", "publickey"],
    ["PubkeyAuthentication", "yes"],
    ["PasswordAuthentication", "no"],
    ["KbdInteractiveAuthentication", "no"],
    ["HostbasedAuthentication", "no"],
    ["GSSAPIAuthentication", "no"],
    ["KerberosAuthentication", "no"],
    ["PermitEmptyPasswords", "no"],
    ["IgnoreRhosts", "yes"],
    ["AuthorizedKeysFile", "/etc/ssh/authorized_keys.d/%u"],
    ["AuthorizedKeysCommand", "none"],
    ["AuthorizedPrincipalsFile", "none"],
    ["TrustedUserCAKeys", "none"],
    ["StrictModes", "yes"],
    // Accounts that have expired or are locked out are PAM's to refuse.
    ["UsePAM", "yes"],
  ],
};

const noRoot: Rule = {
  id: "no-root",
  why: "whoever administers does it under an own name",
  source: `${cis}: PermitRootLogin`,
  settings: [["PermitRootLogin", "no"]],
};

const noForwarding: Rule = {
  id: "no-forwarding",
  why: "a login is no tunnel into the segment behind the host, and sets no environment for what it starts",
  source: anssi,
  settings: [
    ["DisableForwarding", "yes"],
    ["AllowAgentForwarding", "no"],
    ["AllowTcpForwarding", "no"],
    ["AllowStreamLocalForwarding", "no"],
    ["X11Forwarding", "no"],
    ["GatewayPorts", "no"],
    ["PermitTunnel", "no"],
    ["PermitUserEnvironment", "no"],
    ["PermitUserRC", "no"],
  ],
};

/** curve25519-sha256 stays: Qorgan's own client needs it. */
function algorithms(host: Host): Rule {
  const postQuantum = host.os === "debian-13" ? ["mlkem768x25519-sha256", "sntrup761x25519-sha512"] : [];
  const exchange = [...postQuantum, "sntrup761x25519-sha512@openssh.com", "curve25519-sha256", "curve25519-sha256@libssh.org"];
  const keys = [
    "ssh-ed25519",
    "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
  ];
  return {
    id: "algorithms",
    why: "closed lists of what is strong today: nothing weak comes in with a client that asks for it",
    source: `${anssi}; ${cis}`,
    settings: [
      ["HostKeyAlgorithms", "ssh-ed25519"],
      ["KexAlgorithms", exchange.join(",")],
      ["Ciphers", "aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes128-gcm@openssh.com"],
      ["MACs", "hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com"],
      ["PubkeyAcceptedAlgorithms", keys.join(",")],
      ["RequiredRSASize", 3072],
      ["RekeyLimit", "1G 1h"],
    ],
  };
}

/** Debian 13's sshd punishes an address for failed logins: never the controllers', or a wrong key there would keep Qorgan out. */
function limits(host: Host, { maxAuthTries, loginGraceSeconds }: Limits, model: Model): Rule {
  const controllers = networks(model.organisation.controllers);
  const exempt = [...controllers.v4, ...controllers.v6].join(",");
  return {
    id: "limits",
    why: "guessing and half-open connections are cut short, and dead sessions end",
    source: cis,
    settings: [
      ["MaxAuthTries", maxAuthTries],
      ["LoginGraceTime", loginGraceSeconds],
      ["MaxSessions", 4],
      ["MaxStartups", "10:30:60"],
      ["ClientAliveInterval", 300],
      ["ClientAliveCountMax", 2],
      ["TCPKeepAlive", "no"],
      ["Compression", "no"],
      ...(host.os === "debian-13" ? ([["PerSourcePenaltyExemptList", exempt]] as const) : []),
    ],
  };
}

const told: Rule = {
  id: "told-and-recorded",
  why: "who logs in is warned before, and the log says which key it was",
  source: `${cis}: Banner, LogLevel`,
  settings: [
    ["Banner", "/etc/issue.net"],
    ["LogLevel", "VERBOSE"],
    ["PrintLastLog", "yes"],
    ["PrintMotd", "no"],
    ["DebianBanner", "no"],
    ["VersionAddendum", "none"],
    ["UseDNS", "no"],
  ],
};

const listener = (host: Host): Rule => ({
  id: "listener",
  why: "one port, which the firewall knows, and one strong host key, which Qorgan pins",
  source: anssi,
  settings: [
    ["Port", host.sshPort],
    ["HostKey", "/etc/ssh/ssh_host_ed25519_key"],
  ],
});

/** All rules with their settings for one host. */
export const settingsFor = (host: Host, values: Limits, model: Model): readonly Rule[] => [
  listener(host),
  keysOnly,
  noRoot,
  noForwarding,
  algorithms(host),
  limits(host, values, model),
  told,
];
