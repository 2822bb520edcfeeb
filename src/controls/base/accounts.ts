/** Logging in: passwords, lock-out, su, sessions, banners, and who may leave jobs behind. PAM is changed through profiles only. */
import { automationAccount } from "../../model/automation-account";
import {
  file,
  group,
  guarded,
  installed,
  pamProfile,
  pamStack,
  permissions,
  type Rule,
  rootDirectory,
  running,
  type Site,
  settings,
  type Wanted,
} from "./rule";

const suGroup = "qorgan-su";

/** A PAM profile of ours and its being switched on. `Default: no`: only this does, never a package that happens to call pam-auth-update. */
const profile = (site: Site, name: string, values: object = {}): readonly Wanted[] => [
  file(`/usr/share/pam-configs/${name}`, site.render(`base/pam-${name.replace("qorgan-", "")}.hbs`, values), {}, guarded),
  pamProfile(name, { enabled: true }, { guarded: true, after: [`file:/usr/share/pam-configs/${name}`] }),
];

function passwordQuality(site: Site): readonly Wanted[] {
  const { minimumLength, minimumClasses } = site.parameters.passwords;
  const values = {
    minlen: minimumLength,
    minclass: minimumClasses,
    difok: 2,
    maxrepeat: 3,
    maxsequence: 3,
    dictcheck: 1,
    usercheck: 1,
    gecoscheck: 1,
    enforcing: 1,
    retry: 3,
  };
  return [
    installed("libpam-pwquality", guarded),
    // Without its dictionary the check refuses every password.
    installed("cracklib-runtime"),
    file("/etc/security/pwquality.conf", `${settings(site, "what a password must be", " = ", values)}enforce_for_root\n`, {}, guarded),
    pamProfile("pwquality", { enabled: true }, guarded),
  ];
}

function lockOut(site: Site): readonly Wanted[] {
  const { failuresBeforeLock, lockSeconds } = site.parameters.passwords;
  const values = { deny: failuresBeforeLock, fail_interval: 900, unlock_time: lockSeconds };
  return [
    file("/etc/security/faillock.conf", `${settings(site, "when an account is locked", " = ", values)}audit\nsilent\n`, {}, guarded),
    ...profile(site, "qorgan-faillock-before", { automationAccount }),
    ...profile(site, "qorgan-faillock-after", { automationAccount }),
  ];
}

function passwordAge(site: Site): readonly Wanted[] {
  const { maximumAgeDays, minimumAgeDays, inactiveDays } = site.parameters.passwords;
  return [
    file("/etc/login.defs", site.render("base/login-defs.hbs", { maximumAgeDays, minimumAgeDays }), {}, guarded),
    file("/etc/default/useradd", settings(site, "what a new account gets", "=", { SHELL: "/bin/sh", INACTIVE: inactiveDays })),
  ];
}

function banners(site: Site): readonly Wanted[] {
  // A block of YAML brings its own newline, a quoted banner does not: the file ends with one.
  const text = site.model.organisation.banner.replace(/\n+$/, "");
  return [
    file("/etc/issue", site.render("base/issue.hbs", { text })),
    file("/etc/issue.net", site.render("base/issue-net.hbs", { text })),
    file("/etc/motd", site.render("base/motd.hbs", {})),
  ];
}

function jobs(site: Site): readonly Wanted[] {
  const content = site.render("base/allow.hbs", { accounts: ["root", ...site.parameters.cronAccounts] });
  return [
    installed("cron"),
    running("cron.service"),
    // `crontab` and `at` read these with the rights of these groups.
    file("/etc/cron.allow", content, { group: "crontab", mode: "0640" }),
    file("/etc/at.allow", content, { group: "daemon", mode: "0640" }),
    ...["d", "hourly", "daily", "weekly", "monthly"].map((period) => rootDirectory(`/etc/cron.${period}`, "0700")),
    permissions("/etc/crontab", { owner: "root", group: "root", mode: "0600" }),
  ];
}

/** Files that keep passwords and accounts, and the copies that the tools make of them. */
const accountFiles: readonly Wanted[] = [
  ...["passwd", "group"]
    .flatMap((name) => [name, `${name}-`])
    .map((name) => permissions(`/etc/${name}`, { owner: "root", group: "root", mode: "0644" })),
  ...["shadow", "gshadow"]
    .flatMap((name) => [name, `${name}-`])
    .map((name) => permissions(`/etc/${name}`, { owner: "root", group: "shadow", mode: "0640" })),
  permissions("/etc/shells", { owner: "root", group: "root", mode: "0644" }),
  permissions("/etc/security/opasswd", { owner: "root", group: "root", mode: "0600" }),
];

function sessions(site: Site): readonly Wanted[] {
  const seconds = site.parameters.shellTimeoutSeconds[site.kind];
  return [
    file("/etc/profile.d/qorgan.sh", site.render("base/profile.hbs", { timeout: seconds > 0, seconds })),
    ...profile(site, "qorgan-umask"),
  ];
}

/** All stacks, with the profiles that the rules here switch on. */
function stacks(site: Site): readonly Wanted[] {
  const profiles = logins.flatMap((rule) => rule.resources(site)).filter((one) => one.kind === "pam-profile");
  return [pamStack("common", { profiles: profiles.map((one) => one.name) }, guarded)];
}

const logins: readonly Rule[] = [
  {
    id: "password-quality",
    why: "a password that is long and in no dictionary is not guessed",
    source: "ANSSI BP-028 R31; CIS Debian 12 5.3.3.2",
    resources: passwordQuality,
  },
  {
    id: "password-history",
    why: "an old password that leaked does not come back",
    source: "CIS Debian 12 5.3.3.3.1 to 5.3.3.3.3",
    resources: (site) => profile(site, "qorgan-pwhistory", { remembered: site.parameters.passwords.remembered }),
  },
  {
    id: "lock-out",
    why: "guessing passwords ends after a few tries; nobody can lock the automation account that way",
    source: "ANSSI BP-028 R31; CIS Debian 12 5.3.3.1",
    resources: lockOut,
  },
  {
    id: "password-age",
    why: "passwords end, are hashed slowly, and homes and files of new accounts are their own",
    source: "ANSSI BP-028 R36, R68; CIS Debian 12 5.4.1.1 to 5.4.1.5",
    resources: passwordAge,
  },
  {
    id: "homes",
    why: "nobody looks into another's home, or into root's",
    source: "ANSSI BP-028 R50; CIS Debian 12 7.2.9",
    resources: (site) => [
      file("/etc/adduser.conf", settings(site, "what a new account's home is", "=", { DIR_MODE: "0700", SYS_DIR_MODE: "0755" })),
      rootDirectory("/root", "0700"),
    ],
  },
  {
    id: "account-files",
    why: "hashes of passwords are for root alone, and nobody else writes who may log in",
    source: "ANSSI BP-028 R50; CIS Debian 12 7.1.1 to 7.1.10",
    resources: () => accountFiles,
  },
  {
    id: "sessions",
    why: "new files are not readable for all, and a shell left alone ends",
    source: "ANSSI BP-028 R32, R36; CIS Debian 12 5.4.3.2, 5.4.3.3",
    resources: sessions,
  },
  {
    id: "own-temporary-folders",
    why: "each account has a temporary folder that the others cannot see",
    source: "ANSSI BP-028 R55",
    resources: () => [installed("libpam-tmpdir", guarded), pamProfile("tmpdir", { enabled: true }, guarded)],
  },
  {
    id: "su",
    why: "becoming another account goes by sudo, which says who it was; su is for a named group",
    source: "CIS Debian 12 5.2.7",
    resources: (site) => [
      group(suGroup, { system: true, members: site.parameters.suAccounts }),
      file("/etc/pam.d/su", site.render("base/pam-su.hbs", { suGroup }), {}, guarded),
    ],
  },
  {
    id: "banners",
    why: "who logs in is told the rules, and not which system it is",
    source: "CIS Debian 12 1.6.1 to 1.6.6",
    resources: banners,
  },
  {
    id: "jobs",
    why: "only named accounts leave jobs that run without them",
    source: "CIS Debian 12 2.4.1.1 to 2.4.1.8, 2.4.2.1",
    resources: jobs,
  },
];

export const rules: readonly Rule[] = [
  ...logins,
  {
    id: "pam-stacks",
    why: "a line added to PAM lets in whom nobody knows",
    source: "CIS Debian 12 5.3.2",
    resources: stacks,
  },
];
