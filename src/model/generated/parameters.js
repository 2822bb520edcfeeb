/* Written by `npm run generate` from src/model/schemas and the controls. */
"use strict";
exports.parameters = validate10;
const schema11 = {"type":"object","properties":{"admin-accounts":{"type":"object","additionalProperties":false,"properties":{"unknownAccounts":{"enum":["report","lock"],"default":"report","description":"What becomes of an account that could log in and that the model does not know."},"allowedAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts beside the model's that may have a shell."},"sudoPassword":{"enum":["required","not-required"],"default":"required","description":"Whether an administrator gives the own password to sudo. Logging in is by key always; the first password is set with the verb `first-password`."},"services":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},"uniqueItems":true,"default":[],"description":"Units that IT administrators may restart, beside those that the host's duties name."},"emptyGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":["adm","disk","kmem","shadow","staff","sudo","systemd-journal"],"description":"The distribution's groups that give more than their names say: nobody is a member."}},"required":["unknownAccounts","allowedAccounts","sudoPassword","services","emptyGroups"]},"audit-events":{"type":"object","additionalProperties":false,"properties":{"immutable":{"type":"boolean","default":false,"description":"The kernel takes no other rules until the next boot, whoever asks: every change of them needs one too."},"backlog":{"type":"integer","minimum":1024,"maximum":1000000,"default":65536,"description":"Records that may wait in the kernel; what comes beyond them is lost, and that is told. About half a kilobyte each."},"localMegabytes":{"type":"integer","minimum":16,"maximum":100000,"default":256,"description":"What the records may take on the host's own disk; the oldest go first."},"exportPrograms":{"type":"array","uniqueItems":true,"description":"Programs that take files elsewhere: one that reads personal data is told as an export, beside each file that it read.","items":{"type":"string","pattern":"^/[A-Za-z0-9_./+-]+$"},"default":["/usr/bin/7z","/usr/bin/7zz","/usr/bin/borg","/usr/bin/cp","/usr/bin/cpio","/usr/bin/curl","/usr/bin/dd","/usr/bin/gpg","/usr/bin/install","/usr/bin/mv","/usr/bin/rclone","/usr/bin/restic","/usr/bin/rsync","/usr/bin/scp","/usr/bin/sftp","/usr/bin/smbclient","/usr/bin/tar","/usr/bin/zip","/usr/lib/openssh/sftp-server"]}},"required":["immutable","backlog","localMegabytes","exportPrograms"]},"automation":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"integer","minimum":100,"maximum":65000,"default":880,"description":"Numeric id of the automation account and its group."}},"required":["uid"]},"backup":{"type":"object","additionalProperties":false,"properties":{"classes":{"type":"object","description":"By class of data; `other` is what holds no personal data. Where a system has several classes the strictest counts.","additionalProperties":false,"default":{},"properties":{"basic":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":12,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"personnel":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":12,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"financial":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":60,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"medical":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":60,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"other":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":6,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]}},"required":["basic","personnel","financial","medical","other"]},"verifyOn":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"],"default":"Sat","description":"The night in which all that the copies hold is read back."},"restoreApprovedBy":{"type":"array","items":{"enum":["data-owner","security-officer"]},"minItems":1,"uniqueItems":true,"default":["data-owner","security-officer"],"description":"Who may let personal data be restored: the system's data owner, the branch's security officers. Never who restores it."}},"required":["classes","verifyOn","restoreApprovedBy"]},"backup-target":{"type":"object","additionalProperties":false,"properties":{"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk of a target is an event."},"pullEvery":{"enum":["hour","day"],"default":"hour","description":"How often an isolated host pulls."},"leastMegabytes":{"type":"integer","minimum":100,"maximum":10000000,"default":2048,"description":"An isolated host with less free than this pulls nothing, and says so."},"silentHours":{"type":"integer","minimum":1,"maximum":8760,"default":50,"description":"How old the newest copy of a client, or the last good pull, may be before it is drift."}},"required":["diskWarnPercent","pullEvery","leastMegabytes","silentHours"]},"base":{"type":"object","additionalProperties":false,"properties":{"usbStorage":{"type":"object","description":"USB sticks and disks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"bluetooth":{"type":"object","description":"Bluetooth radio.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"wireless":{"type":"object","description":"Wireless networks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"opticalDiscs":{"type":"object","description":"DVD file systems (udf).","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"userNamespaces":{"type":"object","description":"User namespaces for people without rights; browsers need them for their sandbox.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"routerAdvertisements":{"type":"object","description":"IPv6 routers and prefixes that the network announces.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"refused"}}},"tmpInMemory":{"type":"object","description":"/tmp as a file system in memory on Debian 12 (Debian 13 does so by itself).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":true},"workstations":{"type":"boolean","default":false}}},"shellTimeoutSeconds":{"type":"object","description":"A shell that is idle so long ends; 0: never.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":86400,"default":900},"workstations":{"type":"integer","minimum":0,"maximum":86400,"default":3600}}},"restartAfterUpdates":{"type":"object","description":"Services that still run an old library after an update: restarted at once, or only listed.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["automatic","listed"],"default":"automatic"},"workstations":{"enum":["automatic","listed"],"default":"listed"}}},"absentPackages":{"type":"object","description":"Packages that must not be there.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"]}}},"maskedUnits":{"type":"object","description":"Units that must never start.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["ctrl-alt-del.target","debug-shell.service"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["debug-shell.service"]}}},"refusedModules":{"type":"object","description":"Kernel modules refused beside those of the rules.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]}}},"processAccounting":{"type":"object","description":"A record of every process that ended (acct).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"activityStatistics":{"type":"object","description":"Load of processor, memory and disks over time (sysstat).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"passwords":{"type":"object","additionalProperties":false,"default":{},"properties":{"minimumLength":{"type":"integer","minimum":8,"maximum":128,"default":14},"minimumClasses":{"type":"integer","minimum":1,"maximum":4,"default":3},"remembered":{"type":"integer","minimum":1,"maximum":100,"default":24},"maximumAgeDays":{"type":"integer","minimum":1,"maximum":99999,"default":365},"minimumAgeDays":{"type":"integer","minimum":0,"maximum":365,"default":1},"inactiveDays":{"type":"integer","minimum":0,"maximum":365,"default":45},"failuresBeforeLock":{"type":"integer","minimum":3,"maximum":100,"default":5},"lockSeconds":{"type":"integer","minimum":60,"maximum":86400,"default":900}}},"updates":{"type":"object","additionalProperties":false,"default":{},"properties":{"install":{"enum":["security","security-and-stable"],"default":"security"},"rebootAt":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$","default":"","description":"Empty: never by itself."}}},"timePool":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$","default":"2.debian.pool.ntp.org","description":"Asked where the organisation names no time servers."},"journalMaximum":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk."},"cronAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use cron and at, beside root."},"suAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use su."}}},"disk-encryption":{"type":"object","additionalProperties":false,"properties":{"threshold":{"type":"integer","minimum":1,"maximum":10,"default":1,"description":"How many key servers must answer before a disk unlocks. One: any of them is enough. More: a thief needs them all."},"mountOptions":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9_.=-]{0,60}$"},"default":["nodev","nosuid"],"description":"Options of every data disk's mount."},"swap":{"type":"object","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","encrypted"],"default":"encrypted"},"workstations":{"enum":["refused","encrypted"],"default":"encrypted"}},"description":"Refused: there is none. Encrypted: on a disk of the model's through a random key, or on what is encrypted anyway."}},"required":["threshold","mountOptions","swap"]},"firewall":{"type":"object","additionalProperties":false,"properties":{"outgoing":{"type":"object","description":"`listed`: to the organisation's own networks, its name and time servers, the sources of updates and what `outgoingAllowed` names; `open`: to anywhere.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["listed","open"],"default":"listed"},"workstations":{"enum":["listed","open"],"default":"open"}},"required":["servers","workstations"]},"outgoingAllowed":{"type":"array","description":"Further ways out where outgoing traffic is listed.","default":[],"items":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"array","items":{"type":"string","format":"address-or-network"},"minItems":1},"protocol":{"enum":["tcp","udp"]},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["to","protocol","port"]}},"refused":{"type":"array","items":{"type":"string","format":"address-or-network"},"default":[],"description":"Networks from which nothing is taken, not even what is under way."},"allowedTables":{"type":"array","items":{"type":"string","pattern":"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},"uniqueItems":true,"default":[],"description":"Tables of other programs that may stand beside ours, for example `inet fail2ban`."},"foreignTables":{"enum":["remove","report"],"default":"remove","description":"What becomes of a table that is not listed."},"logDropped":{"type":"boolean","default":true,"description":"Log what is dropped, at most ten packets a minute."}},"required":["outgoing","outgoingAllowed","refused","allowedTables","foreignTables","logDropped"]},"key-server":{"type":"object","additionalProperties":false,"properties":{},"required":[]},"log-alerts":{"type":"object","additionalProperties":false,"properties":{"off":{"type":"array","uniqueItems":true,"items":{"enum":["many-files","full-export","off-hours-login","other-branch-login","failed-logins","new-rights","logging-changed","host-silent","events-lost","peer-refused","disk-filling","backup"]},"default":[],"description":"Rules that are switched off."},"files":{"type":"object","description":"many-files: so many different files, read by one person within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":100000,"default":500,"description":"Files."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":60,"description":"Minutes."}},"required":["count","minutes"]},"fullExport":{"type":"object","description":"full-export: one session reads so much of the files of a system that were seen in the days before.","additionalProperties":false,"default":{},"properties":{"share":{"type":"integer","minimum":10,"maximum":100,"default":90,"description":"Percent of the known files."},"least":{"type":"integer","minimum":2,"maximum":10000,"default":20,"description":"Known files from which on a system is watched so."},"days":{"type":"integer","minimum":1,"maximum":365,"default":30,"description":"A file that nobody touched for so long is forgotten."}},"required":["share","least","days"]},"failedLogins":{"type":"object","description":"failed-logins: so many by one person, or by unknown names from one address, within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":1000,"default":5,"description":"Logins."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":10,"description":"Minutes."}},"required":["count","minutes"]},"silence":{"type":"object","description":"host-silent: minutes without a word; 0: such hosts are not watched. Workstations are switched off at night and over holidays.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":60,"description":"Servers."},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":20160,"description":"Workstations."}},"required":["servers","workstations"]},"webhook":{"type":"object","description":"Each alert is sent there as JSON by HTTP POST.","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$","maxLength":500},"headerFile":{"type":"string","format":"path","description":"A file on the collector with a header line that is sent along (Authorization: …). People put it there: it is a secret."}},"required":["url"]},"mail":{"type":"object","description":"Each alert is sent by the collector's own mail program (/usr/sbin/sendmail).","additionalProperties":false,"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$","maxLength":200}}},"required":["to"]},"reviews":{"type":"object","description":"Days after which a look that nobody took is drift. Three for the daily one: a weekend is none.","additionalProperties":false,"default":{},"properties":{"daily":{"type":"integer","minimum":1,"maximum":30,"default":3,"description":"The daily check."},"weekly":{"type":"integer","minimum":1,"maximum":90,"default":9,"description":"The weekly review."}},"required":["daily","weekly"]}},"required":["off","files","fullExport","failedLogins","silence","reviews"]},"log-collector":{"type":"object","additionalProperties":false,"properties":{"retentionDays":{"type":"integer","minimum":1,"maximum":3650,"description":"How long a day's file is kept. Default: 180; 365 where the organisation has several branches."},"compressAfterDays":{"type":"integer","minimum":1,"maximum":3650,"default":7,"description":"Days after which a sealed file is compressed."},"sealEvery":{"enum":["hour","day"],"default":"hour","description":"How often what was written is sealed: what is younger than the newest seal could be changed by root on the collector."},"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk is an event."},"reserveMegabytes":{"type":"integer","minimum":16,"maximum":1000000,"default":256,"description":"When less than this is free the collector takes nothing in until there is more: what rsyslog cannot write it would drop."},"silentMinutes":{"type":"object","description":"How long a host may be silent before it is drift; 0: for ever, for what is switched off at night.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":20},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":0}},"required":["servers","workstations"]}},"required":["compressAfterDays","sealEvery","diskWarnPercent","reserveMegabytes","silentMinutes"]},"log-forwarding":{"type":"object","additionalProperties":false,"properties":{"buffer":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk. It is the only buffer: what a host writes while no collector answers waits here, about 1.5 million lines a gigabyte."},"standsStillMinutes":{"type":"integer","minimum":10,"maximum":1440,"default":20,"description":"How long nothing may leave the journal before it is drift. A timer writes a line every minute."},"clockMaximumMs":{"type":"integer","minimum":1,"maximum":60000,"default":1000,"description":"How far the clock may be off."}},"required":["buffer","standsStillMinutes","clockMaximumMs"]},"restore-test":{"type":"object","additionalProperties":false,"properties":{"everyDays":{"enum":[7,30,90],"default":30,"description":"How often: every week, month or quarter."},"limitMinutes":{"type":"integer","minimum":1,"maximum":10080,"default":30,"description":"How long restoring all of a system may take. From half of it on that is an event."},"sampleMegabytes":{"type":"integer","minimum":1,"maximum":10000000,"default":20480,"description":"A set that is larger is not restored whole, but 200 files of it. Databases always are."}},"required":["everyDays","limitMinutes","sampleMegabytes"]},"ssh":{"type":"object","additionalProperties":false,"properties":{"peopleFrom":{"type":"array","items":{"enum":["servers","office","admin","test"]},"uniqueItems":true,"default":["office","admin"],"description":"Kinds of segments, in their own branches, from which people reach sshd with their regular accounts. Admin accounts always come from admin segments only."},"maxAuthTries":{"type":"integer","minimum":2,"maximum":6,"default":3,"description":"Keys that a client may offer before it is cut off."},"loginGraceSeconds":{"type":"integer","minimum":10,"maximum":120,"default":30,"description":"Seconds within which a login must be complete."},"sftp":{"type":"boolean","default":false,"description":"File transfer over ssh."}},"required":["peopleFrom","maxAuthTries","loginGraceSeconds","sftp"]}}};
const pattern0 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$", "u");
const pattern3 = new RegExp("^/[A-Za-z0-9_./+-]+$", "u");
const pattern4 = new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern10 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");
const pattern12 = new RegExp("^[1-9][0-9]*[MG]$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9_.=-]{0,60}$", "u");
const pattern16 = new RegExp("^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern17 = new RegExp("^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$", "u");
const func0 = require("ajv/dist/runtime/equal").default;
const func3 = Object.prototype.hasOwnProperty;
const func5 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("../values").formats["address-or-network"];
const formats4 = require("../values").formats.path;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["admin-accounts"] !== undefined){
let data0 = data["admin-accounts"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.unknownAccounts === undefined){
data0.unknownAccounts = "report";
}
if(data0.allowedAccounts === undefined){
data0.allowedAccounts = [];
}
if(data0.sudoPassword === undefined){
data0.sudoPassword = "required";
}
if(data0.services === undefined){
data0.services = [];
}
if(data0.emptyGroups === undefined){
data0.emptyGroups = ["adm","disk","kmem","shadow","staff","sudo","systemd-journal"];
}
if(data0.unknownAccounts === undefined){
const err0 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/required",keyword:"required",params:{missingProperty: "unknownAccounts"},message:"must have required property '"+"unknownAccounts"+"'",schema:schema11.properties["admin-accounts"].required,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.allowedAccounts === undefined){
const err1 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/required",keyword:"required",params:{missingProperty: "allowedAccounts"},message:"must have required property '"+"allowedAccounts"+"'",schema:schema11.properties["admin-accounts"].required,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.sudoPassword === undefined){
const err2 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/required",keyword:"required",params:{missingProperty: "sudoPassword"},message:"must have required property '"+"sudoPassword"+"'",schema:schema11.properties["admin-accounts"].required,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.services === undefined){
const err3 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'",schema:schema11.properties["admin-accounts"].required,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.emptyGroups === undefined){
const err4 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/required",keyword:"required",params:{missingProperty: "emptyGroups"},message:"must have required property '"+"emptyGroups"+"'",schema:schema11.properties["admin-accounts"].required,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "unknownAccounts") || (key0 === "allowedAccounts")) || (key0 === "sudoPassword")) || (key0 === "services")) || (key0 === "emptyGroups"))){
const err5 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data1 = data0.unknownAccounts;
if(!((data1 === "report") || (data1 === "lock"))){
const err6 = {instancePath:instancePath+"/admin-accounts/unknownAccounts",schemaPath:"#/properties/admin-accounts/properties/unknownAccounts/enum",keyword:"enum",params:{allowedValues: schema11.properties["admin-accounts"].properties.unknownAccounts.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["admin-accounts"].properties.unknownAccounts.enum,parentSchema:schema11.properties["admin-accounts"].properties.unknownAccounts,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data2 = data0.allowedAccounts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/admin-accounts/allowedAccounts/" + i0,schemaPath:"#/properties/admin-accounts/properties/allowedAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties["admin-accounts"].properties.allowedAccounts.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/admin-accounts/allowedAccounts/" + i0,schemaPath:"#/properties/admin-accounts/properties/allowedAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["admin-accounts"].properties.allowedAccounts.items.type,parentSchema:schema11.properties["admin-accounts"].properties.allowedAccounts.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/admin-accounts/allowedAccounts",schemaPath:"#/properties/admin-accounts/properties/allowedAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties["admin-accounts"].properties.allowedAccounts,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/admin-accounts/allowedAccounts",schemaPath:"#/properties/admin-accounts/properties/allowedAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["admin-accounts"].properties.allowedAccounts.type,parentSchema:schema11.properties["admin-accounts"].properties.allowedAccounts,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
let data4 = data0.sudoPassword;
if(!((data4 === "required") || (data4 === "not-required"))){
const err11 = {instancePath:instancePath+"/admin-accounts/sudoPassword",schemaPath:"#/properties/admin-accounts/properties/sudoPassword/enum",keyword:"enum",params:{allowedValues: schema11.properties["admin-accounts"].properties.sudoPassword.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["admin-accounts"].properties.sudoPassword.enum,parentSchema:schema11.properties["admin-accounts"].properties.sudoPassword,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
let data5 = data0.services;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err12 = {instancePath:instancePath+"/admin-accounts/services/" + i2,schemaPath:"#/properties/admin-accounts/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$",parentSchema:schema11.properties["admin-accounts"].properties.services.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/admin-accounts/services/" + i2,schemaPath:"#/properties/admin-accounts/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["admin-accounts"].properties.services.items.type,parentSchema:schema11.properties["admin-accounts"].properties.services.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err14 = {instancePath:instancePath+"/admin-accounts/services",schemaPath:"#/properties/admin-accounts/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema11.properties["admin-accounts"].properties.services,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/admin-accounts/services",schemaPath:"#/properties/admin-accounts/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["admin-accounts"].properties.services.type,parentSchema:schema11.properties["admin-accounts"].properties.services,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let data7 = data0.emptyGroups;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/admin-accounts/emptyGroups/" + i4,schemaPath:"#/properties/admin-accounts/properties/emptyGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties["admin-accounts"].properties.emptyGroups.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/admin-accounts/emptyGroups/" + i4,schemaPath:"#/properties/admin-accounts/properties/emptyGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["admin-accounts"].properties.emptyGroups.items.type,parentSchema:schema11.properties["admin-accounts"].properties.emptyGroups.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data7[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err18 = {instancePath:instancePath+"/admin-accounts/emptyGroups",schemaPath:"#/properties/admin-accounts/properties/emptyGroups/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema11.properties["admin-accounts"].properties.emptyGroups,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/admin-accounts/emptyGroups",schemaPath:"#/properties/admin-accounts/properties/emptyGroups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["admin-accounts"].properties.emptyGroups.type,parentSchema:schema11.properties["admin-accounts"].properties.emptyGroups,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/admin-accounts",schemaPath:"#/properties/admin-accounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["admin-accounts"].type,parentSchema:schema11.properties["admin-accounts"],data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["audit-events"] !== undefined){
let data9 = data["audit-events"];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.immutable === undefined){
data9.immutable = false;
}
if(data9.backlog === undefined){
data9.backlog = 65536;
}
if(data9.localMegabytes === undefined){
data9.localMegabytes = 256;
}
if(data9.exportPrograms === undefined){
data9.exportPrograms = ["/usr/bin/7z","/usr/bin/7zz","/usr/bin/borg","/usr/bin/cp","/usr/bin/cpio","/usr/bin/curl","/usr/bin/dd","/usr/bin/gpg","/usr/bin/install","/usr/bin/mv","/usr/bin/rclone","/usr/bin/restic","/usr/bin/rsync","/usr/bin/scp","/usr/bin/sftp","/usr/bin/smbclient","/usr/bin/tar","/usr/bin/zip","/usr/lib/openssh/sftp-server"];
}
if(data9.immutable === undefined){
const err21 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/required",keyword:"required",params:{missingProperty: "immutable"},message:"must have required property '"+"immutable"+"'",schema:schema11.properties["audit-events"].required,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.backlog === undefined){
const err22 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/required",keyword:"required",params:{missingProperty: "backlog"},message:"must have required property '"+"backlog"+"'",schema:schema11.properties["audit-events"].required,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.localMegabytes === undefined){
const err23 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/required",keyword:"required",params:{missingProperty: "localMegabytes"},message:"must have required property '"+"localMegabytes"+"'",schema:schema11.properties["audit-events"].required,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.exportPrograms === undefined){
const err24 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/required",keyword:"required",params:{missingProperty: "exportPrograms"},message:"must have required property '"+"exportPrograms"+"'",schema:schema11.properties["audit-events"].required,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "immutable") || (key1 === "backlog")) || (key1 === "localMegabytes")) || (key1 === "exportPrograms"))){
const err25 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let data10 = data9.immutable;
if(typeof data10 !== "boolean"){
const err26 = {instancePath:instancePath+"/audit-events/immutable",schemaPath:"#/properties/audit-events/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties["audit-events"].properties.immutable.type,parentSchema:schema11.properties["audit-events"].properties.immutable,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
let data11 = data9.backlog;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/audit-events/backlog",schemaPath:"#/properties/audit-events/properties/backlog/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["audit-events"].properties.backlog.type,parentSchema:schema11.properties["audit-events"].properties.backlog,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/audit-events/backlog",schemaPath:"#/properties/audit-events/properties/backlog/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties["audit-events"].properties.backlog,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 1024 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/audit-events/backlog",schemaPath:"#/properties/audit-events/properties/backlog/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema11.properties["audit-events"].properties.backlog,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data12 = data9.localMegabytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/audit-events/localMegabytes",schemaPath:"#/properties/audit-events/properties/localMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["audit-events"].properties.localMegabytes.type,parentSchema:schema11.properties["audit-events"].properties.localMegabytes,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/audit-events/localMegabytes",schemaPath:"#/properties/audit-events/properties/localMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties["audit-events"].properties.localMegabytes,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 16 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/audit-events/localMegabytes",schemaPath:"#/properties/audit-events/properties/localMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema11.properties["audit-events"].properties.localMegabytes,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data13 = data9.exportPrograms;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err33 = {instancePath:instancePath+"/audit-events/exportPrograms/" + i6,schemaPath:"#/properties/audit-events/properties/exportPrograms/items/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_./+-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9_./+-]+$"+"\"",schema:"^/[A-Za-z0-9_./+-]+$",parentSchema:schema11.properties["audit-events"].properties.exportPrograms.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/audit-events/exportPrograms/" + i6,schemaPath:"#/properties/audit-events/properties/exportPrograms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["audit-events"].properties.exportPrograms.items.type,parentSchema:schema11.properties["audit-events"].properties.exportPrograms.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i7 = data13.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data13[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err35 = {instancePath:instancePath+"/audit-events/exportPrograms",schemaPath:"#/properties/audit-events/properties/exportPrograms/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema11.properties["audit-events"].properties.exportPrograms,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err36 = {instancePath:instancePath+"/audit-events/exportPrograms",schemaPath:"#/properties/audit-events/properties/exportPrograms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["audit-events"].properties.exportPrograms.type,parentSchema:schema11.properties["audit-events"].properties.exportPrograms,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/audit-events",schemaPath:"#/properties/audit-events/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["audit-events"].type,parentSchema:schema11.properties["audit-events"],data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.automation !== undefined){
let data15 = data.automation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.uid === undefined){
data15.uid = 880;
}
if(data15.uid === undefined){
const err38 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'",schema:schema11.properties.automation.required,parentSchema:schema11.properties.automation,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data15){
if(!(key2 === "uid")){
const err39 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.automation,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let data16 = data15.uid;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.automation.properties.uid.type,parentSchema:schema11.properties.automation.properties.uid,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 65000 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000",schema:65000,parentSchema:schema11.properties.automation.properties.uid,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16 < 100 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.automation.properties.uid,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.automation.type,parentSchema:schema11.properties.automation,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.backup !== undefined){
let data17 = data.backup;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.classes === undefined){
data17.classes = {};
}
if(data17.verifyOn === undefined){
data17.verifyOn = "Sat";
}
if(data17.restoreApprovedBy === undefined){
data17.restoreApprovedBy = ["data-owner","security-officer"];
}
if(data17.classes === undefined){
const err44 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'",schema:schema11.properties.backup.required,parentSchema:schema11.properties.backup,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.verifyOn === undefined){
const err45 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "verifyOn"},message:"must have required property '"+"verifyOn"+"'",schema:schema11.properties.backup.required,parentSchema:schema11.properties.backup,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.restoreApprovedBy === undefined){
const err46 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/required",keyword:"required",params:{missingProperty: "restoreApprovedBy"},message:"must have required property '"+"restoreApprovedBy"+"'",schema:schema11.properties.backup.required,parentSchema:schema11.properties.backup,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "classes") || (key3 === "verifyOn")) || (key3 === "restoreApprovedBy"))){
const err47 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let data18 = data17.classes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.basic === undefined){
data18.basic = {};
}
if(data18.personnel === undefined){
data18.personnel = {};
}
if(data18.financial === undefined){
data18.financial = {};
}
if(data18.medical === undefined){
data18.medical = {};
}
if(data18.other === undefined){
data18.other = {};
}
if(data18.basic === undefined){
const err48 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "basic"},message:"must have required property '"+"basic"+"'",schema:schema11.properties.backup.properties.classes.required,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.personnel === undefined){
const err49 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "personnel"},message:"must have required property '"+"personnel"+"'",schema:schema11.properties.backup.properties.classes.required,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.financial === undefined){
const err50 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "financial"},message:"must have required property '"+"financial"+"'",schema:schema11.properties.backup.properties.classes.required,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.medical === undefined){
const err51 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "medical"},message:"must have required property '"+"medical"+"'",schema:schema11.properties.backup.properties.classes.required,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.other === undefined){
const err52 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'",schema:schema11.properties.backup.properties.classes.required,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data18){
if(!(((((key4 === "basic") || (key4 === "personnel")) || (key4 === "financial")) || (key4 === "medical")) || (key4 === "other"))){
const err53 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let data19 = data18.basic;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.everyHours === undefined){
data19.everyHours = 24;
}
if(data19.keepDays === undefined){
data19.keepDays = 14;
}
if(data19.keepWeeks === undefined){
data19.keepWeeks = 9;
}
if(data19.keepMonths === undefined){
data19.keepMonths = 12;
}
if(data19.everyHours === undefined){
const err54 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema11.properties.backup.properties.classes.properties.basic.required,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.keepDays === undefined){
const err55 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema11.properties.backup.properties.classes.properties.basic.required,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.keepWeeks === undefined){
const err56 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema11.properties.backup.properties.classes.properties.basic.required,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.keepMonths === undefined){
const err57 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema11.properties.backup.properties.classes.properties.basic.required,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key5 in data19){
if(!((((key5 === "everyHours") || (key5 === "keepDays")) || (key5 === "keepWeeks")) || (key5 === "keepMonths"))){
const err58 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
let data20 = data19.everyHours;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/backup/classes/basic/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.basic.properties.everyHours.type,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 720 || isNaN(data20)){
const err60 = {instancePath:instancePath+"/backup/classes/basic/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err61 = {instancePath:instancePath+"/backup/classes/basic/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let data21 = data19.keepDays;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err62 = {instancePath:instancePath+"/backup/classes/basic/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.basic.properties.keepDays.type,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 3650 || isNaN(data21)){
const err63 = {instancePath:instancePath+"/backup/classes/basic/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err64 = {instancePath:instancePath+"/backup/classes/basic/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let data22 = data19.keepWeeks;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err65 = {instancePath:instancePath+"/backup/classes/basic/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.basic.properties.keepWeeks.type,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 520 || isNaN(data22)){
const err66 = {instancePath:instancePath+"/backup/classes/basic/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err67 = {instancePath:instancePath+"/backup/classes/basic/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let data23 = data19.keepMonths;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err68 = {instancePath:instancePath+"/backup/classes/basic/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.basic.properties.keepMonths.type,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 240 || isNaN(data23)){
const err69 = {instancePath:instancePath+"/backup/classes/basic/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err70 = {instancePath:instancePath+"/backup/classes/basic/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/basic/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/backup/classes/basic",schemaPath:"#/properties/backup/properties/classes/properties/basic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.properties.basic.type,parentSchema:schema11.properties.backup.properties.classes.properties.basic,data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
let data24 = data18.personnel;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.everyHours === undefined){
data24.everyHours = 24;
}
if(data24.keepDays === undefined){
data24.keepDays = 14;
}
if(data24.keepWeeks === undefined){
data24.keepWeeks = 9;
}
if(data24.keepMonths === undefined){
data24.keepMonths = 12;
}
if(data24.everyHours === undefined){
const err72 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema11.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data24.keepDays === undefined){
const err73 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema11.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.keepWeeks === undefined){
const err74 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema11.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.keepMonths === undefined){
const err75 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema11.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data24){
if(!((((key6 === "everyHours") || (key6 === "keepDays")) || (key6 === "keepWeeks")) || (key6 === "keepMonths"))){
const err76 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
let data25 = data24.everyHours;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err77 = {instancePath:instancePath+"/backup/classes/personnel/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.personnel.properties.everyHours.type,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 720 || isNaN(data25)){
const err78 = {instancePath:instancePath+"/backup/classes/personnel/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err79 = {instancePath:instancePath+"/backup/classes/personnel/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
let data26 = data24.keepDays;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err80 = {instancePath:instancePath+"/backup/classes/personnel/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepDays.type,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 3650 || isNaN(data26)){
const err81 = {instancePath:instancePath+"/backup/classes/personnel/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err82 = {instancePath:instancePath+"/backup/classes/personnel/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data26};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let data27 = data24.keepWeeks;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err83 = {instancePath:instancePath+"/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepWeeks.type,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 520 || isNaN(data27)){
const err84 = {instancePath:instancePath+"/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err85 = {instancePath:instancePath+"/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
let data28 = data24.keepMonths;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err86 = {instancePath:instancePath+"/backup/classes/personnel/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepMonths.type,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 240 || isNaN(data28)){
const err87 = {instancePath:instancePath+"/backup/classes/personnel/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err88 = {instancePath:instancePath+"/backup/classes/personnel/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/personnel/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/backup/classes/personnel",schemaPath:"#/properties/backup/properties/classes/properties/personnel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.properties.personnel.type,parentSchema:schema11.properties.backup.properties.classes.properties.personnel,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
let data29 = data18.financial;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.everyHours === undefined){
data29.everyHours = 24;
}
if(data29.keepDays === undefined){
data29.keepDays = 14;
}
if(data29.keepWeeks === undefined){
data29.keepWeeks = 9;
}
if(data29.keepMonths === undefined){
data29.keepMonths = 60;
}
if(data29.everyHours === undefined){
const err90 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema11.properties.backup.properties.classes.properties.financial.required,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data29.keepDays === undefined){
const err91 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema11.properties.backup.properties.classes.properties.financial.required,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data29.keepWeeks === undefined){
const err92 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema11.properties.backup.properties.classes.properties.financial.required,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data29.keepMonths === undefined){
const err93 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema11.properties.backup.properties.classes.properties.financial.required,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key7 in data29){
if(!((((key7 === "everyHours") || (key7 === "keepDays")) || (key7 === "keepWeeks")) || (key7 === "keepMonths"))){
const err94 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let data30 = data29.everyHours;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err95 = {instancePath:instancePath+"/backup/classes/financial/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.financial.properties.everyHours.type,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data30};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 720 || isNaN(data30)){
const err96 = {instancePath:instancePath+"/backup/classes/financial/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data30};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err97 = {instancePath:instancePath+"/backup/classes/financial/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data30};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
let data31 = data29.keepDays;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err98 = {instancePath:instancePath+"/backup/classes/financial/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.financial.properties.keepDays.type,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data31};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 3650 || isNaN(data31)){
const err99 = {instancePath:instancePath+"/backup/classes/financial/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data31};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err100 = {instancePath:instancePath+"/backup/classes/financial/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let data32 = data29.keepWeeks;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err101 = {instancePath:instancePath+"/backup/classes/financial/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.financial.properties.keepWeeks.type,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data32};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 520 || isNaN(data32)){
const err102 = {instancePath:instancePath+"/backup/classes/financial/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data32};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err103 = {instancePath:instancePath+"/backup/classes/financial/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data32};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
let data33 = data29.keepMonths;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err104 = {instancePath:instancePath+"/backup/classes/financial/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.financial.properties.keepMonths.type,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data33};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 240 || isNaN(data33)){
const err105 = {instancePath:instancePath+"/backup/classes/financial/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data33};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err106 = {instancePath:instancePath+"/backup/classes/financial/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/financial/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/backup/classes/financial",schemaPath:"#/properties/backup/properties/classes/properties/financial/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.properties.financial.type,parentSchema:schema11.properties.backup.properties.classes.properties.financial,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
let data34 = data18.medical;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.everyHours === undefined){
data34.everyHours = 24;
}
if(data34.keepDays === undefined){
data34.keepDays = 14;
}
if(data34.keepWeeks === undefined){
data34.keepWeeks = 9;
}
if(data34.keepMonths === undefined){
data34.keepMonths = 60;
}
if(data34.everyHours === undefined){
const err108 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema11.properties.backup.properties.classes.properties.medical.required,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data34.keepDays === undefined){
const err109 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema11.properties.backup.properties.classes.properties.medical.required,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data34.keepWeeks === undefined){
const err110 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema11.properties.backup.properties.classes.properties.medical.required,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data34.keepMonths === undefined){
const err111 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema11.properties.backup.properties.classes.properties.medical.required,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key8 in data34){
if(!((((key8 === "everyHours") || (key8 === "keepDays")) || (key8 === "keepWeeks")) || (key8 === "keepMonths"))){
const err112 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let data35 = data34.everyHours;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err113 = {instancePath:instancePath+"/backup/classes/medical/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.medical.properties.everyHours.type,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data35};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 720 || isNaN(data35)){
const err114 = {instancePath:instancePath+"/backup/classes/medical/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data35};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err115 = {instancePath:instancePath+"/backup/classes/medical/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data35};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let data36 = data34.keepDays;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err116 = {instancePath:instancePath+"/backup/classes/medical/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.medical.properties.keepDays.type,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data36};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 3650 || isNaN(data36)){
const err117 = {instancePath:instancePath+"/backup/classes/medical/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data36};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err118 = {instancePath:instancePath+"/backup/classes/medical/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data36};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
let data37 = data34.keepWeeks;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err119 = {instancePath:instancePath+"/backup/classes/medical/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.medical.properties.keepWeeks.type,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data37};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 520 || isNaN(data37)){
const err120 = {instancePath:instancePath+"/backup/classes/medical/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data37};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err121 = {instancePath:instancePath+"/backup/classes/medical/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data37};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let data38 = data34.keepMonths;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err122 = {instancePath:instancePath+"/backup/classes/medical/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.medical.properties.keepMonths.type,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data38};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 240 || isNaN(data38)){
const err123 = {instancePath:instancePath+"/backup/classes/medical/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data38};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err124 = {instancePath:instancePath+"/backup/classes/medical/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/medical/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data38};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/backup/classes/medical",schemaPath:"#/properties/backup/properties/classes/properties/medical/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.properties.medical.type,parentSchema:schema11.properties.backup.properties.classes.properties.medical,data:data34};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
let data39 = data18.other;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.everyHours === undefined){
data39.everyHours = 24;
}
if(data39.keepDays === undefined){
data39.keepDays = 14;
}
if(data39.keepWeeks === undefined){
data39.keepWeeks = 9;
}
if(data39.keepMonths === undefined){
data39.keepMonths = 6;
}
if(data39.everyHours === undefined){
const err126 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema11.properties.backup.properties.classes.properties.other.required,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data39.keepDays === undefined){
const err127 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema11.properties.backup.properties.classes.properties.other.required,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data39.keepWeeks === undefined){
const err128 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema11.properties.backup.properties.classes.properties.other.required,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data39.keepMonths === undefined){
const err129 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema11.properties.backup.properties.classes.properties.other.required,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key9 in data39){
if(!((((key9 === "everyHours") || (key9 === "keepDays")) || (key9 === "keepWeeks")) || (key9 === "keepMonths"))){
const err130 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
let data40 = data39.everyHours;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err131 = {instancePath:instancePath+"/backup/classes/other/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.other.properties.everyHours.type,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.everyHours,data:data40};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 720 || isNaN(data40)){
const err132 = {instancePath:instancePath+"/backup/classes/other/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.everyHours,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err133 = {instancePath:instancePath+"/backup/classes/other/everyHours",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.everyHours,data:data40};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
let data41 = data39.keepDays;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err134 = {instancePath:instancePath+"/backup/classes/other/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.other.properties.keepDays.type,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepDays,data:data41};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 3650 || isNaN(data41)){
const err135 = {instancePath:instancePath+"/backup/classes/other/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepDays,data:data41};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err136 = {instancePath:instancePath+"/backup/classes/other/keepDays",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepDays,data:data41};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let data42 = data39.keepWeeks;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err137 = {instancePath:instancePath+"/backup/classes/other/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.other.properties.keepWeeks.type,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 520 || isNaN(data42)){
const err138 = {instancePath:instancePath+"/backup/classes/other/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data42};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err139 = {instancePath:instancePath+"/backup/classes/other/keepWeeks",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data42};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
let data43 = data39.keepMonths;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err140 = {instancePath:instancePath+"/backup/classes/other/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backup.properties.classes.properties.other.properties.keepMonths.type,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data43};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 240 || isNaN(data43)){
const err141 = {instancePath:instancePath+"/backup/classes/other/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data43};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err142 = {instancePath:instancePath+"/backup/classes/other/keepMonths",schemaPath:"#/properties/backup/properties/classes/properties/other/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data43};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/backup/classes/other",schemaPath:"#/properties/backup/properties/classes/properties/other/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.properties.other.type,parentSchema:schema11.properties.backup.properties.classes.properties.other,data:data39};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/backup/classes",schemaPath:"#/properties/backup/properties/classes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.properties.classes.type,parentSchema:schema11.properties.backup.properties.classes,data:data18};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
let data44 = data17.verifyOn;
if(!(((((((data44 === "Mon") || (data44 === "Tue")) || (data44 === "Wed")) || (data44 === "Thu")) || (data44 === "Fri")) || (data44 === "Sat")) || (data44 === "Sun"))){
const err145 = {instancePath:instancePath+"/backup/verifyOn",schemaPath:"#/properties/backup/properties/verifyOn/enum",keyword:"enum",params:{allowedValues: schema11.properties.backup.properties.verifyOn.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.backup.properties.verifyOn.enum,parentSchema:schema11.properties.backup.properties.verifyOn,data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
let data45 = data17.restoreApprovedBy;
if(Array.isArray(data45)){
if(data45.length < 1){
const err146 = {instancePath:instancePath+"/backup/restoreApprovedBy",schemaPath:"#/properties/backup/properties/restoreApprovedBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.backup.properties.restoreApprovedBy,data:data45};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len4 = data45.length;
for(let i8=0; i8<len4; i8++){
let data46 = data45[i8];
if(!((data46 === "data-owner") || (data46 === "security-officer"))){
const err147 = {instancePath:instancePath+"/backup/restoreApprovedBy/" + i8,schemaPath:"#/properties/backup/properties/restoreApprovedBy/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.backup.properties.restoreApprovedBy.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.backup.properties.restoreApprovedBy.items.enum,parentSchema:schema11.properties.backup.properties.restoreApprovedBy.items,data:data46};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let i9 = data45.length;
let j4;
if(i9 > 1){
outer0:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data45[i9], data45[j4])){
const err148 = {instancePath:instancePath+"/backup/restoreApprovedBy",schemaPath:"#/properties/backup/properties/restoreApprovedBy/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema11.properties.backup.properties.restoreApprovedBy,data:data45};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/backup/restoreApprovedBy",schemaPath:"#/properties/backup/properties/restoreApprovedBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.backup.properties.restoreApprovedBy.type,parentSchema:schema11.properties.backup.properties.restoreApprovedBy,data:data45};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backup.type,parentSchema:schema11.properties.backup,data:data17};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data["backup-target"] !== undefined){
let data47 = data["backup-target"];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.diskWarnPercent === undefined){
data47.diskWarnPercent = 80;
}
if(data47.pullEvery === undefined){
data47.pullEvery = "hour";
}
if(data47.leastMegabytes === undefined){
data47.leastMegabytes = 2048;
}
if(data47.silentHours === undefined){
data47.silentHours = 50;
}
if(data47.diskWarnPercent === undefined){
const err151 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/required",keyword:"required",params:{missingProperty: "diskWarnPercent"},message:"must have required property '"+"diskWarnPercent"+"'",schema:schema11.properties["backup-target"].required,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data47.pullEvery === undefined){
const err152 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/required",keyword:"required",params:{missingProperty: "pullEvery"},message:"must have required property '"+"pullEvery"+"'",schema:schema11.properties["backup-target"].required,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data47.leastMegabytes === undefined){
const err153 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/required",keyword:"required",params:{missingProperty: "leastMegabytes"},message:"must have required property '"+"leastMegabytes"+"'",schema:schema11.properties["backup-target"].required,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data47.silentHours === undefined){
const err154 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/required",keyword:"required",params:{missingProperty: "silentHours"},message:"must have required property '"+"silentHours"+"'",schema:schema11.properties["backup-target"].required,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key10 in data47){
if(!((((key10 === "diskWarnPercent") || (key10 === "pullEvery")) || (key10 === "leastMegabytes")) || (key10 === "silentHours"))){
const err155 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
let data48 = data47.diskWarnPercent;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err156 = {instancePath:instancePath+"/backup-target/diskWarnPercent",schemaPath:"#/properties/backup-target/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["backup-target"].properties.diskWarnPercent.type,parentSchema:schema11.properties["backup-target"].properties.diskWarnPercent,data:data48};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 99 || isNaN(data48)){
const err157 = {instancePath:instancePath+"/backup-target/diskWarnPercent",schemaPath:"#/properties/backup-target/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema11.properties["backup-target"].properties.diskWarnPercent,data:data48};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data48 < 10 || isNaN(data48)){
const err158 = {instancePath:instancePath+"/backup-target/diskWarnPercent",schemaPath:"#/properties/backup-target/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["backup-target"].properties.diskWarnPercent,data:data48};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
let data49 = data47.pullEvery;
if(!((data49 === "hour") || (data49 === "day"))){
const err159 = {instancePath:instancePath+"/backup-target/pullEvery",schemaPath:"#/properties/backup-target/properties/pullEvery/enum",keyword:"enum",params:{allowedValues: schema11.properties["backup-target"].properties.pullEvery.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["backup-target"].properties.pullEvery.enum,parentSchema:schema11.properties["backup-target"].properties.pullEvery,data:data49};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
let data50 = data47.leastMegabytes;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err160 = {instancePath:instancePath+"/backup-target/leastMegabytes",schemaPath:"#/properties/backup-target/properties/leastMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["backup-target"].properties.leastMegabytes.type,parentSchema:schema11.properties["backup-target"].properties.leastMegabytes,data:data50};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 10000000 || isNaN(data50)){
const err161 = {instancePath:instancePath+"/backup-target/leastMegabytes",schemaPath:"#/properties/backup-target/properties/leastMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema11.properties["backup-target"].properties.leastMegabytes,data:data50};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data50 < 100 || isNaN(data50)){
const err162 = {instancePath:instancePath+"/backup-target/leastMegabytes",schemaPath:"#/properties/backup-target/properties/leastMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties["backup-target"].properties.leastMegabytes,data:data50};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
let data51 = data47.silentHours;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err163 = {instancePath:instancePath+"/backup-target/silentHours",schemaPath:"#/properties/backup-target/properties/silentHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["backup-target"].properties.silentHours.type,parentSchema:schema11.properties["backup-target"].properties.silentHours,data:data51};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 8760 || isNaN(data51)){
const err164 = {instancePath:instancePath+"/backup-target/silentHours",schemaPath:"#/properties/backup-target/properties/silentHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760",schema:8760,parentSchema:schema11.properties["backup-target"].properties.silentHours,data:data51};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err165 = {instancePath:instancePath+"/backup-target/silentHours",schemaPath:"#/properties/backup-target/properties/silentHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["backup-target"].properties.silentHours,data:data51};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/backup-target",schemaPath:"#/properties/backup-target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["backup-target"].type,parentSchema:schema11.properties["backup-target"],data:data47};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.base !== undefined){
let data52 = data.base;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.usbStorage === undefined){
data52.usbStorage = {};
}
if(data52.bluetooth === undefined){
data52.bluetooth = {};
}
if(data52.wireless === undefined){
data52.wireless = {};
}
if(data52.opticalDiscs === undefined){
data52.opticalDiscs = {};
}
if(data52.userNamespaces === undefined){
data52.userNamespaces = {};
}
if(data52.routerAdvertisements === undefined){
data52.routerAdvertisements = {};
}
if(data52.tmpInMemory === undefined){
data52.tmpInMemory = {};
}
if(data52.shellTimeoutSeconds === undefined){
data52.shellTimeoutSeconds = {};
}
if(data52.restartAfterUpdates === undefined){
data52.restartAfterUpdates = {};
}
if(data52.absentPackages === undefined){
data52.absentPackages = {};
}
if(data52.maskedUnits === undefined){
data52.maskedUnits = {};
}
if(data52.refusedModules === undefined){
data52.refusedModules = {};
}
if(data52.processAccounting === undefined){
data52.processAccounting = {};
}
if(data52.activityStatistics === undefined){
data52.activityStatistics = {};
}
if(data52.passwords === undefined){
data52.passwords = {};
}
if(data52.updates === undefined){
data52.updates = {};
}
if(data52.timePool === undefined){
data52.timePool = "2.debian.pool.ntp.org";
}
if(data52.journalMaximum === undefined){
data52.journalMaximum = "2G";
}
if(data52.cronAccounts === undefined){
data52.cronAccounts = [];
}
if(data52.suAccounts === undefined){
data52.suAccounts = [];
}
for(const key11 in data52){
if(!(func3.call(schema11.properties.base.properties, key11))){
const err167 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base,data:data52};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
let data53 = data52.usbStorage;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.servers === undefined){
data53.servers = "refused";
}
if(data53.workstations === undefined){
data53.workstations = "allowed";
}
for(const key12 in data53){
if(!((key12 === "servers") || (key12 === "workstations"))){
const err168 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.usbStorage,data:data53};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let data54 = data53.servers;
if(!((data54 === "refused") || (data54 === "allowed"))){
const err169 = {instancePath:instancePath+"/base/usbStorage/servers",schemaPath:"#/properties/base/properties/usbStorage/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.servers.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.servers,data:data54};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
let data55 = data53.workstations;
if(!((data55 === "refused") || (data55 === "allowed"))){
const err170 = {instancePath:instancePath+"/base/usbStorage/workstations",schemaPath:"#/properties/base/properties/usbStorage/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.workstations.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.workstations,data:data55};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.usbStorage.type,parentSchema:schema11.properties.base.properties.usbStorage,data:data53};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
let data56 = data52.bluetooth;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.servers === undefined){
data56.servers = "refused";
}
if(data56.workstations === undefined){
data56.workstations = "allowed";
}
for(const key13 in data56){
if(!((key13 === "servers") || (key13 === "workstations"))){
const err172 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.bluetooth,data:data56};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
let data57 = data56.servers;
if(!((data57 === "refused") || (data57 === "allowed"))){
const err173 = {instancePath:instancePath+"/base/bluetooth/servers",schemaPath:"#/properties/base/properties/bluetooth/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.servers.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.servers,data:data57};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
let data58 = data56.workstations;
if(!((data58 === "refused") || (data58 === "allowed"))){
const err174 = {instancePath:instancePath+"/base/bluetooth/workstations",schemaPath:"#/properties/base/properties/bluetooth/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.workstations.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.workstations,data:data58};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.bluetooth.type,parentSchema:schema11.properties.base.properties.bluetooth,data:data56};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
let data59 = data52.wireless;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.servers === undefined){
data59.servers = "refused";
}
if(data59.workstations === undefined){
data59.workstations = "allowed";
}
for(const key14 in data59){
if(!((key14 === "servers") || (key14 === "workstations"))){
const err176 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.wireless,data:data59};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let data60 = data59.servers;
if(!((data60 === "refused") || (data60 === "allowed"))){
const err177 = {instancePath:instancePath+"/base/wireless/servers",schemaPath:"#/properties/base/properties/wireless/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.servers.enum,parentSchema:schema11.properties.base.properties.wireless.properties.servers,data:data60};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
let data61 = data59.workstations;
if(!((data61 === "refused") || (data61 === "allowed"))){
const err178 = {instancePath:instancePath+"/base/wireless/workstations",schemaPath:"#/properties/base/properties/wireless/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.workstations.enum,parentSchema:schema11.properties.base.properties.wireless.properties.workstations,data:data61};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.wireless.type,parentSchema:schema11.properties.base.properties.wireless,data:data59};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
let data62 = data52.opticalDiscs;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.servers === undefined){
data62.servers = "refused";
}
if(data62.workstations === undefined){
data62.workstations = "allowed";
}
for(const key15 in data62){
if(!((key15 === "servers") || (key15 === "workstations"))){
const err180 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data62};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
let data63 = data62.servers;
if(!((data63 === "refused") || (data63 === "allowed"))){
const err181 = {instancePath:instancePath+"/base/opticalDiscs/servers",schemaPath:"#/properties/base/properties/opticalDiscs/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.servers.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.servers,data:data63};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
let data64 = data62.workstations;
if(!((data64 === "refused") || (data64 === "allowed"))){
const err182 = {instancePath:instancePath+"/base/opticalDiscs/workstations",schemaPath:"#/properties/base/properties/opticalDiscs/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.workstations.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.workstations,data:data64};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.opticalDiscs.type,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data62};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
let data65 = data52.userNamespaces;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.servers === undefined){
data65.servers = "refused";
}
if(data65.workstations === undefined){
data65.workstations = "allowed";
}
for(const key16 in data65){
if(!((key16 === "servers") || (key16 === "workstations"))){
const err184 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.userNamespaces,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
let data66 = data65.servers;
if(!((data66 === "refused") || (data66 === "allowed"))){
const err185 = {instancePath:instancePath+"/base/userNamespaces/servers",schemaPath:"#/properties/base/properties/userNamespaces/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.servers.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.servers,data:data66};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
let data67 = data65.workstations;
if(!((data67 === "refused") || (data67 === "allowed"))){
const err186 = {instancePath:instancePath+"/base/userNamespaces/workstations",schemaPath:"#/properties/base/properties/userNamespaces/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.workstations.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.workstations,data:data67};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.userNamespaces.type,parentSchema:schema11.properties.base.properties.userNamespaces,data:data65};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
let data68 = data52.routerAdvertisements;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.servers === undefined){
data68.servers = "refused";
}
if(data68.workstations === undefined){
data68.workstations = "refused";
}
for(const key17 in data68){
if(!((key17 === "servers") || (key17 === "workstations"))){
const err188 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data68};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
let data69 = data68.servers;
if(!((data69 === "refused") || (data69 === "allowed"))){
const err189 = {instancePath:instancePath+"/base/routerAdvertisements/servers",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.servers.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.servers,data:data69};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
let data70 = data68.workstations;
if(!((data70 === "refused") || (data70 === "allowed"))){
const err190 = {instancePath:instancePath+"/base/routerAdvertisements/workstations",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.workstations,data:data70};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.routerAdvertisements.type,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data68};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
let data71 = data52.tmpInMemory;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.servers === undefined){
data71.servers = true;
}
if(data71.workstations === undefined){
data71.workstations = false;
}
for(const key18 in data71){
if(!((key18 === "servers") || (key18 === "workstations"))){
const err192 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data71};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
let data72 = data71.servers;
if(typeof data72 !== "boolean"){
const err193 = {instancePath:instancePath+"/base/tmpInMemory/servers",schemaPath:"#/properties/base/properties/tmpInMemory/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.servers.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.servers,data:data72};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
let data73 = data71.workstations;
if(typeof data73 !== "boolean"){
const err194 = {instancePath:instancePath+"/base/tmpInMemory/workstations",schemaPath:"#/properties/base/properties/tmpInMemory/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.workstations.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.workstations,data:data73};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.tmpInMemory.type,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data71};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
let data74 = data52.shellTimeoutSeconds;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.servers === undefined){
data74.servers = 900;
}
if(data74.workstations === undefined){
data74.workstations = 3600;
}
for(const key19 in data74){
if(!((key19 === "servers") || (key19 === "workstations"))){
const err196 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data74};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
let data75 = data74.servers;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err197 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data75};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 86400 || isNaN(data75)){
const err198 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data75};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err199 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data75};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
let data76 = data74.workstations;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err200 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data76};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 86400 || isNaN(data76)){
const err201 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data76};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data76 < 0 || isNaN(data76)){
const err202 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data76};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.shellTimeoutSeconds.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data74};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
let data77 = data52.restartAfterUpdates;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.servers === undefined){
data77.servers = "automatic";
}
if(data77.workstations === undefined){
data77.workstations = "listed";
}
for(const key20 in data77){
if(!((key20 === "servers") || (key20 === "workstations"))){
const err204 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data77};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
let data78 = data77.servers;
if(!((data78 === "automatic") || (data78 === "listed"))){
const err205 = {instancePath:instancePath+"/base/restartAfterUpdates/servers",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.servers,data:data78};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
let data79 = data77.workstations;
if(!((data79 === "automatic") || (data79 === "listed"))){
const err206 = {instancePath:instancePath+"/base/restartAfterUpdates/workstations",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations,data:data79};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.restartAfterUpdates.type,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data77};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
let data80 = data52.absentPackages;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.servers === undefined){
data80.servers = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"];
}
if(data80.workstations === undefined){
data80.workstations = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"];
}
for(const key21 in data80){
if(!((key21 === "servers") || (key21 === "workstations"))){
const err208 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.absentPackages,data:data80};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
let data81 = data80.servers;
if(Array.isArray(data81)){
const len5 = data81.length;
for(let i10=0; i10<len5; i10++){
let data82 = data81[i10];
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
const err209 = {instancePath:instancePath+"/base/absentPackages/servers/" + i10,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data82};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/base/absentPackages/servers/" + i10,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.servers.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data82};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
let i11 = data81.length;
let j5;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data81[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err211 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data81};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err212 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.servers.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data81};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
let data83 = data80.workstations;
if(Array.isArray(data83)){
const len6 = data83.length;
for(let i12=0; i12<len6; i12++){
let data84 = data83[i12];
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err213 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i12,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data84};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i12,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data84};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i13 = data83.length;
let j6;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data83[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j6 = indices5[item5];
const err215 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data83};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
const err216 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.workstations.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data83};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.absentPackages.type,parentSchema:schema11.properties.base.properties.absentPackages,data:data80};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
let data85 = data52.maskedUnits;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.servers === undefined){
data85.servers = ["ctrl-alt-del.target","debug-shell.service"];
}
if(data85.workstations === undefined){
data85.workstations = ["debug-shell.service"];
}
for(const key22 in data85){
if(!((key22 === "servers") || (key22 === "workstations"))){
const err218 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.maskedUnits,data:data85};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
let data86 = data85.servers;
if(Array.isArray(data86)){
const len7 = data86.length;
for(let i14=0; i14<len7; i14++){
let data87 = data86[i14];
if(typeof data87 === "string"){
if(!pattern6.test(data87)){
const err219 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i14,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data87};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i14,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.servers.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data87};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
let i15 = data86.length;
let j7;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data86[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j7 = indices6[item6];
const err221 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data86};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
const err222 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.servers.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data86};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
let data88 = data85.workstations;
if(Array.isArray(data88)){
const len8 = data88.length;
for(let i16=0; i16<len8; i16++){
let data89 = data88[i16];
if(typeof data89 === "string"){
if(!pattern6.test(data89)){
const err223 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i16,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data89};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i16,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data89};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
let i17 = data88.length;
let j8;
if(i17 > 1){
const indices7 = {};
for(;i17--;){
let item7 = data88[i17];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j8 = indices7[item7];
const err225 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data88};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
break;
}
indices7[item7] = i17;
}
}
}
else {
const err226 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data88};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.maskedUnits.type,parentSchema:schema11.properties.base.properties.maskedUnits,data:data85};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
let data90 = data52.refusedModules;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.servers === undefined){
data90.servers = [];
}
if(data90.workstations === undefined){
data90.workstations = [];
}
for(const key23 in data90){
if(!((key23 === "servers") || (key23 === "workstations"))){
const err228 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.refusedModules,data:data90};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
let data91 = data90.servers;
if(Array.isArray(data91)){
const len9 = data91.length;
for(let i18=0; i18<len9; i18++){
let data92 = data91[i18];
if(typeof data92 === "string"){
if(!pattern8.test(data92)){
const err229 = {instancePath:instancePath+"/base/refusedModules/servers/" + i18,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data92};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/base/refusedModules/servers/" + i18,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.servers.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data92};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
let i19 = data91.length;
let j9;
if(i19 > 1){
const indices8 = {};
for(;i19--;){
let item8 = data91[i19];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j9 = indices8[item8];
const err231 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data91};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
break;
}
indices8[item8] = i19;
}
}
}
else {
const err232 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.servers.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data91};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
let data93 = data90.workstations;
if(Array.isArray(data93)){
const len10 = data93.length;
for(let i20=0; i20<len10; i20++){
let data94 = data93[i20];
if(typeof data94 === "string"){
if(!pattern8.test(data94)){
const err233 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i20,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data94};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i20,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data94};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
let i21 = data93.length;
let j10;
if(i21 > 1){
const indices9 = {};
for(;i21--;){
let item9 = data93[i21];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j10 = indices9[item9];
const err235 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data93};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
break;
}
indices9[item9] = i21;
}
}
}
else {
const err236 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.workstations.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data93};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.refusedModules.type,parentSchema:schema11.properties.base.properties.refusedModules,data:data90};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
let data95 = data52.processAccounting;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.servers === undefined){
data95.servers = false;
}
if(data95.workstations === undefined){
data95.workstations = false;
}
for(const key24 in data95){
if(!((key24 === "servers") || (key24 === "workstations"))){
const err238 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.processAccounting,data:data95};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
let data96 = data95.servers;
if(typeof data96 !== "boolean"){
const err239 = {instancePath:instancePath+"/base/processAccounting/servers",schemaPath:"#/properties/base/properties/processAccounting/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.servers.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.servers,data:data96};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
let data97 = data95.workstations;
if(typeof data97 !== "boolean"){
const err240 = {instancePath:instancePath+"/base/processAccounting/workstations",schemaPath:"#/properties/base/properties/processAccounting/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.workstations.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.workstations,data:data97};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.processAccounting.type,parentSchema:schema11.properties.base.properties.processAccounting,data:data95};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
let data98 = data52.activityStatistics;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.servers === undefined){
data98.servers = false;
}
if(data98.workstations === undefined){
data98.workstations = false;
}
for(const key25 in data98){
if(!((key25 === "servers") || (key25 === "workstations"))){
const err242 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.activityStatistics,data:data98};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let data99 = data98.servers;
if(typeof data99 !== "boolean"){
const err243 = {instancePath:instancePath+"/base/activityStatistics/servers",schemaPath:"#/properties/base/properties/activityStatistics/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.servers.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.servers,data:data99};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
let data100 = data98.workstations;
if(typeof data100 !== "boolean"){
const err244 = {instancePath:instancePath+"/base/activityStatistics/workstations",schemaPath:"#/properties/base/properties/activityStatistics/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.workstations.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.workstations,data:data100};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.activityStatistics.type,parentSchema:schema11.properties.base.properties.activityStatistics,data:data98};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
let data101 = data52.passwords;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.minimumLength === undefined){
data101.minimumLength = 14;
}
if(data101.minimumClasses === undefined){
data101.minimumClasses = 3;
}
if(data101.remembered === undefined){
data101.remembered = 24;
}
if(data101.maximumAgeDays === undefined){
data101.maximumAgeDays = 365;
}
if(data101.minimumAgeDays === undefined){
data101.minimumAgeDays = 1;
}
if(data101.inactiveDays === undefined){
data101.inactiveDays = 45;
}
if(data101.failuresBeforeLock === undefined){
data101.failuresBeforeLock = 5;
}
if(data101.lockSeconds === undefined){
data101.lockSeconds = 900;
}
for(const key26 in data101){
if(!((((((((key26 === "minimumLength") || (key26 === "minimumClasses")) || (key26 === "remembered")) || (key26 === "maximumAgeDays")) || (key26 === "minimumAgeDays")) || (key26 === "inactiveDays")) || (key26 === "failuresBeforeLock")) || (key26 === "lockSeconds"))){
const err246 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.passwords,data:data101};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
let data102 = data101.minimumLength;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err247 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumLength.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data102};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 128 || isNaN(data102)){
const err248 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data102};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data102 < 8 || isNaN(data102)){
const err249 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data102};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
let data103 = data101.minimumClasses;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err250 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumClasses.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data103};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 4 || isNaN(data103)){
const err251 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data103};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err252 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data103};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
let data104 = data101.remembered;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err253 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.remembered.type,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data104};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 100 || isNaN(data104)){
const err254 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data104};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err255 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data104};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
let data105 = data101.maximumAgeDays;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err256 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.maximumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data105};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 99999 || isNaN(data105)){
const err257 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data105};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err258 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data105};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
let data106 = data101.minimumAgeDays;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err259 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data106};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 365 || isNaN(data106)){
const err260 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data106};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data106 < 0 || isNaN(data106)){
const err261 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data106};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
let data107 = data101.inactiveDays;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err262 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.inactiveDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data107};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 365 || isNaN(data107)){
const err263 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data107};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err264 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data107};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
let data108 = data101.failuresBeforeLock;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err265 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock.type,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data108};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 100 || isNaN(data108)){
const err266 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data108};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data108 < 3 || isNaN(data108)){
const err267 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data108};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
let data109 = data101.lockSeconds;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err268 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.lockSeconds.type,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data109};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 86400 || isNaN(data109)){
const err269 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data109};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data109 < 60 || isNaN(data109)){
const err270 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data109};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.passwords.type,parentSchema:schema11.properties.base.properties.passwords,data:data101};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
let data110 = data52.updates;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.install === undefined){
data110.install = "security";
}
if(data110.rebootAt === undefined){
data110.rebootAt = "";
}
for(const key27 in data110){
if(!((key27 === "install") || (key27 === "rebootAt"))){
const err272 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.updates,data:data110};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
let data111 = data110.install;
if(!((data111 === "security") || (data111 === "security-and-stable"))){
const err273 = {instancePath:instancePath+"/base/updates/install",schemaPath:"#/properties/base/properties/updates/properties/install/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.updates.properties.install.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.updates.properties.install.enum,parentSchema:schema11.properties.base.properties.updates.properties.install,data:data111};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
let data112 = data110.rebootAt;
if(typeof data112 === "string"){
if(!pattern10.test(data112)){
const err274 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$",parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data112};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.updates.properties.rebootAt.type,parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data112};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.updates.type,parentSchema:schema11.properties.base.properties.updates,data:data110};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
let data113 = data52.timePool;
if(typeof data113 === "string"){
if(!pattern11.test(data113)){
const err277 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[A-Za-z0-9.-]{1,253}$"+"\"",schema:"^[A-Za-z0-9.-]{1,253}$",parentSchema:schema11.properties.base.properties.timePool,data:data113};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.timePool.type,parentSchema:schema11.properties.base.properties.timePool,data:data113};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
let data114 = data52.journalMaximum;
if(typeof data114 === "string"){
if(!pattern12.test(data114)){
const err279 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties.base.properties.journalMaximum,data:data114};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.journalMaximum.type,parentSchema:schema11.properties.base.properties.journalMaximum,data:data114};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
let data115 = data52.cronAccounts;
if(Array.isArray(data115)){
const len11 = data115.length;
for(let i22=0; i22<len11; i22++){
let data116 = data115[i22];
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err281 = {instancePath:instancePath+"/base/cronAccounts/" + i22,schemaPath:"#/properties/base/properties/cronAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data116};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/base/cronAccounts/" + i22,schemaPath:"#/properties/base/properties/cronAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.cronAccounts.items.type,parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data116};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
let i23 = data115.length;
let j11;
if(i23 > 1){
const indices10 = {};
for(;i23--;){
let item10 = data115[i23];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j11 = indices10[item10];
const err283 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.cronAccounts,data:data115};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
break;
}
indices10[item10] = i23;
}
}
}
else {
const err284 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.cronAccounts.type,parentSchema:schema11.properties.base.properties.cronAccounts,data:data115};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
let data117 = data52.suAccounts;
if(Array.isArray(data117)){
const len12 = data117.length;
for(let i24=0; i24<len12; i24++){
let data118 = data117[i24];
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err285 = {instancePath:instancePath+"/base/suAccounts/" + i24,schemaPath:"#/properties/base/properties/suAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.suAccounts.items,data:data118};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/base/suAccounts/" + i24,schemaPath:"#/properties/base/properties/suAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.suAccounts.items.type,parentSchema:schema11.properties.base.properties.suAccounts.items,data:data118};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
let i25 = data117.length;
let j12;
if(i25 > 1){
const indices11 = {};
for(;i25--;){
let item11 = data117[i25];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j12 = indices11[item11];
const err287 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.suAccounts,data:data117};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
break;
}
indices11[item11] = i25;
}
}
}
else {
const err288 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.suAccounts.type,parentSchema:schema11.properties.base.properties.suAccounts,data:data117};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.type,parentSchema:schema11.properties.base,data:data52};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data["disk-encryption"] !== undefined){
let data119 = data["disk-encryption"];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.threshold === undefined){
data119.threshold = 1;
}
if(data119.mountOptions === undefined){
data119.mountOptions = ["nodev","nosuid"];
}
if(data119.swap === undefined){
data119.swap = {};
}
if(data119.threshold === undefined){
const err290 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data119};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data119.mountOptions === undefined){
const err291 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "mountOptions"},message:"must have required property '"+"mountOptions"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data119};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data119.swap === undefined){
const err292 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "swap"},message:"must have required property '"+"swap"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data119};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key28 in data119){
if(!(((key28 === "threshold") || (key28 === "mountOptions")) || (key28 === "swap"))){
const err293 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"],data:data119};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
let data120 = data119.threshold;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err294 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["disk-encryption"].properties.threshold.type,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data120};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 10 || isNaN(data120)){
const err295 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data120};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data120 < 1 || isNaN(data120)){
const err296 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data120};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
let data121 = data119.mountOptions;
if(Array.isArray(data121)){
const len13 = data121.length;
for(let i26=0; i26<len13; i26++){
let data122 = data121[i26];
if(typeof data122 === "string"){
if(!pattern15.test(data122)){
const err297 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i26,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_.=-]{0,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9_.=-]{0,60}$"+"\"",schema:"^[a-z][a-z0-9_.=-]{0,60}$",parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data122};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i26,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["disk-encryption"].properties.mountOptions.items.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data122};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
let i27 = data121.length;
let j13;
if(i27 > 1){
const indices12 = {};
for(;i27--;){
let item12 = data121[i27];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j13 = indices12[item12];
const err299 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i27+" are identical)",schema:true,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data121};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
break;
}
indices12[item12] = i27;
}
}
}
else {
const err300 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["disk-encryption"].properties.mountOptions.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data121};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
let data123 = data119.swap;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.servers === undefined){
data123.servers = "encrypted";
}
if(data123.workstations === undefined){
data123.workstations = "encrypted";
}
for(const key29 in data123){
if(!((key29 === "servers") || (key29 === "workstations"))){
const err301 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data123};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
let data124 = data123.servers;
if(!((data124 === "refused") || (data124 === "encrypted"))){
const err302 = {instancePath:instancePath+"/disk-encryption/swap/servers",schemaPath:"#/properties/disk-encryption/properties/swap/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.servers.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.servers,data:data124};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
let data125 = data123.workstations;
if(!((data125 === "refused") || (data125 === "encrypted"))){
const err303 = {instancePath:instancePath+"/disk-encryption/swap/workstations",schemaPath:"#/properties/disk-encryption/properties/swap/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.workstations,data:data125};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].properties.swap.type,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data123};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].type,parentSchema:schema11.properties["disk-encryption"],data:data119};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.firewall !== undefined){
let data126 = data.firewall;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.outgoing === undefined){
data126.outgoing = {};
}
if(data126.outgoingAllowed === undefined){
data126.outgoingAllowed = [];
}
if(data126.refused === undefined){
data126.refused = [];
}
if(data126.allowedTables === undefined){
data126.allowedTables = [];
}
if(data126.foreignTables === undefined){
data126.foreignTables = "remove";
}
if(data126.logDropped === undefined){
data126.logDropped = true;
}
if(data126.outgoing === undefined){
const err306 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoing"},message:"must have required property '"+"outgoing"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data126.outgoingAllowed === undefined){
const err307 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoingAllowed"},message:"must have required property '"+"outgoingAllowed"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data126.refused === undefined){
const err308 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data126.allowedTables === undefined){
const err309 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "allowedTables"},message:"must have required property '"+"allowedTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data126.foreignTables === undefined){
const err310 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "foreignTables"},message:"must have required property '"+"foreignTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data126.logDropped === undefined){
const err311 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "logDropped"},message:"must have required property '"+"logDropped"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key30 in data126){
if(!((((((key30 === "outgoing") || (key30 === "outgoingAllowed")) || (key30 === "refused")) || (key30 === "allowedTables")) || (key30 === "foreignTables")) || (key30 === "logDropped"))){
const err312 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
let data127 = data126.outgoing;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.servers === undefined){
data127.servers = "listed";
}
if(data127.workstations === undefined){
data127.workstations = "open";
}
if(data127.servers === undefined){
const err313 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data127};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data127.workstations === undefined){
const err314 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data127};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key31 in data127){
if(!((key31 === "servers") || (key31 === "workstations"))){
const err315 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoing,data:data127};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
let data128 = data127.servers;
if(!((data128 === "listed") || (data128 === "open"))){
const err316 = {instancePath:instancePath+"/firewall/outgoing/servers",schemaPath:"#/properties/firewall/properties/outgoing/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.servers.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.servers,data:data128};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
let data129 = data127.workstations;
if(!((data129 === "listed") || (data129 === "open"))){
const err317 = {instancePath:instancePath+"/firewall/outgoing/workstations",schemaPath:"#/properties/firewall/properties/outgoing/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.workstations.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.workstations,data:data129};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoing.type,parentSchema:schema11.properties.firewall.properties.outgoing,data:data127};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
let data130 = data126.outgoingAllowed;
if(Array.isArray(data130)){
const len14 = data130.length;
for(let i28=0; i28<len14; i28++){
let data131 = data130[i28];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.to === undefined){
const err319 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data131};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data131.protocol === undefined){
const err320 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data131};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data131.port === undefined){
const err321 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data131};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key32 in data131){
if(!(((key32 === "to") || (key32 === "protocol")) || (key32 === "port"))){
const err322 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data131};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data131.to !== undefined){
let data132 = data131.to;
if(Array.isArray(data132)){
if(data132.length < 1){
const err323 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data132};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
const len15 = data132.length;
for(let i29=0; i29<len15; i29++){
let data133 = data132[i29];
if(typeof data133 === "string"){
if(!(formats0(data133))){
const err324 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/to/" + i29,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data133};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/to/" + i29,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data133};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data132};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data131.protocol !== undefined){
let data134 = data131.protocol;
if(!((data134 === "tcp") || (data134 === "udp"))){
const err327 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/protocol",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol,data:data134};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data131.port !== undefined){
let data135 = data131.port;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err328 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data135};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 65535 || isNaN(data135)){
const err329 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data135};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err330 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data135};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
else {
const err331 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoingAllowed.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data131};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/firewall/outgoingAllowed",schemaPath:"#/properties/firewall/properties/outgoingAllowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed,data:data130};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
let data136 = data126.refused;
if(Array.isArray(data136)){
const len16 = data136.length;
for(let i30=0; i30<len16; i30++){
let data137 = data136[i30];
if(typeof data137 === "string"){
if(!(formats0(data137))){
const err333 = {instancePath:instancePath+"/firewall/refused/" + i30,schemaPath:"#/properties/firewall/properties/refused/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.refused.items,data:data137};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/firewall/refused/" + i30,schemaPath:"#/properties/firewall/properties/refused/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.refused.items.type,parentSchema:schema11.properties.firewall.properties.refused.items,data:data137};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/firewall/refused",schemaPath:"#/properties/firewall/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.refused.type,parentSchema:schema11.properties.firewall.properties.refused,data:data136};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
let data138 = data126.allowedTables;
if(Array.isArray(data138)){
const len17 = data138.length;
for(let i31=0; i31<len17; i31++){
let data139 = data138[i31];
if(typeof data139 === "string"){
if(!pattern16.test(data139)){
const err336 = {instancePath:instancePath+"/firewall/allowedTables/" + i31,schemaPath:"#/properties/firewall/properties/allowedTables/items/pattern",keyword:"pattern",params:{pattern: "^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"+"\"",schema:"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$",parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data139};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/firewall/allowedTables/" + i31,schemaPath:"#/properties/firewall/properties/allowedTables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.allowedTables.items.type,parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data139};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
let i32 = data138.length;
let j14;
if(i32 > 1){
const indices13 = {};
for(;i32--;){
let item13 = data138[i32];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j14 = indices13[item13];
const err338 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j14},message:"must NOT have duplicate items (items ## "+j14+" and "+i32+" are identical)",schema:true,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data138};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
break;
}
indices13[item13] = i32;
}
}
}
else {
const err339 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.allowedTables.type,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data138};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
let data140 = data126.foreignTables;
if(!((data140 === "remove") || (data140 === "report"))){
const err340 = {instancePath:instancePath+"/firewall/foreignTables",schemaPath:"#/properties/firewall/properties/foreignTables/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.foreignTables.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.foreignTables.enum,parentSchema:schema11.properties.firewall.properties.foreignTables,data:data140};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
let data141 = data126.logDropped;
if(typeof data141 !== "boolean"){
const err341 = {instancePath:instancePath+"/firewall/logDropped",schemaPath:"#/properties/firewall/properties/logDropped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.firewall.properties.logDropped.type,parentSchema:schema11.properties.firewall.properties.logDropped,data:data141};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.type,parentSchema:schema11.properties.firewall,data:data126};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data["key-server"] !== undefined){
let data142 = data["key-server"];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key33 in data142){
const err343 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["key-server"],data:data142};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["key-server"].type,parentSchema:schema11.properties["key-server"],data:data142};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data["log-alerts"] !== undefined){
let data143 = data["log-alerts"];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.off === undefined){
data143.off = [];
}
if(data143.files === undefined){
data143.files = {};
}
if(data143.fullExport === undefined){
data143.fullExport = {};
}
if(data143.failedLogins === undefined){
data143.failedLogins = {};
}
if(data143.silence === undefined){
data143.silence = {};
}
if(data143.reviews === undefined){
data143.reviews = {};
}
if(data143.off === undefined){
const err345 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "off"},message:"must have required property '"+"off"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data143.files === undefined){
const err346 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data143.fullExport === undefined){
const err347 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "fullExport"},message:"must have required property '"+"fullExport"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data143.failedLogins === undefined){
const err348 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "failedLogins"},message:"must have required property '"+"failedLogins"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data143.silence === undefined){
const err349 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "silence"},message:"must have required property '"+"silence"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data143.reviews === undefined){
const err350 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key34 in data143){
if(!((((((((key34 === "off") || (key34 === "files")) || (key34 === "fullExport")) || (key34 === "failedLogins")) || (key34 === "silence")) || (key34 === "webhook")) || (key34 === "mail")) || (key34 === "reviews"))){
const err351 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
let data144 = data143.off;
if(Array.isArray(data144)){
const len18 = data144.length;
for(let i33=0; i33<len18; i33++){
let data145 = data144[i33];
if(!((((((((((((data145 === "many-files") || (data145 === "full-export")) || (data145 === "off-hours-login")) || (data145 === "other-branch-login")) || (data145 === "failed-logins")) || (data145 === "new-rights")) || (data145 === "logging-changed")) || (data145 === "host-silent")) || (data145 === "events-lost")) || (data145 === "peer-refused")) || (data145 === "disk-filling")) || (data145 === "backup"))){
const err352 = {instancePath:instancePath+"/log-alerts/off/" + i33,schemaPath:"#/properties/log-alerts/properties/off/items/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-alerts"].properties.off.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-alerts"].properties.off.items.enum,parentSchema:schema11.properties["log-alerts"].properties.off.items,data:data145};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
let i34 = data144.length;
let j15;
if(i34 > 1){
outer1:
for(;i34--;){
for(j15 = i34; j15--;){
if(func0(data144[i34], data144[j15])){
const err353 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j15},message:"must NOT have duplicate items (items ## "+j15+" and "+i34+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.off,data:data144};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err354 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.off.type,parentSchema:schema11.properties["log-alerts"].properties.off,data:data144};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
let data146 = data143.files;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.count === undefined){
data146.count = 500;
}
if(data146.minutes === undefined){
data146.minutes = 60;
}
if(data146.count === undefined){
const err355 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data146};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data146.minutes === undefined){
const err356 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data146};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key35 in data146){
if(!((key35 === "count") || (key35 === "minutes"))){
const err357 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.files,data:data146};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
let data147 = data146.count;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err358 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data147};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 100000 || isNaN(data147)){
const err359 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data147};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data147 < 2 || isNaN(data147)){
const err360 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data147};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
let data148 = data146.minutes;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err361 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data148};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 1440 || isNaN(data148)){
const err362 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data148};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data148 < 1 || isNaN(data148)){
const err363 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data148};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.files.type,parentSchema:schema11.properties["log-alerts"].properties.files,data:data146};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
let data149 = data143.fullExport;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.share === undefined){
data149.share = 90;
}
if(data149.least === undefined){
data149.least = 20;
}
if(data149.days === undefined){
data149.days = 30;
}
if(data149.share === undefined){
const err365 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data149};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data149.least === undefined){
const err366 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data149};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data149.days === undefined){
const err367 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data149};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key36 in data149){
if(!(((key36 === "share") || (key36 === "least")) || (key36 === "days"))){
const err368 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data149};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
let data150 = data149.share;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err369 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.share.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data150};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 100 || isNaN(data150)){
const err370 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data150};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data150 < 10 || isNaN(data150)){
const err371 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data150};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
let data151 = data149.least;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err372 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.least.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data151};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 10000 || isNaN(data151)){
const err373 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data151};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data151 < 2 || isNaN(data151)){
const err374 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data151};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
let data152 = data149.days;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err375 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.days.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data152};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 365 || isNaN(data152)){
const err376 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data152};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data152 < 1 || isNaN(data152)){
const err377 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data152};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.fullExport.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data149};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
let data153 = data143.failedLogins;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.count === undefined){
data153.count = 5;
}
if(data153.minutes === undefined){
data153.minutes = 10;
}
if(data153.count === undefined){
const err379 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data153};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data153.minutes === undefined){
const err380 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data153};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key37 in data153){
if(!((key37 === "count") || (key37 === "minutes"))){
const err381 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data153};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
let data154 = data153.count;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err382 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data154};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 1000 || isNaN(data154)){
const err383 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data154};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data154 < 2 || isNaN(data154)){
const err384 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data154};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
let data155 = data153.minutes;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err385 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data155};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 1440 || isNaN(data155)){
const err386 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data155};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data155 < 1 || isNaN(data155)){
const err387 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data155};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.failedLogins.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data153};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
let data156 = data143.silence;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.servers === undefined){
data156.servers = 60;
}
if(data156.workstations === undefined){
data156.workstations = 20160;
}
if(data156.servers === undefined){
const err389 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data156};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data156.workstations === undefined){
const err390 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data156};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key38 in data156){
if(!((key38 === "servers") || (key38 === "workstations"))){
const err391 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data156};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
let data157 = data156.servers;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err392 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.servers.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data157};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 525600 || isNaN(data157)){
const err393 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data157};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data157 < 0 || isNaN(data157)){
const err394 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data157};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
let data158 = data156.workstations;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err395 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.workstations.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data158};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 525600 || isNaN(data158)){
const err396 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data158};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data158 < 0 || isNaN(data158)){
const err397 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data158};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.silence.type,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data156};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data143.webhook !== undefined){
let data159 = data143.webhook;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.url === undefined){
const err399 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties["log-alerts"].properties.webhook.required,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data159};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key39 in data159){
if(!((key39 === "url") || (key39 === "headerFile"))){
const err400 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data159};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data159.url !== undefined){
let data160 = data159.url;
if(typeof data160 === "string"){
if(func5(data160) > 500){
const err401 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data160};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(!pattern17.test(data160)){
const err402 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"+"\"",schema:"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data160};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.url.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data160};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data159.headerFile !== undefined){
let data161 = data159.headerFile;
if(typeof data161 === "string"){
if(!(formats4(data161))){
const err404 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/format",keyword:"format",params:{format: "path"},message:"must match format \""+"path"+"\"",schema:"path",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data161};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data161};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.webhook.type,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data159};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data143.mail !== undefined){
let data162 = data143.mail;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.to === undefined){
const err407 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties["log-alerts"].properties.mail.required,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data162};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key40 in data162){
if(!(key40 === "to")){
const err408 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data162};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data162.to !== undefined){
let data163 = data162.to;
if(Array.isArray(data163)){
if(data163.length > 50){
const err409 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data163};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data163.length < 1){
const err410 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data163};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
const len19 = data163.length;
for(let i35=0; i35<len19; i35++){
let data164 = data163[i35];
if(typeof data164 === "string"){
if(func5(data164) > 200){
const err411 = {instancePath:instancePath+"/log-alerts/mail/to/" + i35,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data164};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!pattern18.test(data164)){
const err412 = {instancePath:instancePath+"/log-alerts/mail/to/" + i35,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"+"\"",schema:"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$",parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data164};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/log-alerts/mail/to/" + i35,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.mail.properties.to.items.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data164};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
let i36 = data163.length;
let j16;
if(i36 > 1){
const indices14 = {};
for(;i36--;){
let item14 = data163[i36];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j16 = indices14[item14];
const err414 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j16},message:"must NOT have duplicate items (items ## "+j16+" and "+i36+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data163};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
break;
}
indices14[item14] = i36;
}
}
}
else {
const err415 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.mail.properties.to.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data163};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.mail.type,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data162};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
let data165 = data143.reviews;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.daily === undefined){
data165.daily = 3;
}
if(data165.weekly === undefined){
data165.weekly = 9;
}
if(data165.daily === undefined){
const err417 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "daily"},message:"must have required property '"+"daily"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data165};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data165.weekly === undefined){
const err418 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "weekly"},message:"must have required property '"+"weekly"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data165};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key41 in data165){
if(!((key41 === "daily") || (key41 === "weekly"))){
const err419 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data165};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
let data166 = data165.daily;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err420 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.daily.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data166};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 30 || isNaN(data166)){
const err421 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data166};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err422 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data166};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
let data167 = data165.weekly;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err423 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.weekly.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data167};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 90 || isNaN(data167)){
const err424 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data167};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data167 < 1 || isNaN(data167)){
const err425 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data167};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.reviews.type,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data165};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].type,parentSchema:schema11.properties["log-alerts"],data:data143};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data["log-collector"] !== undefined){
let data168 = data["log-collector"];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.compressAfterDays === undefined){
data168.compressAfterDays = 7;
}
if(data168.sealEvery === undefined){
data168.sealEvery = "hour";
}
if(data168.diskWarnPercent === undefined){
data168.diskWarnPercent = 80;
}
if(data168.reserveMegabytes === undefined){
data168.reserveMegabytes = 256;
}
if(data168.silentMinutes === undefined){
data168.silentMinutes = {};
}
if(data168.compressAfterDays === undefined){
const err428 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "compressAfterDays"},message:"must have required property '"+"compressAfterDays"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data168.sealEvery === undefined){
const err429 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "sealEvery"},message:"must have required property '"+"sealEvery"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data168.diskWarnPercent === undefined){
const err430 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "diskWarnPercent"},message:"must have required property '"+"diskWarnPercent"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data168.reserveMegabytes === undefined){
const err431 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "reserveMegabytes"},message:"must have required property '"+"reserveMegabytes"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data168.silentMinutes === undefined){
const err432 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "silentMinutes"},message:"must have required property '"+"silentMinutes"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key42 in data168){
if(!((((((key42 === "retentionDays") || (key42 === "compressAfterDays")) || (key42 === "sealEvery")) || (key42 === "diskWarnPercent")) || (key42 === "reserveMegabytes")) || (key42 === "silentMinutes"))){
const err433 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data168.retentionDays !== undefined){
let data169 = data168.retentionDays;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err434 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.retentionDays.type,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data169};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 3650 || isNaN(data169)){
const err435 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data169};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err436 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data169};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
let data170 = data168.compressAfterDays;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err437 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.compressAfterDays.type,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data170};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 3650 || isNaN(data170)){
const err438 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data170};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err439 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data170};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
let data171 = data168.sealEvery;
if(!((data171 === "hour") || (data171 === "day"))){
const err440 = {instancePath:instancePath+"/log-collector/sealEvery",schemaPath:"#/properties/log-collector/properties/sealEvery/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-collector"].properties.sealEvery.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-collector"].properties.sealEvery.enum,parentSchema:schema11.properties["log-collector"].properties.sealEvery,data:data171};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
let data172 = data168.diskWarnPercent;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err441 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.diskWarnPercent.type,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data172};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 99 || isNaN(data172)){
const err442 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data172};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data172 < 10 || isNaN(data172)){
const err443 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data172};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
let data173 = data168.reserveMegabytes;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err444 = {instancePath:instancePath+"/log-collector/reserveMegabytes",schemaPath:"#/properties/log-collector/properties/reserveMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.reserveMegabytes.type,parentSchema:schema11.properties["log-collector"].properties.reserveMegabytes,data:data173};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 1000000 || isNaN(data173)){
const err445 = {instancePath:instancePath+"/log-collector/reserveMegabytes",schemaPath:"#/properties/log-collector/properties/reserveMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties["log-collector"].properties.reserveMegabytes,data:data173};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data173 < 16 || isNaN(data173)){
const err446 = {instancePath:instancePath+"/log-collector/reserveMegabytes",schemaPath:"#/properties/log-collector/properties/reserveMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema11.properties["log-collector"].properties.reserveMegabytes,data:data173};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
let data174 = data168.silentMinutes;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.servers === undefined){
data174.servers = 20;
}
if(data174.workstations === undefined){
data174.workstations = 0;
}
if(data174.servers === undefined){
const err447 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data174};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data174.workstations === undefined){
const err448 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data174};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
for(const key43 in data174){
if(!((key43 === "servers") || (key43 === "workstations"))){
const err449 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data174};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
let data175 = data174.servers;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err450 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data175};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 525600 || isNaN(data175)){
const err451 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data175};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data175 < 0 || isNaN(data175)){
const err452 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data175};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
let data176 = data174.workstations;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err453 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data176};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 525600 || isNaN(data176)){
const err454 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data176};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data176 < 0 || isNaN(data176)){
const err455 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data176};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].properties.silentMinutes.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data174};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].type,parentSchema:schema11.properties["log-collector"],data:data168};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data["log-forwarding"] !== undefined){
let data177 = data["log-forwarding"];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.buffer === undefined){
data177.buffer = "2G";
}
if(data177.standsStillMinutes === undefined){
data177.standsStillMinutes = 20;
}
if(data177.clockMaximumMs === undefined){
data177.clockMaximumMs = 1000;
}
if(data177.buffer === undefined){
const err458 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "buffer"},message:"must have required property '"+"buffer"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data177};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data177.standsStillMinutes === undefined){
const err459 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "standsStillMinutes"},message:"must have required property '"+"standsStillMinutes"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data177};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data177.clockMaximumMs === undefined){
const err460 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "clockMaximumMs"},message:"must have required property '"+"clockMaximumMs"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data177};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key44 in data177){
if(!(((key44 === "buffer") || (key44 === "standsStillMinutes")) || (key44 === "clockMaximumMs"))){
const err461 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-forwarding"],data:data177};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
let data178 = data177.buffer;
if(typeof data178 === "string"){
if(!pattern12.test(data178)){
const err462 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data178};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-forwarding"].properties.buffer.type,parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data178};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
let data179 = data177.standsStillMinutes;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err464 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.standsStillMinutes.type,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data179};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 1440 || isNaN(data179)){
const err465 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data179};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data179 < 10 || isNaN(data179)){
const err466 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data179};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
let data180 = data177.clockMaximumMs;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err467 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.clockMaximumMs.type,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data180};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 60000 || isNaN(data180)){
const err468 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data180};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data180 < 1 || isNaN(data180)){
const err469 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data180};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-forwarding"].type,parentSchema:schema11.properties["log-forwarding"],data:data177};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data["restore-test"] !== undefined){
let data181 = data["restore-test"];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.everyDays === undefined){
data181.everyDays = 30;
}
if(data181.limitMinutes === undefined){
data181.limitMinutes = 30;
}
if(data181.sampleMegabytes === undefined){
data181.sampleMegabytes = 20480;
}
if(data181.everyDays === undefined){
const err471 = {instancePath:instancePath+"/restore-test",schemaPath:"#/properties/restore-test/required",keyword:"required",params:{missingProperty: "everyDays"},message:"must have required property '"+"everyDays"+"'",schema:schema11.properties["restore-test"].required,parentSchema:schema11.properties["restore-test"],data:data181};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data181.limitMinutes === undefined){
const err472 = {instancePath:instancePath+"/restore-test",schemaPath:"#/properties/restore-test/required",keyword:"required",params:{missingProperty: "limitMinutes"},message:"must have required property '"+"limitMinutes"+"'",schema:schema11.properties["restore-test"].required,parentSchema:schema11.properties["restore-test"],data:data181};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data181.sampleMegabytes === undefined){
const err473 = {instancePath:instancePath+"/restore-test",schemaPath:"#/properties/restore-test/required",keyword:"required",params:{missingProperty: "sampleMegabytes"},message:"must have required property '"+"sampleMegabytes"+"'",schema:schema11.properties["restore-test"].required,parentSchema:schema11.properties["restore-test"],data:data181};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key45 in data181){
if(!(((key45 === "everyDays") || (key45 === "limitMinutes")) || (key45 === "sampleMegabytes"))){
const err474 = {instancePath:instancePath+"/restore-test",schemaPath:"#/properties/restore-test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["restore-test"],data:data181};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
let data182 = data181.everyDays;
if(!(((data182 === 7) || (data182 === 30)) || (data182 === 90))){
const err475 = {instancePath:instancePath+"/restore-test/everyDays",schemaPath:"#/properties/restore-test/properties/everyDays/enum",keyword:"enum",params:{allowedValues: schema11.properties["restore-test"].properties.everyDays.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["restore-test"].properties.everyDays.enum,parentSchema:schema11.properties["restore-test"].properties.everyDays,data:data182};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
let data183 = data181.limitMinutes;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err476 = {instancePath:instancePath+"/restore-test/limitMinutes",schemaPath:"#/properties/restore-test/properties/limitMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["restore-test"].properties.limitMinutes.type,parentSchema:schema11.properties["restore-test"].properties.limitMinutes,data:data183};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 > 10080 || isNaN(data183)){
const err477 = {instancePath:instancePath+"/restore-test/limitMinutes",schemaPath:"#/properties/restore-test/properties/limitMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema11.properties["restore-test"].properties.limitMinutes,data:data183};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data183 < 1 || isNaN(data183)){
const err478 = {instancePath:instancePath+"/restore-test/limitMinutes",schemaPath:"#/properties/restore-test/properties/limitMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["restore-test"].properties.limitMinutes,data:data183};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
let data184 = data181.sampleMegabytes;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err479 = {instancePath:instancePath+"/restore-test/sampleMegabytes",schemaPath:"#/properties/restore-test/properties/sampleMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["restore-test"].properties.sampleMegabytes.type,parentSchema:schema11.properties["restore-test"].properties.sampleMegabytes,data:data184};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 10000000 || isNaN(data184)){
const err480 = {instancePath:instancePath+"/restore-test/sampleMegabytes",schemaPath:"#/properties/restore-test/properties/sampleMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema11.properties["restore-test"].properties.sampleMegabytes,data:data184};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data184 < 1 || isNaN(data184)){
const err481 = {instancePath:instancePath+"/restore-test/sampleMegabytes",schemaPath:"#/properties/restore-test/properties/sampleMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["restore-test"].properties.sampleMegabytes,data:data184};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/restore-test",schemaPath:"#/properties/restore-test/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["restore-test"].type,parentSchema:schema11.properties["restore-test"],data:data181};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data.ssh !== undefined){
let data185 = data.ssh;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.peopleFrom === undefined){
data185.peopleFrom = ["office","admin"];
}
if(data185.maxAuthTries === undefined){
data185.maxAuthTries = 3;
}
if(data185.loginGraceSeconds === undefined){
data185.loginGraceSeconds = 30;
}
if(data185.sftp === undefined){
data185.sftp = false;
}
if(data185.peopleFrom === undefined){
const err483 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "peopleFrom"},message:"must have required property '"+"peopleFrom"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data185.maxAuthTries === undefined){
const err484 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "maxAuthTries"},message:"must have required property '"+"maxAuthTries"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data185.loginGraceSeconds === undefined){
const err485 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "loginGraceSeconds"},message:"must have required property '"+"loginGraceSeconds"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data185.sftp === undefined){
const err486 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "sftp"},message:"must have required property '"+"sftp"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
for(const key46 in data185){
if(!((((key46 === "peopleFrom") || (key46 === "maxAuthTries")) || (key46 === "loginGraceSeconds")) || (key46 === "sftp"))){
const err487 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
let data186 = data185.peopleFrom;
if(Array.isArray(data186)){
const len20 = data186.length;
for(let i37=0; i37<len20; i37++){
let data187 = data186[i37];
if(!((((data187 === "servers") || (data187 === "office")) || (data187 === "admin")) || (data187 === "test"))){
const err488 = {instancePath:instancePath+"/ssh/peopleFrom/" + i37,schemaPath:"#/properties/ssh/properties/peopleFrom/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssh.properties.peopleFrom.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.ssh.properties.peopleFrom.items.enum,parentSchema:schema11.properties.ssh.properties.peopleFrom.items,data:data187};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
let i38 = data186.length;
let j17;
if(i38 > 1){
outer2:
for(;i38--;){
for(j17 = i38; j17--;){
if(func0(data186[i38], data186[j17])){
const err489 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j17},message:"must NOT have duplicate items (items ## "+j17+" and "+i38+" are identical)",schema:true,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data186};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err490 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ssh.properties.peopleFrom.type,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data186};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
let data188 = data185.maxAuthTries;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err491 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.maxAuthTries.type,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data188};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 6 || isNaN(data188)){
const err492 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data188};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data188 < 2 || isNaN(data188)){
const err493 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data188};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
let data189 = data185.loginGraceSeconds;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err494 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.loginGraceSeconds.type,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data189};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 > 120 || isNaN(data189)){
const err495 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data189};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data189 < 10 || isNaN(data189)){
const err496 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data189};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
let data190 = data185.sftp;
if(typeof data190 !== "boolean"){
const err497 = {instancePath:instancePath+"/ssh/sftp",schemaPath:"#/properties/ssh/properties/sftp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.ssh.properties.sftp.type,parentSchema:schema11.properties.ssh.properties.sftp,data:data190};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ssh.type,parentSchema:schema11.properties.ssh,data:data185};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

