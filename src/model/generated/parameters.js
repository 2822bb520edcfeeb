/* Written by `npm run generate` from src/model/schemas and the controls. */
"use strict";
exports.parameters = validate10;
const schema11 = {"type":"object","properties":{"admin-accounts":{"type":"object","additionalProperties":false,"properties":{"unknownAccounts":{"enum":["report","lock"],"default":"report","description":"What becomes of an account that could log in and that the model does not know."},"allowedAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts beside the model's that may have a shell."},"sudoPassword":{"enum":["required","not-required"],"default":"required","description":"Whether an administrator gives the own password to sudo. Logging in is by key always; the first password is set with the verb `first-password`."},"services":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},"uniqueItems":true,"default":[],"description":"Units that IT administrators may restart, beside those that the host's duties name."},"emptyGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":["adm","disk","kmem","shadow","staff","sudo","systemd-journal"],"description":"The distribution's groups that give more than their names say: nobody is a member."}},"required":["unknownAccounts","allowedAccounts","sudoPassword","services","emptyGroups"]},"audit-events":{"type":"object","additionalProperties":false,"properties":{"immutable":{"type":"boolean","default":false,"description":"The kernel takes no other rules until the next boot, whoever asks: every change of them needs one too."},"backlog":{"type":"integer","minimum":1024,"maximum":1000000,"default":65536,"description":"Records that may wait in the kernel; what comes beyond them is lost, and that is told. About half a kilobyte each."},"localMegabytes":{"type":"integer","minimum":16,"maximum":100000,"default":256,"description":"What the records may take on the host's own disk; the oldest go first."},"exportPrograms":{"type":"array","uniqueItems":true,"description":"Programs that take files elsewhere: one that reads personal data is told as an export, beside each file that it read.","items":{"type":"string","pattern":"^/[A-Za-z0-9_./+-]+$"},"default":["/usr/bin/7z","/usr/bin/7zz","/usr/bin/borg","/usr/bin/cp","/usr/bin/cpio","/usr/bin/curl","/usr/bin/dd","/usr/bin/gpg","/usr/bin/install","/usr/bin/mv","/usr/bin/rclone","/usr/bin/restic","/usr/bin/rsync","/usr/bin/scp","/usr/bin/sftp","/usr/bin/smbclient","/usr/bin/tar","/usr/bin/zip","/usr/lib/openssh/sftp-server"]}},"required":["immutable","backlog","localMegabytes","exportPrograms"]},"automation":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"integer","minimum":100,"maximum":65000,"default":880,"description":"Numeric id of the automation account and its group."}},"required":["uid"]},"base":{"type":"object","additionalProperties":false,"properties":{"usbStorage":{"type":"object","description":"USB sticks and disks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"bluetooth":{"type":"object","description":"Bluetooth radio.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"wireless":{"type":"object","description":"Wireless networks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"opticalDiscs":{"type":"object","description":"DVD file systems (udf).","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"userNamespaces":{"type":"object","description":"User namespaces for people without rights; browsers need them for their sandbox.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"routerAdvertisements":{"type":"object","description":"IPv6 routers and prefixes that the network announces.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"refused"}}},"tmpInMemory":{"type":"object","description":"/tmp as a file system in memory on Debian 12 (Debian 13 does so by itself).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":true},"workstations":{"type":"boolean","default":false}}},"shellTimeoutSeconds":{"type":"object","description":"A shell that is idle so long ends; 0: never.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":86400,"default":900},"workstations":{"type":"integer","minimum":0,"maximum":86400,"default":3600}}},"restartAfterUpdates":{"type":"object","description":"Services that still run an old library after an update: restarted at once, or only listed.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["automatic","listed"],"default":"automatic"},"workstations":{"enum":["automatic","listed"],"default":"listed"}}},"absentPackages":{"type":"object","description":"Packages that must not be there.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"]}}},"maskedUnits":{"type":"object","description":"Units that must never start.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["ctrl-alt-del.target","debug-shell.service"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["debug-shell.service"]}}},"refusedModules":{"type":"object","description":"Kernel modules refused beside those of the rules.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]}}},"processAccounting":{"type":"object","description":"A record of every process that ended (acct).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"activityStatistics":{"type":"object","description":"Load of processor, memory and disks over time (sysstat).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"passwords":{"type":"object","additionalProperties":false,"default":{},"properties":{"minimumLength":{"type":"integer","minimum":8,"maximum":128,"default":14},"minimumClasses":{"type":"integer","minimum":1,"maximum":4,"default":3},"remembered":{"type":"integer","minimum":1,"maximum":100,"default":24},"maximumAgeDays":{"type":"integer","minimum":1,"maximum":99999,"default":365},"minimumAgeDays":{"type":"integer","minimum":0,"maximum":365,"default":1},"inactiveDays":{"type":"integer","minimum":0,"maximum":365,"default":45},"failuresBeforeLock":{"type":"integer","minimum":3,"maximum":100,"default":5},"lockSeconds":{"type":"integer","minimum":60,"maximum":86400,"default":900}}},"updates":{"type":"object","additionalProperties":false,"default":{},"properties":{"install":{"enum":["security","security-and-stable"],"default":"security"},"rebootAt":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$","default":"","description":"Empty: never by itself."}}},"timePool":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$","default":"2.debian.pool.ntp.org","description":"Asked where the organisation names no time servers."},"journalMaximum":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk."},"cronAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use cron and at, beside root."},"suAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use su."}}},"disk-encryption":{"type":"object","additionalProperties":false,"properties":{"threshold":{"type":"integer","minimum":1,"maximum":10,"default":1,"description":"How many key servers must answer before a disk unlocks. One: any of them is enough. More: a thief needs them all."},"mountOptions":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9_.=-]{0,60}$"},"default":["nodev","nosuid"],"description":"Options of every data disk's mount."},"swap":{"type":"object","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","encrypted"],"default":"encrypted"},"workstations":{"enum":["refused","encrypted"],"default":"encrypted"}},"description":"Refused: there is none. Encrypted: on a disk of the model's through a random key, or on what is encrypted anyway."}},"required":["threshold","mountOptions","swap"]},"firewall":{"type":"object","additionalProperties":false,"properties":{"outgoing":{"type":"object","description":"`listed`: to the organisation's own networks, its name and time servers, the sources of updates and what `outgoingAllowed` names; `open`: to anywhere.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["listed","open"],"default":"listed"},"workstations":{"enum":["listed","open"],"default":"open"}},"required":["servers","workstations"]},"outgoingAllowed":{"type":"array","description":"Further ways out where outgoing traffic is listed.","default":[],"items":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"array","items":{"type":"string","format":"address-or-network"},"minItems":1},"protocol":{"enum":["tcp","udp"]},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["to","protocol","port"]}},"refused":{"type":"array","items":{"type":"string","format":"address-or-network"},"default":[],"description":"Networks from which nothing is taken, not even what is under way."},"allowedTables":{"type":"array","items":{"type":"string","pattern":"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},"uniqueItems":true,"default":[],"description":"Tables of other programs that may stand beside ours, for example `inet fail2ban`."},"foreignTables":{"enum":["remove","report"],"default":"remove","description":"What becomes of a table that is not listed."},"logDropped":{"type":"boolean","default":true,"description":"Log what is dropped, at most ten packets a minute."}},"required":["outgoing","outgoingAllowed","refused","allowedTables","foreignTables","logDropped"]},"key-server":{"type":"object","additionalProperties":false,"properties":{},"required":[]},"log-alerts":{"type":"object","additionalProperties":false,"properties":{"off":{"type":"array","uniqueItems":true,"items":{"enum":["many-files","full-export","off-hours-login","other-branch-login","failed-logins","new-rights","logging-changed","host-silent","events-lost","peer-refused","disk-filling"]},"default":[],"description":"Rules that are switched off."},"files":{"type":"object","description":"many-files: so many different files, read by one person within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":100000,"default":500,"description":"Files."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":60,"description":"Minutes."}},"required":["count","minutes"]},"fullExport":{"type":"object","description":"full-export: one session reads so much of the files of a system that were seen in the days before.","additionalProperties":false,"default":{},"properties":{"share":{"type":"integer","minimum":10,"maximum":100,"default":90,"description":"Percent of the known files."},"least":{"type":"integer","minimum":2,"maximum":10000,"default":20,"description":"Known files from which on a system is watched so."},"days":{"type":"integer","minimum":1,"maximum":365,"default":30,"description":"A file that nobody touched for so long is forgotten."}},"required":["share","least","days"]},"failedLogins":{"type":"object","description":"failed-logins: so many by one person, or by unknown names from one address, within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":1000,"default":5,"description":"Logins."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":10,"description":"Minutes."}},"required":["count","minutes"]},"silence":{"type":"object","description":"host-silent: minutes without a word; 0: such hosts are not watched. Workstations are switched off at night and over holidays.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":60,"description":"Servers."},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":20160,"description":"Workstations."}},"required":["servers","workstations"]},"webhook":{"type":"object","description":"Each alert is sent there as JSON by HTTP POST.","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$","maxLength":500},"headerFile":{"type":"string","format":"path","description":"A file on the collector with a header line that is sent along (Authorization: …). People put it there: it is a secret."}},"required":["url"]},"mail":{"type":"object","description":"Each alert is sent by the collector's own mail program (/usr/sbin/sendmail).","additionalProperties":false,"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$","maxLength":200}}},"required":["to"]},"reviews":{"type":"object","description":"Days after which a look that nobody took is drift. Three for the daily one: a weekend is none.","additionalProperties":false,"default":{},"properties":{"daily":{"type":"integer","minimum":1,"maximum":30,"default":3,"description":"The daily check."},"weekly":{"type":"integer","minimum":1,"maximum":90,"default":9,"description":"The weekly review."}},"required":["daily","weekly"]}},"required":["off","files","fullExport","failedLogins","silence","reviews"]},"log-collector":{"type":"object","additionalProperties":false,"properties":{"retentionDays":{"type":"integer","minimum":1,"maximum":3650,"description":"How long a day's file is kept. Default: 180; 365 where the organisation has several branches."},"compressAfterDays":{"type":"integer","minimum":1,"maximum":3650,"default":7,"description":"Days after which a sealed file is compressed."},"sealEvery":{"enum":["hour","day"],"default":"hour","description":"How often what was written is sealed: what is younger than the newest seal could be changed by root on the collector."},"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk is an event."},"silentMinutes":{"type":"object","description":"How long a host may be silent before it is drift; 0: for ever, for what is switched off at night.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":20},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":0}},"required":["servers","workstations"]}},"required":["compressAfterDays","sealEvery","diskWarnPercent","silentMinutes"]},"log-forwarding":{"type":"object","additionalProperties":false,"properties":{"buffer":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk. It is the only buffer: what a host writes while no collector answers waits here, about 1.5 million lines a gigabyte."},"standsStillMinutes":{"type":"integer","minimum":10,"maximum":1440,"default":20,"description":"How long nothing may leave the journal before it is drift. A timer writes a line every minute."},"clockMaximumMs":{"type":"integer","minimum":1,"maximum":60000,"default":1000,"description":"How far the clock may be off."}},"required":["buffer","standsStillMinutes","clockMaximumMs"]},"ssh":{"type":"object","additionalProperties":false,"properties":{"peopleFrom":{"type":"array","items":{"enum":["servers","office","admin","test"]},"uniqueItems":true,"default":["office","admin"],"description":"Kinds of segments, in their own branches, from which people reach sshd with their regular accounts. Admin accounts always come from admin segments only."},"maxAuthTries":{"type":"integer","minimum":2,"maximum":6,"default":3,"description":"Keys that a client may offer before it is cut off."},"loginGraceSeconds":{"type":"integer","minimum":10,"maximum":120,"default":30,"description":"Seconds within which a login must be complete."},"sftp":{"type":"boolean","default":false,"description":"File transfer over ssh."}},"required":["peopleFrom","maxAuthTries","loginGraceSeconds","sftp"]}}};
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
const func2 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func4 = require("ajv/dist/runtime/ucs2length").default;
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
if(data.base !== undefined){
let data17 = data.base;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.usbStorage === undefined){
data17.usbStorage = {};
}
if(data17.bluetooth === undefined){
data17.bluetooth = {};
}
if(data17.wireless === undefined){
data17.wireless = {};
}
if(data17.opticalDiscs === undefined){
data17.opticalDiscs = {};
}
if(data17.userNamespaces === undefined){
data17.userNamespaces = {};
}
if(data17.routerAdvertisements === undefined){
data17.routerAdvertisements = {};
}
if(data17.tmpInMemory === undefined){
data17.tmpInMemory = {};
}
if(data17.shellTimeoutSeconds === undefined){
data17.shellTimeoutSeconds = {};
}
if(data17.restartAfterUpdates === undefined){
data17.restartAfterUpdates = {};
}
if(data17.absentPackages === undefined){
data17.absentPackages = {};
}
if(data17.maskedUnits === undefined){
data17.maskedUnits = {};
}
if(data17.refusedModules === undefined){
data17.refusedModules = {};
}
if(data17.processAccounting === undefined){
data17.processAccounting = {};
}
if(data17.activityStatistics === undefined){
data17.activityStatistics = {};
}
if(data17.passwords === undefined){
data17.passwords = {};
}
if(data17.updates === undefined){
data17.updates = {};
}
if(data17.timePool === undefined){
data17.timePool = "2.debian.pool.ntp.org";
}
if(data17.journalMaximum === undefined){
data17.journalMaximum = "2G";
}
if(data17.cronAccounts === undefined){
data17.cronAccounts = [];
}
if(data17.suAccounts === undefined){
data17.suAccounts = [];
}
for(const key3 in data17){
if(!(func2.call(schema11.properties.base.properties, key3))){
const err44 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let data18 = data17.usbStorage;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.servers === undefined){
data18.servers = "refused";
}
if(data18.workstations === undefined){
data18.workstations = "allowed";
}
for(const key4 in data18){
if(!((key4 === "servers") || (key4 === "workstations"))){
const err45 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.usbStorage,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let data19 = data18.servers;
if(!((data19 === "refused") || (data19 === "allowed"))){
const err46 = {instancePath:instancePath+"/base/usbStorage/servers",schemaPath:"#/properties/base/properties/usbStorage/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.servers.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.servers,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
let data20 = data18.workstations;
if(!((data20 === "refused") || (data20 === "allowed"))){
const err47 = {instancePath:instancePath+"/base/usbStorage/workstations",schemaPath:"#/properties/base/properties/usbStorage/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.workstations.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.workstations,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.usbStorage.type,parentSchema:schema11.properties.base.properties.usbStorage,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
let data21 = data17.bluetooth;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.servers === undefined){
data21.servers = "refused";
}
if(data21.workstations === undefined){
data21.workstations = "allowed";
}
for(const key5 in data21){
if(!((key5 === "servers") || (key5 === "workstations"))){
const err49 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.bluetooth,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let data22 = data21.servers;
if(!((data22 === "refused") || (data22 === "allowed"))){
const err50 = {instancePath:instancePath+"/base/bluetooth/servers",schemaPath:"#/properties/base/properties/bluetooth/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.servers.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.servers,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
let data23 = data21.workstations;
if(!((data23 === "refused") || (data23 === "allowed"))){
const err51 = {instancePath:instancePath+"/base/bluetooth/workstations",schemaPath:"#/properties/base/properties/bluetooth/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.workstations.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.workstations,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.bluetooth.type,parentSchema:schema11.properties.base.properties.bluetooth,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let data24 = data17.wireless;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.servers === undefined){
data24.servers = "refused";
}
if(data24.workstations === undefined){
data24.workstations = "allowed";
}
for(const key6 in data24){
if(!((key6 === "servers") || (key6 === "workstations"))){
const err53 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.wireless,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let data25 = data24.servers;
if(!((data25 === "refused") || (data25 === "allowed"))){
const err54 = {instancePath:instancePath+"/base/wireless/servers",schemaPath:"#/properties/base/properties/wireless/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.servers.enum,parentSchema:schema11.properties.base.properties.wireless.properties.servers,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data26 = data24.workstations;
if(!((data26 === "refused") || (data26 === "allowed"))){
const err55 = {instancePath:instancePath+"/base/wireless/workstations",schemaPath:"#/properties/base/properties/wireless/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.workstations.enum,parentSchema:schema11.properties.base.properties.wireless.properties.workstations,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.wireless.type,parentSchema:schema11.properties.base.properties.wireless,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
let data27 = data17.opticalDiscs;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.servers === undefined){
data27.servers = "refused";
}
if(data27.workstations === undefined){
data27.workstations = "allowed";
}
for(const key7 in data27){
if(!((key7 === "servers") || (key7 === "workstations"))){
const err57 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let data28 = data27.servers;
if(!((data28 === "refused") || (data28 === "allowed"))){
const err58 = {instancePath:instancePath+"/base/opticalDiscs/servers",schemaPath:"#/properties/base/properties/opticalDiscs/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.servers.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.servers,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
let data29 = data27.workstations;
if(!((data29 === "refused") || (data29 === "allowed"))){
const err59 = {instancePath:instancePath+"/base/opticalDiscs/workstations",schemaPath:"#/properties/base/properties/opticalDiscs/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.workstations.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.workstations,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.opticalDiscs.type,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data30 = data17.userNamespaces;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.servers === undefined){
data30.servers = "refused";
}
if(data30.workstations === undefined){
data30.workstations = "allowed";
}
for(const key8 in data30){
if(!((key8 === "servers") || (key8 === "workstations"))){
const err61 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.userNamespaces,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let data31 = data30.servers;
if(!((data31 === "refused") || (data31 === "allowed"))){
const err62 = {instancePath:instancePath+"/base/userNamespaces/servers",schemaPath:"#/properties/base/properties/userNamespaces/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.servers.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.servers,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
let data32 = data30.workstations;
if(!((data32 === "refused") || (data32 === "allowed"))){
const err63 = {instancePath:instancePath+"/base/userNamespaces/workstations",schemaPath:"#/properties/base/properties/userNamespaces/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.workstations.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.workstations,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.userNamespaces.type,parentSchema:schema11.properties.base.properties.userNamespaces,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
let data33 = data17.routerAdvertisements;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.servers === undefined){
data33.servers = "refused";
}
if(data33.workstations === undefined){
data33.workstations = "refused";
}
for(const key9 in data33){
if(!((key9 === "servers") || (key9 === "workstations"))){
const err65 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let data34 = data33.servers;
if(!((data34 === "refused") || (data34 === "allowed"))){
const err66 = {instancePath:instancePath+"/base/routerAdvertisements/servers",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.servers.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
let data35 = data33.workstations;
if(!((data35 === "refused") || (data35 === "allowed"))){
const err67 = {instancePath:instancePath+"/base/routerAdvertisements/workstations",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.workstations,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.routerAdvertisements.type,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
let data36 = data17.tmpInMemory;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.servers === undefined){
data36.servers = true;
}
if(data36.workstations === undefined){
data36.workstations = false;
}
for(const key10 in data36){
if(!((key10 === "servers") || (key10 === "workstations"))){
const err69 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let data37 = data36.servers;
if(typeof data37 !== "boolean"){
const err70 = {instancePath:instancePath+"/base/tmpInMemory/servers",schemaPath:"#/properties/base/properties/tmpInMemory/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.servers.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.servers,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data38 = data36.workstations;
if(typeof data38 !== "boolean"){
const err71 = {instancePath:instancePath+"/base/tmpInMemory/workstations",schemaPath:"#/properties/base/properties/tmpInMemory/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.workstations.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.workstations,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.tmpInMemory.type,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
let data39 = data17.shellTimeoutSeconds;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.servers === undefined){
data39.servers = 900;
}
if(data39.workstations === undefined){
data39.workstations = 3600;
}
for(const key11 in data39){
if(!((key11 === "servers") || (key11 === "workstations"))){
const err73 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let data40 = data39.servers;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err74 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 86400 || isNaN(data40)){
const err75 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err76 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
let data41 = data39.workstations;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err77 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data41};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 86400 || isNaN(data41)){
const err78 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err79 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.shellTimeoutSeconds.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data39};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
let data42 = data17.restartAfterUpdates;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.servers === undefined){
data42.servers = "automatic";
}
if(data42.workstations === undefined){
data42.workstations = "listed";
}
for(const key12 in data42){
if(!((key12 === "servers") || (key12 === "workstations"))){
const err81 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
let data43 = data42.servers;
if(!((data43 === "automatic") || (data43 === "listed"))){
const err82 = {instancePath:instancePath+"/base/restartAfterUpdates/servers",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.servers,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
let data44 = data42.workstations;
if(!((data44 === "automatic") || (data44 === "listed"))){
const err83 = {instancePath:instancePath+"/base/restartAfterUpdates/workstations",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.restartAfterUpdates.type,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
let data45 = data17.absentPackages;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.servers === undefined){
data45.servers = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"];
}
if(data45.workstations === undefined){
data45.workstations = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"];
}
for(const key13 in data45){
if(!((key13 === "servers") || (key13 === "workstations"))){
const err85 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.absentPackages,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
let data46 = data45.servers;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i8=0; i8<len4; i8++){
let data47 = data46[i8];
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err86 = {instancePath:instancePath+"/base/absentPackages/servers/" + i8,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/base/absentPackages/servers/" + i8,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.servers.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data47};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let i9 = data46.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data46[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err88 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err89 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.servers.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
let data48 = data45.workstations;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i10=0; i10<len5; i10++){
let data49 = data48[i10];
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err90 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i10,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i10,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
let i11 = data48.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data48[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err92 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
const err93 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.workstations.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.absentPackages.type,parentSchema:schema11.properties.base.properties.absentPackages,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
let data50 = data17.maskedUnits;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.servers === undefined){
data50.servers = ["ctrl-alt-del.target","debug-shell.service"];
}
if(data50.workstations === undefined){
data50.workstations = ["debug-shell.service"];
}
for(const key14 in data50){
if(!((key14 === "servers") || (key14 === "workstations"))){
const err95 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.maskedUnits,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let data51 = data50.servers;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i12=0; i12<len6; i12++){
let data52 = data51[i12];
if(typeof data52 === "string"){
if(!pattern6.test(data52)){
const err96 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i12,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i12,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.servers.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
let i13 = data51.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data51[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err98 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data51};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
const err99 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.servers.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
let data53 = data50.workstations;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i14=0; i14<len7; i14++){
let data54 = data53[i14];
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
const err100 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i14,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i14,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let i15 = data53.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data53[i15];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err102 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
const err103 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data53};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.maskedUnits.type,parentSchema:schema11.properties.base.properties.maskedUnits,data:data50};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
let data55 = data17.refusedModules;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.servers === undefined){
data55.servers = [];
}
if(data55.workstations === undefined){
data55.workstations = [];
}
for(const key15 in data55){
if(!((key15 === "servers") || (key15 === "workstations"))){
const err105 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.refusedModules,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
let data56 = data55.servers;
if(Array.isArray(data56)){
const len8 = data56.length;
for(let i16=0; i16<len8; i16++){
let data57 = data56[i16];
if(typeof data57 === "string"){
if(!pattern8.test(data57)){
const err106 = {instancePath:instancePath+"/base/refusedModules/servers/" + i16,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data57};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/base/refusedModules/servers/" + i16,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.servers.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let i17 = data56.length;
let j8;
if(i17 > 1){
const indices8 = {};
for(;i17--;){
let item8 = data56[i17];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err108 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data56};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
indices8[item8] = i17;
}
}
}
else {
const err109 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.servers.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
let data58 = data55.workstations;
if(Array.isArray(data58)){
const len9 = data58.length;
for(let i18=0; i18<len9; i18++){
let data59 = data58[i18];
if(typeof data59 === "string"){
if(!pattern8.test(data59)){
const err110 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i18,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data59};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i18,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
let i19 = data58.length;
let j9;
if(i19 > 1){
const indices9 = {};
for(;i19--;){
let item9 = data58[i19];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err112 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices9[item9] = i19;
}
}
}
else {
const err113 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.workstations.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data58};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.refusedModules.type,parentSchema:schema11.properties.base.properties.refusedModules,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
let data60 = data17.processAccounting;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.servers === undefined){
data60.servers = false;
}
if(data60.workstations === undefined){
data60.workstations = false;
}
for(const key16 in data60){
if(!((key16 === "servers") || (key16 === "workstations"))){
const err115 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.processAccounting,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let data61 = data60.servers;
if(typeof data61 !== "boolean"){
const err116 = {instancePath:instancePath+"/base/processAccounting/servers",schemaPath:"#/properties/base/properties/processAccounting/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.servers.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.servers,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
let data62 = data60.workstations;
if(typeof data62 !== "boolean"){
const err117 = {instancePath:instancePath+"/base/processAccounting/workstations",schemaPath:"#/properties/base/properties/processAccounting/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.workstations.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.workstations,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.processAccounting.type,parentSchema:schema11.properties.base.properties.processAccounting,data:data60};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
let data63 = data17.activityStatistics;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.servers === undefined){
data63.servers = false;
}
if(data63.workstations === undefined){
data63.workstations = false;
}
for(const key17 in data63){
if(!((key17 === "servers") || (key17 === "workstations"))){
const err119 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.activityStatistics,data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
let data64 = data63.servers;
if(typeof data64 !== "boolean"){
const err120 = {instancePath:instancePath+"/base/activityStatistics/servers",schemaPath:"#/properties/base/properties/activityStatistics/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.servers.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.servers,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
let data65 = data63.workstations;
if(typeof data65 !== "boolean"){
const err121 = {instancePath:instancePath+"/base/activityStatistics/workstations",schemaPath:"#/properties/base/properties/activityStatistics/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.workstations.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.workstations,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.activityStatistics.type,parentSchema:schema11.properties.base.properties.activityStatistics,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
let data66 = data17.passwords;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.minimumLength === undefined){
data66.minimumLength = 14;
}
if(data66.minimumClasses === undefined){
data66.minimumClasses = 3;
}
if(data66.remembered === undefined){
data66.remembered = 24;
}
if(data66.maximumAgeDays === undefined){
data66.maximumAgeDays = 365;
}
if(data66.minimumAgeDays === undefined){
data66.minimumAgeDays = 1;
}
if(data66.inactiveDays === undefined){
data66.inactiveDays = 45;
}
if(data66.failuresBeforeLock === undefined){
data66.failuresBeforeLock = 5;
}
if(data66.lockSeconds === undefined){
data66.lockSeconds = 900;
}
for(const key18 in data66){
if(!((((((((key18 === "minimumLength") || (key18 === "minimumClasses")) || (key18 === "remembered")) || (key18 === "maximumAgeDays")) || (key18 === "minimumAgeDays")) || (key18 === "inactiveDays")) || (key18 === "failuresBeforeLock")) || (key18 === "lockSeconds"))){
const err123 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.passwords,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let data67 = data66.minimumLength;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err124 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumLength.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 128 || isNaN(data67)){
const err125 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data67 < 8 || isNaN(data67)){
const err126 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
let data68 = data66.minimumClasses;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err127 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumClasses.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data68};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 4 || isNaN(data68)){
const err128 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err129 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data68};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
let data69 = data66.remembered;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err130 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.remembered.type,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100 || isNaN(data69)){
const err131 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data69};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err132 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data69};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let data70 = data66.maximumAgeDays;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err133 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.maximumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data70};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 99999 || isNaN(data70)){
const err134 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data70};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data70 < 1 || isNaN(data70)){
const err135 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
let data71 = data66.minimumAgeDays;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err136 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data71};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 365 || isNaN(data71)){
const err137 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err138 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
let data72 = data66.inactiveDays;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err139 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.inactiveDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 365 || isNaN(data72)){
const err140 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data72};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err141 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data72};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
let data73 = data66.failuresBeforeLock;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err142 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock.type,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 100 || isNaN(data73)){
const err143 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data73 < 3 || isNaN(data73)){
const err144 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data73};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
let data74 = data66.lockSeconds;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err145 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.lockSeconds.type,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data74};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 86400 || isNaN(data74)){
const err146 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data74};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data74 < 60 || isNaN(data74)){
const err147 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data74};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.passwords.type,parentSchema:schema11.properties.base.properties.passwords,data:data66};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
let data75 = data17.updates;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.install === undefined){
data75.install = "security";
}
if(data75.rebootAt === undefined){
data75.rebootAt = "";
}
for(const key19 in data75){
if(!((key19 === "install") || (key19 === "rebootAt"))){
const err149 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.updates,data:data75};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
let data76 = data75.install;
if(!((data76 === "security") || (data76 === "security-and-stable"))){
const err150 = {instancePath:instancePath+"/base/updates/install",schemaPath:"#/properties/base/properties/updates/properties/install/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.updates.properties.install.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.updates.properties.install.enum,parentSchema:schema11.properties.base.properties.updates.properties.install,data:data76};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
let data77 = data75.rebootAt;
if(typeof data77 === "string"){
if(!pattern10.test(data77)){
const err151 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$",parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data77};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.updates.properties.rebootAt.type,parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data77};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.updates.type,parentSchema:schema11.properties.base.properties.updates,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
let data78 = data17.timePool;
if(typeof data78 === "string"){
if(!pattern11.test(data78)){
const err154 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[A-Za-z0-9.-]{1,253}$"+"\"",schema:"^[A-Za-z0-9.-]{1,253}$",parentSchema:schema11.properties.base.properties.timePool,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.timePool.type,parentSchema:schema11.properties.base.properties.timePool,data:data78};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
let data79 = data17.journalMaximum;
if(typeof data79 === "string"){
if(!pattern12.test(data79)){
const err156 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties.base.properties.journalMaximum,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.journalMaximum.type,parentSchema:schema11.properties.base.properties.journalMaximum,data:data79};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
let data80 = data17.cronAccounts;
if(Array.isArray(data80)){
const len10 = data80.length;
for(let i20=0; i20<len10; i20++){
let data81 = data80[i20];
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err158 = {instancePath:instancePath+"/base/cronAccounts/" + i20,schemaPath:"#/properties/base/properties/cronAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/base/cronAccounts/" + i20,schemaPath:"#/properties/base/properties/cronAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.cronAccounts.items.type,parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
let i21 = data80.length;
let j10;
if(i21 > 1){
const indices10 = {};
for(;i21--;){
let item10 = data80[i21];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err160 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.cronAccounts,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
break;
}
indices10[item10] = i21;
}
}
}
else {
const err161 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.cronAccounts.type,parentSchema:schema11.properties.base.properties.cronAccounts,data:data80};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
let data82 = data17.suAccounts;
if(Array.isArray(data82)){
const len11 = data82.length;
for(let i22=0; i22<len11; i22++){
let data83 = data82[i22];
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err162 = {instancePath:instancePath+"/base/suAccounts/" + i22,schemaPath:"#/properties/base/properties/suAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.suAccounts.items,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/base/suAccounts/" + i22,schemaPath:"#/properties/base/properties/suAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.suAccounts.items.type,parentSchema:schema11.properties.base.properties.suAccounts.items,data:data83};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
let i23 = data82.length;
let j11;
if(i23 > 1){
const indices11 = {};
for(;i23--;){
let item11 = data82[i23];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err164 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.suAccounts,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
break;
}
indices11[item11] = i23;
}
}
}
else {
const err165 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.suAccounts.type,parentSchema:schema11.properties.base.properties.suAccounts,data:data82};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.type,parentSchema:schema11.properties.base,data:data17};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data["disk-encryption"] !== undefined){
let data84 = data["disk-encryption"];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.threshold === undefined){
data84.threshold = 1;
}
if(data84.mountOptions === undefined){
data84.mountOptions = ["nodev","nosuid"];
}
if(data84.swap === undefined){
data84.swap = {};
}
if(data84.threshold === undefined){
const err167 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data84.mountOptions === undefined){
const err168 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "mountOptions"},message:"must have required property '"+"mountOptions"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data84.swap === undefined){
const err169 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "swap"},message:"must have required property '"+"swap"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data84};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key20 in data84){
if(!(((key20 === "threshold") || (key20 === "mountOptions")) || (key20 === "swap"))){
const err170 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"],data:data84};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
let data85 = data84.threshold;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err171 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["disk-encryption"].properties.threshold.type,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data85};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 10 || isNaN(data85)){
const err172 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data85};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data85 < 1 || isNaN(data85)){
const err173 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data85};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let data86 = data84.mountOptions;
if(Array.isArray(data86)){
const len12 = data86.length;
for(let i24=0; i24<len12; i24++){
let data87 = data86[i24];
if(typeof data87 === "string"){
if(!pattern15.test(data87)){
const err174 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i24,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_.=-]{0,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9_.=-]{0,60}$"+"\"",schema:"^[a-z][a-z0-9_.=-]{0,60}$",parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data87};
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
const err175 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i24,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["disk-encryption"].properties.mountOptions.items.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data87};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let i25 = data86.length;
let j12;
if(i25 > 1){
const indices12 = {};
for(;i25--;){
let item12 = data86[i25];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err176 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data86};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
break;
}
indices12[item12] = i25;
}
}
}
else {
const err177 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["disk-encryption"].properties.mountOptions.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data86};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
let data88 = data84.swap;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.servers === undefined){
data88.servers = "encrypted";
}
if(data88.workstations === undefined){
data88.workstations = "encrypted";
}
for(const key21 in data88){
if(!((key21 === "servers") || (key21 === "workstations"))){
const err178 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data88};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
let data89 = data88.servers;
if(!((data89 === "refused") || (data89 === "encrypted"))){
const err179 = {instancePath:instancePath+"/disk-encryption/swap/servers",schemaPath:"#/properties/disk-encryption/properties/swap/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.servers.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.servers,data:data89};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
let data90 = data88.workstations;
if(!((data90 === "refused") || (data90 === "encrypted"))){
const err180 = {instancePath:instancePath+"/disk-encryption/swap/workstations",schemaPath:"#/properties/disk-encryption/properties/swap/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.workstations,data:data90};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].properties.swap.type,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data88};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].type,parentSchema:schema11.properties["disk-encryption"],data:data84};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.firewall !== undefined){
let data91 = data.firewall;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.outgoing === undefined){
data91.outgoing = {};
}
if(data91.outgoingAllowed === undefined){
data91.outgoingAllowed = [];
}
if(data91.refused === undefined){
data91.refused = [];
}
if(data91.allowedTables === undefined){
data91.allowedTables = [];
}
if(data91.foreignTables === undefined){
data91.foreignTables = "remove";
}
if(data91.logDropped === undefined){
data91.logDropped = true;
}
if(data91.outgoing === undefined){
const err183 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoing"},message:"must have required property '"+"outgoing"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data91.outgoingAllowed === undefined){
const err184 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoingAllowed"},message:"must have required property '"+"outgoingAllowed"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data91.refused === undefined){
const err185 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data91.allowedTables === undefined){
const err186 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "allowedTables"},message:"must have required property '"+"allowedTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data91.foreignTables === undefined){
const err187 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "foreignTables"},message:"must have required property '"+"foreignTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data91.logDropped === undefined){
const err188 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "logDropped"},message:"must have required property '"+"logDropped"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key22 in data91){
if(!((((((key22 === "outgoing") || (key22 === "outgoingAllowed")) || (key22 === "refused")) || (key22 === "allowedTables")) || (key22 === "foreignTables")) || (key22 === "logDropped"))){
const err189 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
let data92 = data91.outgoing;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.servers === undefined){
data92.servers = "listed";
}
if(data92.workstations === undefined){
data92.workstations = "open";
}
if(data92.servers === undefined){
const err190 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data92};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data92.workstations === undefined){
const err191 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data92};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key23 in data92){
if(!((key23 === "servers") || (key23 === "workstations"))){
const err192 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoing,data:data92};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
let data93 = data92.servers;
if(!((data93 === "listed") || (data93 === "open"))){
const err193 = {instancePath:instancePath+"/firewall/outgoing/servers",schemaPath:"#/properties/firewall/properties/outgoing/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.servers.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.servers,data:data93};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
let data94 = data92.workstations;
if(!((data94 === "listed") || (data94 === "open"))){
const err194 = {instancePath:instancePath+"/firewall/outgoing/workstations",schemaPath:"#/properties/firewall/properties/outgoing/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.workstations.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.workstations,data:data94};
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
const err195 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoing.type,parentSchema:schema11.properties.firewall.properties.outgoing,data:data92};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
let data95 = data91.outgoingAllowed;
if(Array.isArray(data95)){
const len13 = data95.length;
for(let i26=0; i26<len13; i26++){
let data96 = data95[i26];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.to === undefined){
const err196 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data96};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data96.protocol === undefined){
const err197 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data96};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data96.port === undefined){
const err198 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data96};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key24 in data96){
if(!(((key24 === "to") || (key24 === "protocol")) || (key24 === "port"))){
const err199 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data96};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data96.to !== undefined){
let data97 = data96.to;
if(Array.isArray(data97)){
if(data97.length < 1){
const err200 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data97};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len14 = data97.length;
for(let i27=0; i27<len14; i27++){
let data98 = data97[i27];
if(typeof data98 === "string"){
if(!(formats0(data98))){
const err201 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/to/" + i27,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data98};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/to/" + i27,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data98};
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
const err203 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data97};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data96.protocol !== undefined){
let data99 = data96.protocol;
if(!((data99 === "tcp") || (data99 === "udp"))){
const err204 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/protocol",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol,data:data99};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data96.port !== undefined){
let data100 = data96.port;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err205 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data100};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 65535 || isNaN(data100)){
const err206 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data100};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err207 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data100};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i26,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoingAllowed.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data96};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/firewall/outgoingAllowed",schemaPath:"#/properties/firewall/properties/outgoingAllowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed,data:data95};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
let data101 = data91.refused;
if(Array.isArray(data101)){
const len15 = data101.length;
for(let i28=0; i28<len15; i28++){
let data102 = data101[i28];
if(typeof data102 === "string"){
if(!(formats0(data102))){
const err210 = {instancePath:instancePath+"/firewall/refused/" + i28,schemaPath:"#/properties/firewall/properties/refused/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.refused.items,data:data102};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/firewall/refused/" + i28,schemaPath:"#/properties/firewall/properties/refused/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.refused.items.type,parentSchema:schema11.properties.firewall.properties.refused.items,data:data102};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/firewall/refused",schemaPath:"#/properties/firewall/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.refused.type,parentSchema:schema11.properties.firewall.properties.refused,data:data101};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
let data103 = data91.allowedTables;
if(Array.isArray(data103)){
const len16 = data103.length;
for(let i29=0; i29<len16; i29++){
let data104 = data103[i29];
if(typeof data104 === "string"){
if(!pattern16.test(data104)){
const err213 = {instancePath:instancePath+"/firewall/allowedTables/" + i29,schemaPath:"#/properties/firewall/properties/allowedTables/items/pattern",keyword:"pattern",params:{pattern: "^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"+"\"",schema:"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$",parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data104};
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
const err214 = {instancePath:instancePath+"/firewall/allowedTables/" + i29,schemaPath:"#/properties/firewall/properties/allowedTables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.allowedTables.items.type,parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data104};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i30 = data103.length;
let j13;
if(i30 > 1){
const indices13 = {};
for(;i30--;){
let item13 = data103[i30];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err215 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i30+" are identical)",schema:true,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data103};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
indices13[item13] = i30;
}
}
}
else {
const err216 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.allowedTables.type,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data103};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
let data105 = data91.foreignTables;
if(!((data105 === "remove") || (data105 === "report"))){
const err217 = {instancePath:instancePath+"/firewall/foreignTables",schemaPath:"#/properties/firewall/properties/foreignTables/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.foreignTables.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.foreignTables.enum,parentSchema:schema11.properties.firewall.properties.foreignTables,data:data105};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
let data106 = data91.logDropped;
if(typeof data106 !== "boolean"){
const err218 = {instancePath:instancePath+"/firewall/logDropped",schemaPath:"#/properties/firewall/properties/logDropped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.firewall.properties.logDropped.type,parentSchema:schema11.properties.firewall.properties.logDropped,data:data106};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.type,parentSchema:schema11.properties.firewall,data:data91};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data["key-server"] !== undefined){
let data107 = data["key-server"];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key25 in data107){
const err220 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["key-server"],data:data107};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["key-server"].type,parentSchema:schema11.properties["key-server"],data:data107};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data["log-alerts"] !== undefined){
let data108 = data["log-alerts"];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.off === undefined){
data108.off = [];
}
if(data108.files === undefined){
data108.files = {};
}
if(data108.fullExport === undefined){
data108.fullExport = {};
}
if(data108.failedLogins === undefined){
data108.failedLogins = {};
}
if(data108.silence === undefined){
data108.silence = {};
}
if(data108.reviews === undefined){
data108.reviews = {};
}
if(data108.off === undefined){
const err222 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "off"},message:"must have required property '"+"off"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data108.files === undefined){
const err223 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data108.fullExport === undefined){
const err224 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "fullExport"},message:"must have required property '"+"fullExport"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data108.failedLogins === undefined){
const err225 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "failedLogins"},message:"must have required property '"+"failedLogins"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data108.silence === undefined){
const err226 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "silence"},message:"must have required property '"+"silence"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data108.reviews === undefined){
const err227 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key26 in data108){
if(!((((((((key26 === "off") || (key26 === "files")) || (key26 === "fullExport")) || (key26 === "failedLogins")) || (key26 === "silence")) || (key26 === "webhook")) || (key26 === "mail")) || (key26 === "reviews"))){
const err228 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
let data109 = data108.off;
if(Array.isArray(data109)){
const len17 = data109.length;
for(let i31=0; i31<len17; i31++){
let data110 = data109[i31];
if(!(((((((((((data110 === "many-files") || (data110 === "full-export")) || (data110 === "off-hours-login")) || (data110 === "other-branch-login")) || (data110 === "failed-logins")) || (data110 === "new-rights")) || (data110 === "logging-changed")) || (data110 === "host-silent")) || (data110 === "events-lost")) || (data110 === "peer-refused")) || (data110 === "disk-filling"))){
const err229 = {instancePath:instancePath+"/log-alerts/off/" + i31,schemaPath:"#/properties/log-alerts/properties/off/items/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-alerts"].properties.off.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-alerts"].properties.off.items.enum,parentSchema:schema11.properties["log-alerts"].properties.off.items,data:data110};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
let i32 = data109.length;
let j14;
if(i32 > 1){
outer0:
for(;i32--;){
for(j14 = i32; j14--;){
if(func0(data109[i32], data109[j14])){
const err230 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j14},message:"must NOT have duplicate items (items ## "+j14+" and "+i32+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.off,data:data109};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.off.type,parentSchema:schema11.properties["log-alerts"].properties.off,data:data109};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
let data111 = data108.files;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.count === undefined){
data111.count = 500;
}
if(data111.minutes === undefined){
data111.minutes = 60;
}
if(data111.count === undefined){
const err232 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data111};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data111.minutes === undefined){
const err233 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data111};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key27 in data111){
if(!((key27 === "count") || (key27 === "minutes"))){
const err234 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.files,data:data111};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
let data112 = data111.count;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err235 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data112};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 100000 || isNaN(data112)){
const err236 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data112};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data112 < 2 || isNaN(data112)){
const err237 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data112};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
let data113 = data111.minutes;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err238 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data113};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 1440 || isNaN(data113)){
const err239 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data113};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err240 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data113};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.files.type,parentSchema:schema11.properties["log-alerts"].properties.files,data:data111};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
let data114 = data108.fullExport;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.share === undefined){
data114.share = 90;
}
if(data114.least === undefined){
data114.least = 20;
}
if(data114.days === undefined){
data114.days = 30;
}
if(data114.share === undefined){
const err242 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data114};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data114.least === undefined){
const err243 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data114};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data114.days === undefined){
const err244 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data114};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key28 in data114){
if(!(((key28 === "share") || (key28 === "least")) || (key28 === "days"))){
const err245 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data114};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
let data115 = data114.share;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err246 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.share.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data115};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 100 || isNaN(data115)){
const err247 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data115};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data115 < 10 || isNaN(data115)){
const err248 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data115};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
let data116 = data114.least;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err249 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.least.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data116};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 10000 || isNaN(data116)){
const err250 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data116};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data116 < 2 || isNaN(data116)){
const err251 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data116};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
let data117 = data114.days;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err252 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.days.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data117};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 365 || isNaN(data117)){
const err253 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data117};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err254 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data117};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.fullExport.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data114};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
let data118 = data108.failedLogins;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.count === undefined){
data118.count = 5;
}
if(data118.minutes === undefined){
data118.minutes = 10;
}
if(data118.count === undefined){
const err256 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data118};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data118.minutes === undefined){
const err257 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data118};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key29 in data118){
if(!((key29 === "count") || (key29 === "minutes"))){
const err258 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data118};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
let data119 = data118.count;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err259 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data119};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 1000 || isNaN(data119)){
const err260 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data119};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data119 < 2 || isNaN(data119)){
const err261 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data119};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
let data120 = data118.minutes;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err262 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data120};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 1440 || isNaN(data120)){
const err263 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data120};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data120 < 1 || isNaN(data120)){
const err264 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data120};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.failedLogins.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data118};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
let data121 = data108.silence;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.servers === undefined){
data121.servers = 60;
}
if(data121.workstations === undefined){
data121.workstations = 20160;
}
if(data121.servers === undefined){
const err266 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data121};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data121.workstations === undefined){
const err267 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data121};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key30 in data121){
if(!((key30 === "servers") || (key30 === "workstations"))){
const err268 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data121};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
let data122 = data121.servers;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err269 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.servers.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data122};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 525600 || isNaN(data122)){
const err270 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data122};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err271 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data122};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
let data123 = data121.workstations;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err272 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.workstations.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data123};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 525600 || isNaN(data123)){
const err273 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data123};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err274 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data123};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.silence.type,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data121};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data108.webhook !== undefined){
let data124 = data108.webhook;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.url === undefined){
const err276 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties["log-alerts"].properties.webhook.required,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data124};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
for(const key31 in data124){
if(!((key31 === "url") || (key31 === "headerFile"))){
const err277 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data124};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data124.url !== undefined){
let data125 = data124.url;
if(typeof data125 === "string"){
if(func4(data125) > 500){
const err278 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data125};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern17.test(data125)){
const err279 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"+"\"",schema:"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data125};
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
const err280 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.url.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data125};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data124.headerFile !== undefined){
let data126 = data124.headerFile;
if(typeof data126 === "string"){
if(!(formats4(data126))){
const err281 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/format",keyword:"format",params:{format: "path"},message:"must match format \""+"path"+"\"",schema:"path",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data126};
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
const err282 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data126};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.webhook.type,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data124};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data108.mail !== undefined){
let data127 = data108.mail;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.to === undefined){
const err284 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties["log-alerts"].properties.mail.required,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data127};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key32 in data127){
if(!(key32 === "to")){
const err285 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data127};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data127.to !== undefined){
let data128 = data127.to;
if(Array.isArray(data128)){
if(data128.length > 50){
const err286 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data128};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data128.length < 1){
const err287 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data128};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
const len18 = data128.length;
for(let i33=0; i33<len18; i33++){
let data129 = data128[i33];
if(typeof data129 === "string"){
if(func4(data129) > 200){
const err288 = {instancePath:instancePath+"/log-alerts/mail/to/" + i33,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data129};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!pattern18.test(data129)){
const err289 = {instancePath:instancePath+"/log-alerts/mail/to/" + i33,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"+"\"",schema:"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$",parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data129};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/log-alerts/mail/to/" + i33,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.mail.properties.to.items.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data129};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
let i34 = data128.length;
let j15;
if(i34 > 1){
const indices14 = {};
for(;i34--;){
let item14 = data128[i34];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j15 = indices14[item14];
const err291 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j15},message:"must NOT have duplicate items (items ## "+j15+" and "+i34+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data128};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
break;
}
indices14[item14] = i34;
}
}
}
else {
const err292 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.mail.properties.to.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data128};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.mail.type,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data127};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
let data130 = data108.reviews;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.daily === undefined){
data130.daily = 3;
}
if(data130.weekly === undefined){
data130.weekly = 9;
}
if(data130.daily === undefined){
const err294 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "daily"},message:"must have required property '"+"daily"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data130};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data130.weekly === undefined){
const err295 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "weekly"},message:"must have required property '"+"weekly"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data130};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key33 in data130){
if(!((key33 === "daily") || (key33 === "weekly"))){
const err296 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data130};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
let data131 = data130.daily;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err297 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.daily.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data131};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 30 || isNaN(data131)){
const err298 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data131};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err299 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data131};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
let data132 = data130.weekly;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err300 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.weekly.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data132};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 90 || isNaN(data132)){
const err301 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data132};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data132 < 1 || isNaN(data132)){
const err302 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data132};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.reviews.type,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data130};
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
const err304 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].type,parentSchema:schema11.properties["log-alerts"],data:data108};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data["log-collector"] !== undefined){
let data133 = data["log-collector"];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.compressAfterDays === undefined){
data133.compressAfterDays = 7;
}
if(data133.sealEvery === undefined){
data133.sealEvery = "hour";
}
if(data133.diskWarnPercent === undefined){
data133.diskWarnPercent = 80;
}
if(data133.silentMinutes === undefined){
data133.silentMinutes = {};
}
if(data133.compressAfterDays === undefined){
const err305 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "compressAfterDays"},message:"must have required property '"+"compressAfterDays"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data133.sealEvery === undefined){
const err306 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "sealEvery"},message:"must have required property '"+"sealEvery"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data133.diskWarnPercent === undefined){
const err307 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "diskWarnPercent"},message:"must have required property '"+"diskWarnPercent"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data133.silentMinutes === undefined){
const err308 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "silentMinutes"},message:"must have required property '"+"silentMinutes"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key34 in data133){
if(!(((((key34 === "retentionDays") || (key34 === "compressAfterDays")) || (key34 === "sealEvery")) || (key34 === "diskWarnPercent")) || (key34 === "silentMinutes"))){
const err309 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data133.retentionDays !== undefined){
let data134 = data133.retentionDays;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err310 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.retentionDays.type,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data134};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 3650 || isNaN(data134)){
const err311 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data134};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err312 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data134};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
let data135 = data133.compressAfterDays;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err313 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.compressAfterDays.type,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data135};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 3650 || isNaN(data135)){
const err314 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data135};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err315 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data135};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
let data136 = data133.sealEvery;
if(!((data136 === "hour") || (data136 === "day"))){
const err316 = {instancePath:instancePath+"/log-collector/sealEvery",schemaPath:"#/properties/log-collector/properties/sealEvery/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-collector"].properties.sealEvery.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-collector"].properties.sealEvery.enum,parentSchema:schema11.properties["log-collector"].properties.sealEvery,data:data136};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
let data137 = data133.diskWarnPercent;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err317 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.diskWarnPercent.type,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data137};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 99 || isNaN(data137)){
const err318 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data137};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data137 < 10 || isNaN(data137)){
const err319 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data137};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
let data138 = data133.silentMinutes;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.servers === undefined){
data138.servers = 20;
}
if(data138.workstations === undefined){
data138.workstations = 0;
}
if(data138.servers === undefined){
const err320 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data138};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data138.workstations === undefined){
const err321 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data138};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key35 in data138){
if(!((key35 === "servers") || (key35 === "workstations"))){
const err322 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data138};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
let data139 = data138.servers;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err323 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data139};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 525600 || isNaN(data139)){
const err324 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data139};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data139 < 0 || isNaN(data139)){
const err325 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data139};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
let data140 = data138.workstations;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err326 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data140};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 525600 || isNaN(data140)){
const err327 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data140};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data140 < 0 || isNaN(data140)){
const err328 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data140};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].properties.silentMinutes.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data138};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].type,parentSchema:schema11.properties["log-collector"],data:data133};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data["log-forwarding"] !== undefined){
let data141 = data["log-forwarding"];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.buffer === undefined){
data141.buffer = "2G";
}
if(data141.standsStillMinutes === undefined){
data141.standsStillMinutes = 20;
}
if(data141.clockMaximumMs === undefined){
data141.clockMaximumMs = 1000;
}
if(data141.buffer === undefined){
const err331 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "buffer"},message:"must have required property '"+"buffer"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data141};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data141.standsStillMinutes === undefined){
const err332 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "standsStillMinutes"},message:"must have required property '"+"standsStillMinutes"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data141};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data141.clockMaximumMs === undefined){
const err333 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "clockMaximumMs"},message:"must have required property '"+"clockMaximumMs"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data141};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key36 in data141){
if(!(((key36 === "buffer") || (key36 === "standsStillMinutes")) || (key36 === "clockMaximumMs"))){
const err334 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-forwarding"],data:data141};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
let data142 = data141.buffer;
if(typeof data142 === "string"){
if(!pattern12.test(data142)){
const err335 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data142};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-forwarding"].properties.buffer.type,parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data142};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
let data143 = data141.standsStillMinutes;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err337 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.standsStillMinutes.type,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data143};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 1440 || isNaN(data143)){
const err338 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data143};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data143 < 10 || isNaN(data143)){
const err339 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data143};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
let data144 = data141.clockMaximumMs;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err340 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.clockMaximumMs.type,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data144};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 60000 || isNaN(data144)){
const err341 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data144};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data144 < 1 || isNaN(data144)){
const err342 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data144};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-forwarding"].type,parentSchema:schema11.properties["log-forwarding"],data:data141};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data.ssh !== undefined){
let data145 = data.ssh;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.peopleFrom === undefined){
data145.peopleFrom = ["office","admin"];
}
if(data145.maxAuthTries === undefined){
data145.maxAuthTries = 3;
}
if(data145.loginGraceSeconds === undefined){
data145.loginGraceSeconds = 30;
}
if(data145.sftp === undefined){
data145.sftp = false;
}
if(data145.peopleFrom === undefined){
const err344 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "peopleFrom"},message:"must have required property '"+"peopleFrom"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data145.maxAuthTries === undefined){
const err345 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "maxAuthTries"},message:"must have required property '"+"maxAuthTries"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data145.loginGraceSeconds === undefined){
const err346 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "loginGraceSeconds"},message:"must have required property '"+"loginGraceSeconds"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data145.sftp === undefined){
const err347 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "sftp"},message:"must have required property '"+"sftp"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key37 in data145){
if(!((((key37 === "peopleFrom") || (key37 === "maxAuthTries")) || (key37 === "loginGraceSeconds")) || (key37 === "sftp"))){
const err348 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
let data146 = data145.peopleFrom;
if(Array.isArray(data146)){
const len19 = data146.length;
for(let i35=0; i35<len19; i35++){
let data147 = data146[i35];
if(!((((data147 === "servers") || (data147 === "office")) || (data147 === "admin")) || (data147 === "test"))){
const err349 = {instancePath:instancePath+"/ssh/peopleFrom/" + i35,schemaPath:"#/properties/ssh/properties/peopleFrom/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssh.properties.peopleFrom.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.ssh.properties.peopleFrom.items.enum,parentSchema:schema11.properties.ssh.properties.peopleFrom.items,data:data147};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
let i36 = data146.length;
let j16;
if(i36 > 1){
outer1:
for(;i36--;){
for(j16 = i36; j16--;){
if(func0(data146[i36], data146[j16])){
const err350 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j16},message:"must NOT have duplicate items (items ## "+j16+" and "+i36+" are identical)",schema:true,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data146};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ssh.properties.peopleFrom.type,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data146};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
let data148 = data145.maxAuthTries;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err352 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.maxAuthTries.type,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data148};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 6 || isNaN(data148)){
const err353 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data148};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data148 < 2 || isNaN(data148)){
const err354 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data148};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
let data149 = data145.loginGraceSeconds;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err355 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.loginGraceSeconds.type,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data149};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 120 || isNaN(data149)){
const err356 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data149};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data149 < 10 || isNaN(data149)){
const err357 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data149};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
let data150 = data145.sftp;
if(typeof data150 !== "boolean"){
const err358 = {instancePath:instancePath+"/ssh/sftp",schemaPath:"#/properties/ssh/properties/sftp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.ssh.properties.sftp.type,parentSchema:schema11.properties.ssh.properties.sftp,data:data150};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ssh.type,parentSchema:schema11.properties.ssh,data:data145};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

