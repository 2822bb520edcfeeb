/** Time, updates, logs and what runs at all. */
import { networksOf, timeSources } from "./network";
import { absent, file, installed, type Rule, rootDirectory, running, type Site, sections, service, type Wanted } from "./rule";

const chronyConf = "/etc/chrony/chrony.conf";

function time(site: Site): readonly Wanted[] {
  const serves = site.host.duties.includes("time-server");
  const servers = timeSources(site.model, site.host);
  const content = site.render("base/chrony.hbs", {
    servers,
    pools: servers.length === 0 ? [site.parameters.timePool] : [],
    allowed: serves ? networksOf(site.model) : [],
    silent: !serves,
  });
  return [
    installed("chrony"),
    absent("systemd-timesyncd"),
    absent("ntpsec"),
    file(chronyConf, content),
    running("chrony.service", [`file:${chronyConf}`]),
  ];
}

function updates(site: Site): readonly Wanted[] {
  const { install, rebootAt } = site.parameters.updates;
  const content = site.render("base/unattended-upgrades.hbs", {
    stable: install === "security-and-stable",
    reboot: rebootAt !== "",
    rebootAt,
  });
  return [
    installed("unattended-upgrades"),
    file("/etc/apt/apt.conf.d/20auto-upgrades", site.render("base/auto-upgrades.hbs", {})),
    file("/etc/apt/apt.conf.d/60qorgan-unattended-upgrades", content),
    running("unattended-upgrades.service"),
    running("apt-daily.timer"),
    running("apt-daily-upgrade.timer"),
  ];
}

function journal(site: Site): readonly Wanted[] {
  const path = "/etc/systemd/journald.conf.d/60-qorgan-base.conf";
  const content = sections(site, "the journal outlives a restart and does not fill the disk", {
    Journal: { Storage: "persistent", Compress: "yes", SystemMaxUse: site.parameters.journalMaximum },
  });
  return [
    rootDirectory("/etc/systemd/journald.conf.d"),
    file(path, content),
    service("systemd-journald.service", { enabled: "static", active: true, loads: [`file:${path}`] }),
  ];
}

const restarts = (site: Site): readonly Wanted[] => [
  installed("needrestart"),
  file(
    "/etc/needrestart/conf.d/qorgan.conf",
    site.render("base/needrestart.hbs", { automatic: site.parameters.restartAfterUpdates[site.kind] === "automatic" }),
  ),
];

export const rules: readonly Rule[] = [
  {
    id: "time",
    why: "all hosts have the same time, so that their logs can be laid side by side; one program sets it",
    source: "ANSSI BP-028 R71 (topic: logs); CIS Debian 12 2.3.1.1, 2.3.3.1 to 2.3.3.3; ISO/IEC 27001 A.8.17",
    resources: time,
  },
  {
    id: "updates",
    why: "security updates are installed without waiting for anybody",
    source: "ANSSI BP-028 R61; CIS Debian 12 1.2.2.1",
    resources: updates,
  },
  {
    id: "updates-in-force",
    why: "services do not go on running the old library after an update",
    source: "ANSSI BP-028 R61 (topic)",
    resources: restarts,
  },
  {
    id: "package-sources",
    why: "packages come from signed sources only",
    source: "ANSSI BP-028 R59; CIS Debian 12 1.2.1.1",
    resources: (site) => [file("/etc/apt/apt.conf.d/60qorgan-sources", site.render("base/apt-sources.hbs", {}))],
  },
  {
    id: "package-integrity",
    why: "files of packages are compared with what the distribution shipped, every week",
    source: "ANSSI BP-028 R76 (topic: integrity); Lynis PKGS-7370",
    resources: (site) => [installed("debsums"), file("/etc/default/debsums", site.render("base/debsums.hbs", {}))],
  },
  {
    id: "absent-packages",
    why: "old and unencrypted services are not there to be attacked",
    source: "ANSSI BP-028 R58, R62; CIS Debian 12 2.1, 2.2",
    resources: ({ parameters, kind }) => parameters.absentPackages[kind].map(absent),
  },
  {
    id: "masked-units",
    why: "no way around a login, no restart by a key",
    source: "ANSSI BP-028 R62",
    resources: ({ parameters, kind }) => parameters.maskedUnits[kind].map((unit) => service(unit, { enabled: "masked", active: false })),
  },
  {
    id: "mandatory-access",
    why: "services stay within their AppArmor profile when they are broken into",
    source: "ANSSI BP-028 R37, R45; CIS Debian 12 1.3.1.1",
    resources: () => [installed("apparmor"), running("apparmor.service")],
  },
  {
    id: "journal",
    why: "the journal outlives a restart and does not fill the disk",
    source: "ANSSI BP-028 R71; CIS Debian 12 6.1.1.1, 6.1.2.3, 6.1.2.4",
    resources: journal,
  },
  {
    id: "core-dumps",
    why: "memory of crashed programs, with personal data in it, is not kept",
    source: "CIS Debian 12 1.5.3",
    resources: coreDumps,
  },
  {
    id: "process-accounting",
    why: "every process that ended is on record",
    source: "Lynis ACCT-9622",
    resources: ({ parameters, kind }) => (parameters.processAccounting[kind] ? [installed("acct"), running("acct.service")] : []),
  },
  {
    id: "activity-statistics",
    why: "unusual load can be seen afterwards",
    source: "Lynis ACCT-9626",
    resources: (site) =>
      site.parameters.activityStatistics[site.kind]
        ? [
            installed("sysstat"),
            file("/etc/default/sysstat", 'ENABLED="true"\n'),
            running("sysstat.service"),
            running("sysstat-collect.timer"),
          ]
        : [],
  },
];

function coreDumps(site: Site): readonly Wanted[] {
  return [
    file("/etc/security/limits.d/60-qorgan-core.conf", site.render("base/limits.hbs", {})),
    rootDirectory("/etc/systemd/coredump.conf.d"),
    file(
      "/etc/systemd/coredump.conf.d/60-qorgan.conf",
      sections(site, "no core dump is kept", { Coredump: { Storage: "none", ProcessSizeMax: 0 } }),
    ),
    rootDirectory("/etc/systemd/system.conf.d"),
    file(
      "/etc/systemd/system.conf.d/60-qorgan.conf",
      sections(site, "services leave no core dump; seven times Ctrl-Alt-Del does nothing", {
        Manager: { DumpCore: "no", DefaultLimitCORE: 0, CtrlAltDelBurstAction: "none" },
      }),
    ),
  ];
}
