/* Written by `npm run generate` from src/model/schemas and the controls. */
"use strict";
exports.parameters = validate10;
const schema11 = {"type":"object","properties":{"admin-accounts":{"type":"object","additionalProperties":false,"properties":{"unknownAccounts":{"enum":["report","lock"],"default":"report","description":"What becomes of an account that could log in and that the model does not know."},"allowedAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts beside the model's that may have a shell."},"sudoPassword":{"enum":["required","not-required"],"default":"required","description":"Whether an administrator gives the own password to sudo. Logging in is by key always; the first password is set with the verb `first-password`."},"services":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},"uniqueItems":true,"default":[],"description":"Units that IT administrators may restart, beside those that the host's duties name."},"emptyGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":["adm","disk","kmem","shadow","staff","sudo","systemd-journal"],"description":"The distribution's groups that give more than their names say: nobody is a member."}},"required":["unknownAccounts","allowedAccounts","sudoPassword","services","emptyGroups"]},"automation":{"type":"object","additionalProperties":false,"properties":{"uid":{"type":"integer","minimum":100,"maximum":65000,"default":880,"description":"Numeric id of the automation account and its group."}},"required":["uid"]},"base":{"type":"object","additionalProperties":false,"properties":{"usbStorage":{"type":"object","description":"USB sticks and disks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"bluetooth":{"type":"object","description":"Bluetooth radio.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"wireless":{"type":"object","description":"Wireless networks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"opticalDiscs":{"type":"object","description":"DVD file systems (udf).","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"userNamespaces":{"type":"object","description":"User namespaces for people without rights; browsers need them for their sandbox.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"routerAdvertisements":{"type":"object","description":"IPv6 routers and prefixes that the network announces.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"refused"}}},"tmpInMemory":{"type":"object","description":"/tmp as a file system in memory on Debian 12 (Debian 13 does so by itself).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":true},"workstations":{"type":"boolean","default":false}}},"shellTimeoutSeconds":{"type":"object","description":"A shell that is idle so long ends; 0: never.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":86400,"default":900},"workstations":{"type":"integer","minimum":0,"maximum":86400,"default":3600}}},"restartAfterUpdates":{"type":"object","description":"Services that still run an old library after an update: restarted at once, or only listed.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["automatic","listed"],"default":"automatic"},"workstations":{"enum":["automatic","listed"],"default":"listed"}}},"absentPackages":{"type":"object","description":"Packages that must not be there.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"]}}},"maskedUnits":{"type":"object","description":"Units that must never start.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["ctrl-alt-del.target","debug-shell.service"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["debug-shell.service"]}}},"refusedModules":{"type":"object","description":"Kernel modules refused beside those of the rules.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]}}},"processAccounting":{"type":"object","description":"A record of every process that ended (acct).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"activityStatistics":{"type":"object","description":"Load of processor, memory and disks over time (sysstat).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"passwords":{"type":"object","additionalProperties":false,"default":{},"properties":{"minimumLength":{"type":"integer","minimum":8,"maximum":128,"default":14},"minimumClasses":{"type":"integer","minimum":1,"maximum":4,"default":3},"remembered":{"type":"integer","minimum":1,"maximum":100,"default":24},"maximumAgeDays":{"type":"integer","minimum":1,"maximum":99999,"default":365},"minimumAgeDays":{"type":"integer","minimum":0,"maximum":365,"default":1},"inactiveDays":{"type":"integer","minimum":0,"maximum":365,"default":45},"failuresBeforeLock":{"type":"integer","minimum":3,"maximum":100,"default":5},"lockSeconds":{"type":"integer","minimum":60,"maximum":86400,"default":900}}},"updates":{"type":"object","additionalProperties":false,"default":{},"properties":{"install":{"enum":["security","security-and-stable"],"default":"security"},"rebootAt":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$","default":"","description":"Empty: never by itself."}}},"timePool":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$","default":"2.debian.pool.ntp.org","description":"Asked where the organisation names no time servers."},"journalMaximum":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk."},"cronAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use cron and at, beside root."},"suAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use su."}}},"disk-encryption":{"type":"object","additionalProperties":false,"properties":{"threshold":{"type":"integer","minimum":1,"maximum":10,"default":1,"description":"How many key servers must answer before a disk unlocks. One: any of them is enough. More: a thief needs them all."},"mountOptions":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9_.=-]{0,60}$"},"default":["nodev","nosuid"],"description":"Options of every data disk's mount."},"swap":{"type":"object","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","encrypted"],"default":"encrypted"},"workstations":{"enum":["refused","encrypted"],"default":"encrypted"}},"description":"Refused: there is none. Encrypted: on a disk of the model's through a random key, or on what is encrypted anyway."}},"required":["threshold","mountOptions","swap"]},"firewall":{"type":"object","additionalProperties":false,"properties":{"outgoing":{"type":"object","description":"`listed`: to the organisation's own networks, its name and time servers, the sources of updates and what `outgoingAllowed` names; `open`: to anywhere.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["listed","open"],"default":"listed"},"workstations":{"enum":["listed","open"],"default":"open"}},"required":["servers","workstations"]},"outgoingAllowed":{"type":"array","description":"Further ways out where outgoing traffic is listed.","default":[],"items":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"array","items":{"type":"string","format":"address-or-network"},"minItems":1},"protocol":{"enum":["tcp","udp"]},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["to","protocol","port"]}},"refused":{"type":"array","items":{"type":"string","format":"address-or-network"},"default":[],"description":"Networks from which nothing is taken, not even what is under way."},"allowedTables":{"type":"array","items":{"type":"string","pattern":"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},"uniqueItems":true,"default":[],"description":"Tables of other programs that may stand beside ours, for example `inet fail2ban`."},"foreignTables":{"enum":["remove","report"],"default":"remove","description":"What becomes of a table that is not listed."},"logDropped":{"type":"boolean","default":true,"description":"Log what is dropped, at most ten packets a minute."}},"required":["outgoing","outgoingAllowed","refused","allowedTables","foreignTables","logDropped"]},"key-server":{"type":"object","additionalProperties":false,"properties":{},"required":[]},"log-alerts":{"type":"object","additionalProperties":false,"properties":{"off":{"type":"array","uniqueItems":true,"items":{"enum":["many-files","full-export","off-hours-login","other-branch-login","failed-logins","new-rights","logging-changed","host-silent","events-lost","peer-refused","disk-filling"]},"default":[],"description":"Rules that are switched off."},"files":{"type":"object","description":"many-files: so many different files, read by one person within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":100000,"default":500,"description":"Files."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":60,"description":"Minutes."}},"required":["count","minutes"]},"fullExport":{"type":"object","description":"full-export: one session reads so much of the files of a system that were seen in the days before.","additionalProperties":false,"default":{},"properties":{"share":{"type":"integer","minimum":10,"maximum":100,"default":90,"description":"Percent of the known files."},"least":{"type":"integer","minimum":2,"maximum":10000,"default":20,"description":"Known files from which on a system is watched so."},"days":{"type":"integer","minimum":1,"maximum":365,"default":30,"description":"A file that nobody touched for so long is forgotten."}},"required":["share","least","days"]},"failedLogins":{"type":"object","description":"failed-logins: so many by one person, or by unknown names from one address, within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":1000,"default":5,"description":"Logins."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":10,"description":"Minutes."}},"required":["count","minutes"]},"silence":{"type":"object","description":"host-silent: minutes without a word; 0: such hosts are not watched. Workstations are switched off at night and over holidays.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":60,"description":"Servers."},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":20160,"description":"Workstations."}},"required":["servers","workstations"]},"webhook":{"type":"object","description":"Each alert is sent there as JSON by HTTP POST.","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$","maxLength":500},"headerFile":{"type":"string","format":"path","description":"A file on the collector with a header line that is sent along (Authorization: …). People put it there: it is a secret."}},"required":["url"]},"mail":{"type":"object","description":"Each alert is sent by the collector's own mail program (/usr/sbin/sendmail).","additionalProperties":false,"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$","maxLength":200}}},"required":["to"]},"reviews":{"type":"object","description":"Days after which a look that nobody took is drift. Three for the daily one: a weekend is none.","additionalProperties":false,"default":{},"properties":{"daily":{"type":"integer","minimum":1,"maximum":30,"default":3,"description":"The daily check."},"weekly":{"type":"integer","minimum":1,"maximum":90,"default":9,"description":"The weekly review."}},"required":["daily","weekly"]}},"required":["off","files","fullExport","failedLogins","silence","reviews"]},"log-collector":{"type":"object","additionalProperties":false,"properties":{"retentionDays":{"type":"integer","minimum":1,"maximum":3650,"description":"How long a day's file is kept. Default: 180; 365 where the organisation has several branches."},"compressAfterDays":{"type":"integer","minimum":1,"maximum":3650,"default":7,"description":"Days after which a sealed file is compressed."},"sealEvery":{"enum":["hour","day"],"default":"hour","description":"How often what was written is sealed: what is younger than the newest seal could be changed by root on the collector."},"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk is an event."},"silentMinutes":{"type":"object","description":"How long a host may be silent before it is drift; 0: for ever, for what is switched off at night.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":20},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":0}},"required":["servers","workstations"]}},"required":["compressAfterDays","sealEvery","diskWarnPercent","silentMinutes"]},"log-forwarding":{"type":"object","additionalProperties":false,"properties":{"buffer":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk. It is the only buffer: what a host writes while no collector answers waits here, about 1.5 million lines a gigabyte."},"standsStillMinutes":{"type":"integer","minimum":10,"maximum":1440,"default":20,"description":"How long nothing may leave the journal before it is drift. A timer writes a line every five minutes."},"clockMaximumMs":{"type":"integer","minimum":1,"maximum":60000,"default":1000,"description":"How far the clock may be off."}},"required":["buffer","standsStillMinutes","clockMaximumMs"]},"ssh":{"type":"object","additionalProperties":false,"properties":{"peopleFrom":{"type":"array","items":{"enum":["servers","office","admin","test"]},"uniqueItems":true,"default":["office","admin"],"description":"Kinds of segments, in their own branches, from which people reach sshd with their regular accounts. Admin accounts always come from admin segments only."},"maxAuthTries":{"type":"integer","minimum":2,"maximum":6,"default":3,"description":"Keys that a client may offer before it is cut off."},"loginGraceSeconds":{"type":"integer","minimum":10,"maximum":120,"default":30,"description":"Seconds within which a login must be complete."},"sftp":{"type":"boolean","default":false,"description":"File transfer over ssh."}},"required":["peopleFrom","maxAuthTries","loginGraceSeconds","sftp"]}}};
const pattern0 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$", "u");
const pattern3 = new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern9 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");
const pattern11 = new RegExp("^[1-9][0-9]*[MG]$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9_.=-]{0,60}$", "u");
const pattern15 = new RegExp("^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern16 = new RegExp("^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$", "u");
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
if(data.automation !== undefined){
let data9 = data.automation;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uid === undefined){
data9.uid = 880;
}
if(data9.uid === undefined){
const err21 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'",schema:schema11.properties.automation.required,parentSchema:schema11.properties.automation,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "uid")){
const err22 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.automation,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data10 = data9.uid;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.automation.properties.uid.type,parentSchema:schema11.properties.automation.properties.uid,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65000 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000",schema:65000,parentSchema:schema11.properties.automation.properties.uid,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 < 100 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/automation/uid",schemaPath:"#/properties/automation/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.automation.properties.uid,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.automation.type,parentSchema:schema11.properties.automation,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.base !== undefined){
let data11 = data.base;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.usbStorage === undefined){
data11.usbStorage = {};
}
if(data11.bluetooth === undefined){
data11.bluetooth = {};
}
if(data11.wireless === undefined){
data11.wireless = {};
}
if(data11.opticalDiscs === undefined){
data11.opticalDiscs = {};
}
if(data11.userNamespaces === undefined){
data11.userNamespaces = {};
}
if(data11.routerAdvertisements === undefined){
data11.routerAdvertisements = {};
}
if(data11.tmpInMemory === undefined){
data11.tmpInMemory = {};
}
if(data11.shellTimeoutSeconds === undefined){
data11.shellTimeoutSeconds = {};
}
if(data11.restartAfterUpdates === undefined){
data11.restartAfterUpdates = {};
}
if(data11.absentPackages === undefined){
data11.absentPackages = {};
}
if(data11.maskedUnits === undefined){
data11.maskedUnits = {};
}
if(data11.refusedModules === undefined){
data11.refusedModules = {};
}
if(data11.processAccounting === undefined){
data11.processAccounting = {};
}
if(data11.activityStatistics === undefined){
data11.activityStatistics = {};
}
if(data11.passwords === undefined){
data11.passwords = {};
}
if(data11.updates === undefined){
data11.updates = {};
}
if(data11.timePool === undefined){
data11.timePool = "2.debian.pool.ntp.org";
}
if(data11.journalMaximum === undefined){
data11.journalMaximum = "2G";
}
if(data11.cronAccounts === undefined){
data11.cronAccounts = [];
}
if(data11.suAccounts === undefined){
data11.suAccounts = [];
}
for(const key2 in data11){
if(!(func2.call(schema11.properties.base.properties, key2))){
const err27 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let data12 = data11.usbStorage;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.servers === undefined){
data12.servers = "refused";
}
if(data12.workstations === undefined){
data12.workstations = "allowed";
}
for(const key3 in data12){
if(!((key3 === "servers") || (key3 === "workstations"))){
const err28 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.usbStorage,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let data13 = data12.servers;
if(!((data13 === "refused") || (data13 === "allowed"))){
const err29 = {instancePath:instancePath+"/base/usbStorage/servers",schemaPath:"#/properties/base/properties/usbStorage/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.servers.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.servers,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
let data14 = data12.workstations;
if(!((data14 === "refused") || (data14 === "allowed"))){
const err30 = {instancePath:instancePath+"/base/usbStorage/workstations",schemaPath:"#/properties/base/properties/usbStorage/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.usbStorage.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.usbStorage.properties.workstations.enum,parentSchema:schema11.properties.base.properties.usbStorage.properties.workstations,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/base/usbStorage",schemaPath:"#/properties/base/properties/usbStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.usbStorage.type,parentSchema:schema11.properties.base.properties.usbStorage,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data15 = data11.bluetooth;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.servers === undefined){
data15.servers = "refused";
}
if(data15.workstations === undefined){
data15.workstations = "allowed";
}
for(const key4 in data15){
if(!((key4 === "servers") || (key4 === "workstations"))){
const err32 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.bluetooth,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data16 = data15.servers;
if(!((data16 === "refused") || (data16 === "allowed"))){
const err33 = {instancePath:instancePath+"/base/bluetooth/servers",schemaPath:"#/properties/base/properties/bluetooth/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.servers.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.servers,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data17 = data15.workstations;
if(!((data17 === "refused") || (data17 === "allowed"))){
const err34 = {instancePath:instancePath+"/base/bluetooth/workstations",schemaPath:"#/properties/base/properties/bluetooth/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.bluetooth.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.bluetooth.properties.workstations.enum,parentSchema:schema11.properties.base.properties.bluetooth.properties.workstations,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/base/bluetooth",schemaPath:"#/properties/base/properties/bluetooth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.bluetooth.type,parentSchema:schema11.properties.base.properties.bluetooth,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
let data18 = data11.wireless;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.servers === undefined){
data18.servers = "refused";
}
if(data18.workstations === undefined){
data18.workstations = "allowed";
}
for(const key5 in data18){
if(!((key5 === "servers") || (key5 === "workstations"))){
const err36 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.wireless,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let data19 = data18.servers;
if(!((data19 === "refused") || (data19 === "allowed"))){
const err37 = {instancePath:instancePath+"/base/wireless/servers",schemaPath:"#/properties/base/properties/wireless/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.servers.enum,parentSchema:schema11.properties.base.properties.wireless.properties.servers,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
let data20 = data18.workstations;
if(!((data20 === "refused") || (data20 === "allowed"))){
const err38 = {instancePath:instancePath+"/base/wireless/workstations",schemaPath:"#/properties/base/properties/wireless/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.wireless.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.wireless.properties.workstations.enum,parentSchema:schema11.properties.base.properties.wireless.properties.workstations,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/base/wireless",schemaPath:"#/properties/base/properties/wireless/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.wireless.type,parentSchema:schema11.properties.base.properties.wireless,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
let data21 = data11.opticalDiscs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.servers === undefined){
data21.servers = "refused";
}
if(data21.workstations === undefined){
data21.workstations = "allowed";
}
for(const key6 in data21){
if(!((key6 === "servers") || (key6 === "workstations"))){
const err40 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let data22 = data21.servers;
if(!((data22 === "refused") || (data22 === "allowed"))){
const err41 = {instancePath:instancePath+"/base/opticalDiscs/servers",schemaPath:"#/properties/base/properties/opticalDiscs/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.servers.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.servers,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data23 = data21.workstations;
if(!((data23 === "refused") || (data23 === "allowed"))){
const err42 = {instancePath:instancePath+"/base/opticalDiscs/workstations",schemaPath:"#/properties/base/properties/opticalDiscs/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.opticalDiscs.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.opticalDiscs.properties.workstations.enum,parentSchema:schema11.properties.base.properties.opticalDiscs.properties.workstations,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/base/opticalDiscs",schemaPath:"#/properties/base/properties/opticalDiscs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.opticalDiscs.type,parentSchema:schema11.properties.base.properties.opticalDiscs,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
let data24 = data11.userNamespaces;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.servers === undefined){
data24.servers = "refused";
}
if(data24.workstations === undefined){
data24.workstations = "allowed";
}
for(const key7 in data24){
if(!((key7 === "servers") || (key7 === "workstations"))){
const err44 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.userNamespaces,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let data25 = data24.servers;
if(!((data25 === "refused") || (data25 === "allowed"))){
const err45 = {instancePath:instancePath+"/base/userNamespaces/servers",schemaPath:"#/properties/base/properties/userNamespaces/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.servers.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.servers,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
let data26 = data24.workstations;
if(!((data26 === "refused") || (data26 === "allowed"))){
const err46 = {instancePath:instancePath+"/base/userNamespaces/workstations",schemaPath:"#/properties/base/properties/userNamespaces/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.userNamespaces.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.userNamespaces.properties.workstations.enum,parentSchema:schema11.properties.base.properties.userNamespaces.properties.workstations,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/base/userNamespaces",schemaPath:"#/properties/base/properties/userNamespaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.userNamespaces.type,parentSchema:schema11.properties.base.properties.userNamespaces,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
let data27 = data11.routerAdvertisements;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.servers === undefined){
data27.servers = "refused";
}
if(data27.workstations === undefined){
data27.workstations = "refused";
}
for(const key8 in data27){
if(!((key8 === "servers") || (key8 === "workstations"))){
const err48 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let data28 = data27.servers;
if(!((data28 === "refused") || (data28 === "allowed"))){
const err49 = {instancePath:instancePath+"/base/routerAdvertisements/servers",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.servers.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.servers,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
let data29 = data27.workstations;
if(!((data29 === "refused") || (data29 === "allowed"))){
const err50 = {instancePath:instancePath+"/base/routerAdvertisements/workstations",schemaPath:"#/properties/base/properties/routerAdvertisements/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.routerAdvertisements.properties.workstations.enum,parentSchema:schema11.properties.base.properties.routerAdvertisements.properties.workstations,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/base/routerAdvertisements",schemaPath:"#/properties/base/properties/routerAdvertisements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.routerAdvertisements.type,parentSchema:schema11.properties.base.properties.routerAdvertisements,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data30 = data11.tmpInMemory;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.servers === undefined){
data30.servers = true;
}
if(data30.workstations === undefined){
data30.workstations = false;
}
for(const key9 in data30){
if(!((key9 === "servers") || (key9 === "workstations"))){
const err52 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let data31 = data30.servers;
if(typeof data31 !== "boolean"){
const err53 = {instancePath:instancePath+"/base/tmpInMemory/servers",schemaPath:"#/properties/base/properties/tmpInMemory/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.servers.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.servers,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
let data32 = data30.workstations;
if(typeof data32 !== "boolean"){
const err54 = {instancePath:instancePath+"/base/tmpInMemory/workstations",schemaPath:"#/properties/base/properties/tmpInMemory/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.tmpInMemory.properties.workstations.type,parentSchema:schema11.properties.base.properties.tmpInMemory.properties.workstations,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/base/tmpInMemory",schemaPath:"#/properties/base/properties/tmpInMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.tmpInMemory.type,parentSchema:schema11.properties.base.properties.tmpInMemory,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
let data33 = data11.shellTimeoutSeconds;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.servers === undefined){
data33.servers = 900;
}
if(data33.workstations === undefined){
data33.workstations = 3600;
}
for(const key10 in data33){
if(!((key10 === "servers") || (key10 === "workstations"))){
const err56 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
let data34 = data33.servers;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err57 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 86400 || isNaN(data34)){
const err58 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err59 = {instancePath:instancePath+"/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let data35 = data33.workstations;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err60 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 86400 || isNaN(data35)){
const err61 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data35};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err62 = {instancePath:instancePath+"/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/base/shellTimeoutSeconds",schemaPath:"#/properties/base/properties/shellTimeoutSeconds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.shellTimeoutSeconds.type,parentSchema:schema11.properties.base.properties.shellTimeoutSeconds,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let data36 = data11.restartAfterUpdates;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.servers === undefined){
data36.servers = "automatic";
}
if(data36.workstations === undefined){
data36.workstations = "listed";
}
for(const key11 in data36){
if(!((key11 === "servers") || (key11 === "workstations"))){
const err64 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let data37 = data36.servers;
if(!((data37 === "automatic") || (data37 === "listed"))){
const err65 = {instancePath:instancePath+"/base/restartAfterUpdates/servers",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.servers.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.servers,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
let data38 = data36.workstations;
if(!((data38 === "automatic") || (data38 === "listed"))){
const err66 = {instancePath:instancePath+"/base/restartAfterUpdates/workstations",schemaPath:"#/properties/base/properties/restartAfterUpdates/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations.enum,parentSchema:schema11.properties.base.properties.restartAfterUpdates.properties.workstations,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/base/restartAfterUpdates",schemaPath:"#/properties/base/properties/restartAfterUpdates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.restartAfterUpdates.type,parentSchema:schema11.properties.base.properties.restartAfterUpdates,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
let data39 = data11.absentPackages;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.servers === undefined){
data39.servers = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"];
}
if(data39.workstations === undefined){
data39.workstations = ["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"];
}
for(const key12 in data39){
if(!((key12 === "servers") || (key12 === "workstations"))){
const err68 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.absentPackages,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
let data40 = data39.servers;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i6=0; i6<len3; i6++){
let data41 = data40[i6];
if(typeof data41 === "string"){
if(!pattern3.test(data41)){
const err69 = {instancePath:instancePath+"/base/absentPackages/servers/" + i6,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data41};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/base/absentPackages/servers/" + i6,schemaPath:"#/properties/base/properties/absentPackages/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.servers.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers.items,data:data41};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
let i7 = data40.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data40[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err71 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err72 = {instancePath:instancePath+"/base/absentPackages/servers",schemaPath:"#/properties/base/properties/absentPackages/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.servers.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.servers,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
let data42 = data39.workstations;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i8=0; i8<len4; i8++){
let data43 = data42[i8];
if(typeof data43 === "string"){
if(!pattern3.test(data43)){
const err73 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i8,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/base/absentPackages/workstations/" + i8,schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.absentPackages.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations.items,data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let i9 = data42.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data42[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err75 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err76 = {instancePath:instancePath+"/base/absentPackages/workstations",schemaPath:"#/properties/base/properties/absentPackages/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.absentPackages.properties.workstations.type,parentSchema:schema11.properties.base.properties.absentPackages.properties.workstations,data:data42};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/base/absentPackages",schemaPath:"#/properties/base/properties/absentPackages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.absentPackages.type,parentSchema:schema11.properties.base.properties.absentPackages,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
let data44 = data11.maskedUnits;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.servers === undefined){
data44.servers = ["ctrl-alt-del.target","debug-shell.service"];
}
if(data44.workstations === undefined){
data44.workstations = ["debug-shell.service"];
}
for(const key13 in data44){
if(!((key13 === "servers") || (key13 === "workstations"))){
const err78 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.maskedUnits,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let data45 = data44.servers;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i10=0; i10<len5; i10++){
let data46 = data45[i10];
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err79 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i10,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data46};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/base/maskedUnits/servers/" + i10,schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.servers.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers.items,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let i11 = data45.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data45[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err81 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
const err82 = {instancePath:instancePath+"/base/maskedUnits/servers",schemaPath:"#/properties/base/properties/maskedUnits/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.servers.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.servers,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
let data47 = data44.workstations;
if(Array.isArray(data47)){
const len6 = data47.length;
for(let i12=0; i12<len6; i12++){
let data48 = data47[i12];
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err83 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i12,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data48};
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
const err84 = {instancePath:instancePath+"/base/maskedUnits/workstations/" + i12,schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations.items,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i13 = data47.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data47[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err85 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data47};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
const err86 = {instancePath:instancePath+"/base/maskedUnits/workstations",schemaPath:"#/properties/base/properties/maskedUnits/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.maskedUnits.properties.workstations.type,parentSchema:schema11.properties.base.properties.maskedUnits.properties.workstations,data:data47};
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
const err87 = {instancePath:instancePath+"/base/maskedUnits",schemaPath:"#/properties/base/properties/maskedUnits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.maskedUnits.type,parentSchema:schema11.properties.base.properties.maskedUnits,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
let data49 = data11.refusedModules;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.servers === undefined){
data49.servers = [];
}
if(data49.workstations === undefined){
data49.workstations = [];
}
for(const key14 in data49){
if(!((key14 === "servers") || (key14 === "workstations"))){
const err88 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.refusedModules,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
let data50 = data49.servers;
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i14=0; i14<len7; i14++){
let data51 = data50[i14];
if(typeof data51 === "string"){
if(!pattern7.test(data51)){
const err89 = {instancePath:instancePath+"/base/refusedModules/servers/" + i14,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/base/refusedModules/servers/" + i14,schemaPath:"#/properties/base/properties/refusedModules/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.servers.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers.items,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i15 = data50.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data50[i15];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err91 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
const err92 = {instancePath:instancePath+"/base/refusedModules/servers",schemaPath:"#/properties/base/properties/refusedModules/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.servers.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.servers,data:data50};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
let data52 = data49.workstations;
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i16=0; i16<len8; i16++){
let data53 = data52[i16];
if(typeof data53 === "string"){
if(!pattern7.test(data53)){
const err93 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i16,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data53};
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
const err94 = {instancePath:instancePath+"/base/refusedModules/workstations/" + i16,schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.refusedModules.properties.workstations.items.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations.items,data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i17 = data52.length;
let j8;
if(i17 > 1){
const indices8 = {};
for(;i17--;){
let item8 = data52[i17];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err95 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data52};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices8[item8] = i17;
}
}
}
else {
const err96 = {instancePath:instancePath+"/base/refusedModules/workstations",schemaPath:"#/properties/base/properties/refusedModules/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.refusedModules.properties.workstations.type,parentSchema:schema11.properties.base.properties.refusedModules.properties.workstations,data:data52};
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
const err97 = {instancePath:instancePath+"/base/refusedModules",schemaPath:"#/properties/base/properties/refusedModules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.refusedModules.type,parentSchema:schema11.properties.base.properties.refusedModules,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
let data54 = data11.processAccounting;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.servers === undefined){
data54.servers = false;
}
if(data54.workstations === undefined){
data54.workstations = false;
}
for(const key15 in data54){
if(!((key15 === "servers") || (key15 === "workstations"))){
const err98 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.processAccounting,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
let data55 = data54.servers;
if(typeof data55 !== "boolean"){
const err99 = {instancePath:instancePath+"/base/processAccounting/servers",schemaPath:"#/properties/base/properties/processAccounting/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.servers.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.servers,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
let data56 = data54.workstations;
if(typeof data56 !== "boolean"){
const err100 = {instancePath:instancePath+"/base/processAccounting/workstations",schemaPath:"#/properties/base/properties/processAccounting/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.processAccounting.properties.workstations.type,parentSchema:schema11.properties.base.properties.processAccounting.properties.workstations,data:data56};
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
const err101 = {instancePath:instancePath+"/base/processAccounting",schemaPath:"#/properties/base/properties/processAccounting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.processAccounting.type,parentSchema:schema11.properties.base.properties.processAccounting,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
let data57 = data11.activityStatistics;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.servers === undefined){
data57.servers = false;
}
if(data57.workstations === undefined){
data57.workstations = false;
}
for(const key16 in data57){
if(!((key16 === "servers") || (key16 === "workstations"))){
const err102 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.activityStatistics,data:data57};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
let data58 = data57.servers;
if(typeof data58 !== "boolean"){
const err103 = {instancePath:instancePath+"/base/activityStatistics/servers",schemaPath:"#/properties/base/properties/activityStatistics/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.servers.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.servers,data:data58};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
let data59 = data57.workstations;
if(typeof data59 !== "boolean"){
const err104 = {instancePath:instancePath+"/base/activityStatistics/workstations",schemaPath:"#/properties/base/properties/activityStatistics/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.base.properties.activityStatistics.properties.workstations.type,parentSchema:schema11.properties.base.properties.activityStatistics.properties.workstations,data:data59};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/base/activityStatistics",schemaPath:"#/properties/base/properties/activityStatistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.activityStatistics.type,parentSchema:schema11.properties.base.properties.activityStatistics,data:data57};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
let data60 = data11.passwords;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.minimumLength === undefined){
data60.minimumLength = 14;
}
if(data60.minimumClasses === undefined){
data60.minimumClasses = 3;
}
if(data60.remembered === undefined){
data60.remembered = 24;
}
if(data60.maximumAgeDays === undefined){
data60.maximumAgeDays = 365;
}
if(data60.minimumAgeDays === undefined){
data60.minimumAgeDays = 1;
}
if(data60.inactiveDays === undefined){
data60.inactiveDays = 45;
}
if(data60.failuresBeforeLock === undefined){
data60.failuresBeforeLock = 5;
}
if(data60.lockSeconds === undefined){
data60.lockSeconds = 900;
}
for(const key17 in data60){
if(!((((((((key17 === "minimumLength") || (key17 === "minimumClasses")) || (key17 === "remembered")) || (key17 === "maximumAgeDays")) || (key17 === "minimumAgeDays")) || (key17 === "inactiveDays")) || (key17 === "failuresBeforeLock")) || (key17 === "lockSeconds"))){
const err106 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.passwords,data:data60};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
let data61 = data60.minimumLength;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err107 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumLength.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data61};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 128 || isNaN(data61)){
const err108 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data61};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data61 < 8 || isNaN(data61)){
const err109 = {instancePath:instancePath+"/base/passwords/minimumLength",schemaPath:"#/properties/base/properties/passwords/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema11.properties.base.properties.passwords.properties.minimumLength,data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
let data62 = data60.minimumClasses;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err110 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumClasses.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data62};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 4 || isNaN(data62)){
const err111 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data62};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err112 = {instancePath:instancePath+"/base/passwords/minimumClasses",schemaPath:"#/properties/base/properties/passwords/properties/minimumClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.minimumClasses,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let data63 = data60.remembered;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err113 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.remembered.type,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data63};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 100 || isNaN(data63)){
const err114 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data63};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err115 = {instancePath:instancePath+"/base/passwords/remembered",schemaPath:"#/properties/base/properties/passwords/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.remembered,data:data63};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
let data64 = data60.maximumAgeDays;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err116 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.maximumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data64};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 99999 || isNaN(data64)){
const err117 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data64};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err118 = {instancePath:instancePath+"/base/passwords/maximumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/maximumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.base.properties.passwords.properties.maximumAgeDays,data:data64};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
let data65 = data60.minimumAgeDays;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err119 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.minimumAgeDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data65};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 365 || isNaN(data65)){
const err120 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data65};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err121 = {instancePath:instancePath+"/base/passwords/minimumAgeDays",schemaPath:"#/properties/base/properties/passwords/properties/minimumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.minimumAgeDays,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let data66 = data60.inactiveDays;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err122 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.inactiveDays.type,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data66};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 365 || isNaN(data66)){
const err123 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err124 = {instancePath:instancePath+"/base/passwords/inactiveDays",schemaPath:"#/properties/base/properties/passwords/properties/inactiveDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.base.properties.passwords.properties.inactiveDays,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
let data67 = data60.failuresBeforeLock;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err125 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock.type,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 100 || isNaN(data67)){
const err126 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data67 < 3 || isNaN(data67)){
const err127 = {instancePath:instancePath+"/base/passwords/failuresBeforeLock",schemaPath:"#/properties/base/properties/passwords/properties/failuresBeforeLock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema11.properties.base.properties.passwords.properties.failuresBeforeLock,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let data68 = data60.lockSeconds;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err128 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.base.properties.passwords.properties.lockSeconds.type,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 86400 || isNaN(data68)){
const err129 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data68};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data68 < 60 || isNaN(data68)){
const err130 = {instancePath:instancePath+"/base/passwords/lockSeconds",schemaPath:"#/properties/base/properties/passwords/properties/lockSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema11.properties.base.properties.passwords.properties.lockSeconds,data:data68};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/base/passwords",schemaPath:"#/properties/base/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.passwords.type,parentSchema:schema11.properties.base.properties.passwords,data:data60};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
let data69 = data11.updates;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.install === undefined){
data69.install = "security";
}
if(data69.rebootAt === undefined){
data69.rebootAt = "";
}
for(const key18 in data69){
if(!((key18 === "install") || (key18 === "rebootAt"))){
const err132 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.base.properties.updates,data:data69};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let data70 = data69.install;
if(!((data70 === "security") || (data70 === "security-and-stable"))){
const err133 = {instancePath:instancePath+"/base/updates/install",schemaPath:"#/properties/base/properties/updates/properties/install/enum",keyword:"enum",params:{allowedValues: schema11.properties.base.properties.updates.properties.install.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.base.properties.updates.properties.install.enum,parentSchema:schema11.properties.base.properties.updates.properties.install,data:data70};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
let data71 = data69.rebootAt;
if(typeof data71 === "string"){
if(!pattern9.test(data71)){
const err134 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$",parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data71};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/base/updates/rebootAt",schemaPath:"#/properties/base/properties/updates/properties/rebootAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.updates.properties.rebootAt.type,parentSchema:schema11.properties.base.properties.updates.properties.rebootAt,data:data71};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/base/updates",schemaPath:"#/properties/base/properties/updates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.properties.updates.type,parentSchema:schema11.properties.base.properties.updates,data:data69};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
let data72 = data11.timePool;
if(typeof data72 === "string"){
if(!pattern10.test(data72)){
const err137 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[A-Za-z0-9.-]{1,253}$"+"\"",schema:"^[A-Za-z0-9.-]{1,253}$",parentSchema:schema11.properties.base.properties.timePool,data:data72};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/base/timePool",schemaPath:"#/properties/base/properties/timePool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.timePool.type,parentSchema:schema11.properties.base.properties.timePool,data:data72};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
let data73 = data11.journalMaximum;
if(typeof data73 === "string"){
if(!pattern11.test(data73)){
const err139 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties.base.properties.journalMaximum,data:data73};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/base/journalMaximum",schemaPath:"#/properties/base/properties/journalMaximum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.journalMaximum.type,parentSchema:schema11.properties.base.properties.journalMaximum,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
let data74 = data11.cronAccounts;
if(Array.isArray(data74)){
const len9 = data74.length;
for(let i18=0; i18<len9; i18++){
let data75 = data74[i18];
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err141 = {instancePath:instancePath+"/base/cronAccounts/" + i18,schemaPath:"#/properties/base/properties/cronAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data75};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/base/cronAccounts/" + i18,schemaPath:"#/properties/base/properties/cronAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.cronAccounts.items.type,parentSchema:schema11.properties.base.properties.cronAccounts.items,data:data75};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
let i19 = data74.length;
let j9;
if(i19 > 1){
const indices9 = {};
for(;i19--;){
let item9 = data74[i19];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err143 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.cronAccounts,data:data74};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
break;
}
indices9[item9] = i19;
}
}
}
else {
const err144 = {instancePath:instancePath+"/base/cronAccounts",schemaPath:"#/properties/base/properties/cronAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.cronAccounts.type,parentSchema:schema11.properties.base.properties.cronAccounts,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
let data76 = data11.suAccounts;
if(Array.isArray(data76)){
const len10 = data76.length;
for(let i20=0; i20<len10; i20++){
let data77 = data76[i20];
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err145 = {instancePath:instancePath+"/base/suAccounts/" + i20,schemaPath:"#/properties/base/properties/suAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.base.properties.suAccounts.items,data:data77};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/base/suAccounts/" + i20,schemaPath:"#/properties/base/properties/suAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.base.properties.suAccounts.items.type,parentSchema:schema11.properties.base.properties.suAccounts.items,data:data77};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
let i21 = data76.length;
let j10;
if(i21 > 1){
const indices10 = {};
for(;i21--;){
let item10 = data76[i21];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err147 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema11.properties.base.properties.suAccounts,data:data76};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
break;
}
indices10[item10] = i21;
}
}
}
else {
const err148 = {instancePath:instancePath+"/base/suAccounts",schemaPath:"#/properties/base/properties/suAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.base.properties.suAccounts.type,parentSchema:schema11.properties.base.properties.suAccounts,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.base.type,parentSchema:schema11.properties.base,data:data11};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data["disk-encryption"] !== undefined){
let data78 = data["disk-encryption"];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.threshold === undefined){
data78.threshold = 1;
}
if(data78.mountOptions === undefined){
data78.mountOptions = ["nodev","nosuid"];
}
if(data78.swap === undefined){
data78.swap = {};
}
if(data78.threshold === undefined){
const err150 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data78};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data78.mountOptions === undefined){
const err151 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "mountOptions"},message:"must have required property '"+"mountOptions"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data78};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data78.swap === undefined){
const err152 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/required",keyword:"required",params:{missingProperty: "swap"},message:"must have required property '"+"swap"+"'",schema:schema11.properties["disk-encryption"].required,parentSchema:schema11.properties["disk-encryption"],data:data78};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key19 in data78){
if(!(((key19 === "threshold") || (key19 === "mountOptions")) || (key19 === "swap"))){
const err153 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"],data:data78};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
let data79 = data78.threshold;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err154 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["disk-encryption"].properties.threshold.type,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data79};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 10 || isNaN(data79)){
const err155 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data79};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err156 = {instancePath:instancePath+"/disk-encryption/threshold",schemaPath:"#/properties/disk-encryption/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["disk-encryption"].properties.threshold,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
let data80 = data78.mountOptions;
if(Array.isArray(data80)){
const len11 = data80.length;
for(let i22=0; i22<len11; i22++){
let data81 = data80[i22];
if(typeof data81 === "string"){
if(!pattern14.test(data81)){
const err157 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i22,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_.=-]{0,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9_.=-]{0,60}$"+"\"",schema:"^[a-z][a-z0-9_.=-]{0,60}$",parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data81};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/disk-encryption/mountOptions/" + i22,schemaPath:"#/properties/disk-encryption/properties/mountOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["disk-encryption"].properties.mountOptions.items.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions.items,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
let i23 = data80.length;
let j11;
if(i23 > 1){
const indices11 = {};
for(;i23--;){
let item11 = data80[i23];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err159 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
break;
}
indices11[item11] = i23;
}
}
}
else {
const err160 = {instancePath:instancePath+"/disk-encryption/mountOptions",schemaPath:"#/properties/disk-encryption/properties/mountOptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["disk-encryption"].properties.mountOptions.type,parentSchema:schema11.properties["disk-encryption"].properties.mountOptions,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
let data82 = data78.swap;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.servers === undefined){
data82.servers = "encrypted";
}
if(data82.workstations === undefined){
data82.workstations = "encrypted";
}
for(const key20 in data82){
if(!((key20 === "servers") || (key20 === "workstations"))){
const err161 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data82};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
let data83 = data82.servers;
if(!((data83 === "refused") || (data83 === "encrypted"))){
const err162 = {instancePath:instancePath+"/disk-encryption/swap/servers",schemaPath:"#/properties/disk-encryption/properties/swap/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.servers.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.servers,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
let data84 = data82.workstations;
if(!((data84 === "refused") || (data84 === "encrypted"))){
const err163 = {instancePath:instancePath+"/disk-encryption/swap/workstations",schemaPath:"#/properties/disk-encryption/properties/swap/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["disk-encryption"].properties.swap.properties.workstations.enum,parentSchema:schema11.properties["disk-encryption"].properties.swap.properties.workstations,data:data84};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/disk-encryption/swap",schemaPath:"#/properties/disk-encryption/properties/swap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].properties.swap.type,parentSchema:schema11.properties["disk-encryption"].properties.swap,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/disk-encryption",schemaPath:"#/properties/disk-encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["disk-encryption"].type,parentSchema:schema11.properties["disk-encryption"],data:data78};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.firewall !== undefined){
let data85 = data.firewall;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.outgoing === undefined){
data85.outgoing = {};
}
if(data85.outgoingAllowed === undefined){
data85.outgoingAllowed = [];
}
if(data85.refused === undefined){
data85.refused = [];
}
if(data85.allowedTables === undefined){
data85.allowedTables = [];
}
if(data85.foreignTables === undefined){
data85.foreignTables = "remove";
}
if(data85.logDropped === undefined){
data85.logDropped = true;
}
if(data85.outgoing === undefined){
const err166 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoing"},message:"must have required property '"+"outgoing"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data85.outgoingAllowed === undefined){
const err167 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "outgoingAllowed"},message:"must have required property '"+"outgoingAllowed"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data85.refused === undefined){
const err168 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data85.allowedTables === undefined){
const err169 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "allowedTables"},message:"must have required property '"+"allowedTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data85.foreignTables === undefined){
const err170 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "foreignTables"},message:"must have required property '"+"foreignTables"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data85.logDropped === undefined){
const err171 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/required",keyword:"required",params:{missingProperty: "logDropped"},message:"must have required property '"+"logDropped"+"'",schema:schema11.properties.firewall.required,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key21 in data85){
if(!((((((key21 === "outgoing") || (key21 === "outgoingAllowed")) || (key21 === "refused")) || (key21 === "allowedTables")) || (key21 === "foreignTables")) || (key21 === "logDropped"))){
const err172 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
let data86 = data85.outgoing;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.servers === undefined){
data86.servers = "listed";
}
if(data86.workstations === undefined){
data86.workstations = "open";
}
if(data86.servers === undefined){
const err173 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data86};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data86.workstations === undefined){
const err174 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties.firewall.properties.outgoing.required,parentSchema:schema11.properties.firewall.properties.outgoing,data:data86};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key22 in data86){
if(!((key22 === "servers") || (key22 === "workstations"))){
const err175 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoing,data:data86};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let data87 = data86.servers;
if(!((data87 === "listed") || (data87 === "open"))){
const err176 = {instancePath:instancePath+"/firewall/outgoing/servers",schemaPath:"#/properties/firewall/properties/outgoing/properties/servers/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.servers.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.servers,data:data87};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
let data88 = data86.workstations;
if(!((data88 === "listed") || (data88 === "open"))){
const err177 = {instancePath:instancePath+"/firewall/outgoing/workstations",schemaPath:"#/properties/firewall/properties/outgoing/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoing.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoing.properties.workstations.enum,parentSchema:schema11.properties.firewall.properties.outgoing.properties.workstations,data:data88};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/firewall/outgoing",schemaPath:"#/properties/firewall/properties/outgoing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoing.type,parentSchema:schema11.properties.firewall.properties.outgoing,data:data86};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
let data89 = data85.outgoingAllowed;
if(Array.isArray(data89)){
const len12 = data89.length;
for(let i24=0; i24<len12; i24++){
let data90 = data89[i24];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.to === undefined){
const err179 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data90};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data90.protocol === undefined){
const err180 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data90};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data90.port === undefined){
const err181 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema11.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data90};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key23 in data90){
if(!(((key23 === "to") || (key23 === "protocol")) || (key23 === "port"))){
const err182 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data90};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data90.to !== undefined){
let data91 = data90.to;
if(Array.isArray(data91)){
if(data91.length < 1){
const err183 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data91};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len13 = data91.length;
for(let i25=0; i25<len13; i25++){
let data92 = data91[i25];
if(typeof data92 === "string"){
if(!(formats0(data92))){
const err184 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/to/" + i25,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data92};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/to/" + i25,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data92};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/to",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data91};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data90.protocol !== undefined){
let data93 = data90.protocol;
if(!((data93 === "tcp") || (data93 === "udp"))){
const err187 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/protocol",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.protocol,data:data93};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data90.port !== undefined){
let data94 = data90.port;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err188 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 65535 || isNaN(data94)){
const err189 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data94};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data94 < 1 || isNaN(data94)){
const err190 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24+"/port",schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data94};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/firewall/outgoingAllowed/" + i24,schemaPath:"#/properties/firewall/properties/outgoingAllowed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.properties.outgoingAllowed.items.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed.items,data:data90};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/firewall/outgoingAllowed",schemaPath:"#/properties/firewall/properties/outgoingAllowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.outgoingAllowed.type,parentSchema:schema11.properties.firewall.properties.outgoingAllowed,data:data89};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
let data95 = data85.refused;
if(Array.isArray(data95)){
const len14 = data95.length;
for(let i26=0; i26<len14; i26++){
let data96 = data95[i26];
if(typeof data96 === "string"){
if(!(formats0(data96))){
const err193 = {instancePath:instancePath+"/firewall/refused/" + i26,schemaPath:"#/properties/firewall/properties/refused/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema11.properties.firewall.properties.refused.items,data:data96};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/firewall/refused/" + i26,schemaPath:"#/properties/firewall/properties/refused/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.refused.items.type,parentSchema:schema11.properties.firewall.properties.refused.items,data:data96};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/firewall/refused",schemaPath:"#/properties/firewall/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.refused.type,parentSchema:schema11.properties.firewall.properties.refused,data:data95};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
let data97 = data85.allowedTables;
if(Array.isArray(data97)){
const len15 = data97.length;
for(let i27=0; i27<len15; i27++){
let data98 = data97[i27];
if(typeof data98 === "string"){
if(!pattern15.test(data98)){
const err196 = {instancePath:instancePath+"/firewall/allowedTables/" + i27,schemaPath:"#/properties/firewall/properties/allowedTables/items/pattern",keyword:"pattern",params:{pattern: "^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"+"\"",schema:"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$",parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data98};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/firewall/allowedTables/" + i27,schemaPath:"#/properties/firewall/properties/allowedTables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.firewall.properties.allowedTables.items.type,parentSchema:schema11.properties.firewall.properties.allowedTables.items,data:data98};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
let i28 = data97.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data97[i28];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err198 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i28+" are identical)",schema:true,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data97};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
const err199 = {instancePath:instancePath+"/firewall/allowedTables",schemaPath:"#/properties/firewall/properties/allowedTables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.firewall.properties.allowedTables.type,parentSchema:schema11.properties.firewall.properties.allowedTables,data:data97};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
let data99 = data85.foreignTables;
if(!((data99 === "remove") || (data99 === "report"))){
const err200 = {instancePath:instancePath+"/firewall/foreignTables",schemaPath:"#/properties/firewall/properties/foreignTables/enum",keyword:"enum",params:{allowedValues: schema11.properties.firewall.properties.foreignTables.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.firewall.properties.foreignTables.enum,parentSchema:schema11.properties.firewall.properties.foreignTables,data:data99};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
let data100 = data85.logDropped;
if(typeof data100 !== "boolean"){
const err201 = {instancePath:instancePath+"/firewall/logDropped",schemaPath:"#/properties/firewall/properties/logDropped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.firewall.properties.logDropped.type,parentSchema:schema11.properties.firewall.properties.logDropped,data:data100};
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
const err202 = {instancePath:instancePath+"/firewall",schemaPath:"#/properties/firewall/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.firewall.type,parentSchema:schema11.properties.firewall,data:data85};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data["key-server"] !== undefined){
let data101 = data["key-server"];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
const err203 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["key-server"],data:data101};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/key-server",schemaPath:"#/properties/key-server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["key-server"].type,parentSchema:schema11.properties["key-server"],data:data101};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data["log-alerts"] !== undefined){
let data102 = data["log-alerts"];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.off === undefined){
data102.off = [];
}
if(data102.files === undefined){
data102.files = {};
}
if(data102.fullExport === undefined){
data102.fullExport = {};
}
if(data102.failedLogins === undefined){
data102.failedLogins = {};
}
if(data102.silence === undefined){
data102.silence = {};
}
if(data102.reviews === undefined){
data102.reviews = {};
}
if(data102.off === undefined){
const err205 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "off"},message:"must have required property '"+"off"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data102.files === undefined){
const err206 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data102.fullExport === undefined){
const err207 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "fullExport"},message:"must have required property '"+"fullExport"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data102.failedLogins === undefined){
const err208 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "failedLogins"},message:"must have required property '"+"failedLogins"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data102.silence === undefined){
const err209 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "silence"},message:"must have required property '"+"silence"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data102.reviews === undefined){
const err210 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'",schema:schema11.properties["log-alerts"].required,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key25 in data102){
if(!((((((((key25 === "off") || (key25 === "files")) || (key25 === "fullExport")) || (key25 === "failedLogins")) || (key25 === "silence")) || (key25 === "webhook")) || (key25 === "mail")) || (key25 === "reviews"))){
const err211 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
let data103 = data102.off;
if(Array.isArray(data103)){
const len16 = data103.length;
for(let i29=0; i29<len16; i29++){
let data104 = data103[i29];
if(!(((((((((((data104 === "many-files") || (data104 === "full-export")) || (data104 === "off-hours-login")) || (data104 === "other-branch-login")) || (data104 === "failed-logins")) || (data104 === "new-rights")) || (data104 === "logging-changed")) || (data104 === "host-silent")) || (data104 === "events-lost")) || (data104 === "peer-refused")) || (data104 === "disk-filling"))){
const err212 = {instancePath:instancePath+"/log-alerts/off/" + i29,schemaPath:"#/properties/log-alerts/properties/off/items/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-alerts"].properties.off.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-alerts"].properties.off.items.enum,parentSchema:schema11.properties["log-alerts"].properties.off.items,data:data104};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
let i30 = data103.length;
let j13;
if(i30 > 1){
outer0:
for(;i30--;){
for(j13 = i30; j13--;){
if(func0(data103[i30], data103[j13])){
const err213 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i30+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.off,data:data103};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/log-alerts/off",schemaPath:"#/properties/log-alerts/properties/off/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.off.type,parentSchema:schema11.properties["log-alerts"].properties.off,data:data103};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
let data105 = data102.files;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.count === undefined){
data105.count = 500;
}
if(data105.minutes === undefined){
data105.minutes = 60;
}
if(data105.count === undefined){
const err215 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data105};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data105.minutes === undefined){
const err216 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.files.required,parentSchema:schema11.properties["log-alerts"].properties.files,data:data105};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key26 in data105){
if(!((key26 === "count") || (key26 === "minutes"))){
const err217 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.files,data:data105};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
let data106 = data105.count;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err218 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data106};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 100000 || isNaN(data106)){
const err219 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data106};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data106 < 2 || isNaN(data106)){
const err220 = {instancePath:instancePath+"/log-alerts/files/count",schemaPath:"#/properties/log-alerts/properties/files/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.files.properties.count,data:data106};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
let data107 = data105.minutes;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err221 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.files.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data107};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 1440 || isNaN(data107)){
const err222 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data107};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err223 = {instancePath:instancePath+"/log-alerts/files/minutes",schemaPath:"#/properties/log-alerts/properties/files/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.files.properties.minutes,data:data107};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/log-alerts/files",schemaPath:"#/properties/log-alerts/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.files.type,parentSchema:schema11.properties["log-alerts"].properties.files,data:data105};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
let data108 = data102.fullExport;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.share === undefined){
data108.share = 90;
}
if(data108.least === undefined){
data108.least = 20;
}
if(data108.days === undefined){
data108.days = 30;
}
if(data108.share === undefined){
const err225 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data108};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data108.least === undefined){
const err226 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data108};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data108.days === undefined){
const err227 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties["log-alerts"].properties.fullExport.required,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data108};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key27 in data108){
if(!(((key27 === "share") || (key27 === "least")) || (key27 === "days"))){
const err228 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data108};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
let data109 = data108.share;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err229 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.share.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data109};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 100 || isNaN(data109)){
const err230 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data109};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data109 < 10 || isNaN(data109)){
const err231 = {instancePath:instancePath+"/log-alerts/fullExport/share",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.share,data:data109};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
let data110 = data108.least;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err232 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.least.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data110};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 10000 || isNaN(data110)){
const err233 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data110};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data110 < 2 || isNaN(data110)){
const err234 = {instancePath:instancePath+"/log-alerts/fullExport/least",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.least,data:data110};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
let data111 = data108.days;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err235 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.fullExport.properties.days.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data111};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 365 || isNaN(data111)){
const err236 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data111};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err237 = {instancePath:instancePath+"/log-alerts/fullExport/days",schemaPath:"#/properties/log-alerts/properties/fullExport/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.fullExport.properties.days,data:data111};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/log-alerts/fullExport",schemaPath:"#/properties/log-alerts/properties/fullExport/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.fullExport.type,parentSchema:schema11.properties["log-alerts"].properties.fullExport,data:data108};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
let data112 = data102.failedLogins;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.count === undefined){
data112.count = 5;
}
if(data112.minutes === undefined){
data112.minutes = 10;
}
if(data112.count === undefined){
const err239 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data112};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data112.minutes === undefined){
const err240 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema11.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data112};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key28 in data112){
if(!((key28 === "count") || (key28 === "minutes"))){
const err241 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data112};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
let data113 = data112.count;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err242 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.count.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data113};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 1000 || isNaN(data113)){
const err243 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data113};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data113 < 2 || isNaN(data113)){
const err244 = {instancePath:instancePath+"/log-alerts/failedLogins/count",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.count,data:data113};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
let data114 = data112.minutes;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err245 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data114};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1440 || isNaN(data114)){
const err246 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data114};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err247 = {instancePath:instancePath+"/log-alerts/failedLogins/minutes",schemaPath:"#/properties/log-alerts/properties/failedLogins/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data114};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/log-alerts/failedLogins",schemaPath:"#/properties/log-alerts/properties/failedLogins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.failedLogins.type,parentSchema:schema11.properties["log-alerts"].properties.failedLogins,data:data112};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
let data115 = data102.silence;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.servers === undefined){
data115.servers = 60;
}
if(data115.workstations === undefined){
data115.workstations = 20160;
}
if(data115.servers === undefined){
const err249 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data115};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data115.workstations === undefined){
const err250 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-alerts"].properties.silence.required,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data115};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
for(const key29 in data115){
if(!((key29 === "servers") || (key29 === "workstations"))){
const err251 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data115};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
let data116 = data115.servers;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err252 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.servers.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data116};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 525600 || isNaN(data116)){
const err253 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data116};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err254 = {instancePath:instancePath+"/log-alerts/silence/servers",schemaPath:"#/properties/log-alerts/properties/silence/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.servers,data:data116};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
let data117 = data115.workstations;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err255 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.silence.properties.workstations.type,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data117};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 525600 || isNaN(data117)){
const err256 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data117};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err257 = {instancePath:instancePath+"/log-alerts/silence/workstations",schemaPath:"#/properties/log-alerts/properties/silence/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-alerts"].properties.silence.properties.workstations,data:data117};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/log-alerts/silence",schemaPath:"#/properties/log-alerts/properties/silence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.silence.type,parentSchema:schema11.properties["log-alerts"].properties.silence,data:data115};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data102.webhook !== undefined){
let data118 = data102.webhook;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.url === undefined){
const err259 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties["log-alerts"].properties.webhook.required,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data118};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key30 in data118){
if(!((key30 === "url") || (key30 === "headerFile"))){
const err260 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data118};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data118.url !== undefined){
let data119 = data118.url;
if(typeof data119 === "string"){
if(func4(data119) > 500){
const err261 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data119};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern16.test(data119)){
const err262 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"+"\"",schema:"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data119};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/log-alerts/webhook/url",schemaPath:"#/properties/log-alerts/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.url.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.url,data:data119};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data118.headerFile !== undefined){
let data120 = data118.headerFile;
if(typeof data120 === "string"){
if(!(formats4(data120))){
const err264 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/format",keyword:"format",params:{format: "path"},message:"must match format \""+"path"+"\"",schema:"path",parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data120};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/log-alerts/webhook/headerFile",schemaPath:"#/properties/log-alerts/properties/webhook/properties/headerFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile.type,parentSchema:schema11.properties["log-alerts"].properties.webhook.properties.headerFile,data:data120};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/log-alerts/webhook",schemaPath:"#/properties/log-alerts/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.webhook.type,parentSchema:schema11.properties["log-alerts"].properties.webhook,data:data118};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data102.mail !== undefined){
let data121 = data102.mail;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.to === undefined){
const err267 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties["log-alerts"].properties.mail.required,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data121};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key31 in data121){
if(!(key31 === "to")){
const err268 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data121};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data121.to !== undefined){
let data122 = data121.to;
if(Array.isArray(data122)){
if(data122.length > 50){
const err269 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data122};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data122.length < 1){
const err270 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data122};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
const len17 = data122.length;
for(let i31=0; i31<len17; i31++){
let data123 = data122[i31];
if(typeof data123 === "string"){
if(func4(data123) > 200){
const err271 = {instancePath:instancePath+"/log-alerts/mail/to/" + i31,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data123};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern17.test(data123)){
const err272 = {instancePath:instancePath+"/log-alerts/mail/to/" + i31,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"+"\"",schema:"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$",parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data123};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/log-alerts/mail/to/" + i31,schemaPath:"#/properties/log-alerts/properties/mail/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-alerts"].properties.mail.properties.to.items.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to.items,data:data123};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
let i32 = data122.length;
let j14;
if(i32 > 1){
const indices13 = {};
for(;i32--;){
let item13 = data122[i32];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j14 = indices13[item13];
const err274 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j14},message:"must NOT have duplicate items (items ## "+j14+" and "+i32+" are identical)",schema:true,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data122};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
break;
}
indices13[item13] = i32;
}
}
}
else {
const err275 = {instancePath:instancePath+"/log-alerts/mail/to",schemaPath:"#/properties/log-alerts/properties/mail/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["log-alerts"].properties.mail.properties.to.type,parentSchema:schema11.properties["log-alerts"].properties.mail.properties.to,data:data122};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/log-alerts/mail",schemaPath:"#/properties/log-alerts/properties/mail/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.mail.type,parentSchema:schema11.properties["log-alerts"].properties.mail,data:data121};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
let data124 = data102.reviews;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.daily === undefined){
data124.daily = 3;
}
if(data124.weekly === undefined){
data124.weekly = 9;
}
if(data124.daily === undefined){
const err277 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "daily"},message:"must have required property '"+"daily"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data124};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data124.weekly === undefined){
const err278 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "weekly"},message:"must have required property '"+"weekly"+"'",schema:schema11.properties["log-alerts"].properties.reviews.required,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data124};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key32 in data124){
if(!((key32 === "daily") || (key32 === "weekly"))){
const err279 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data124};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
let data125 = data124.daily;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err280 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.daily.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data125};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 30 || isNaN(data125)){
const err281 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data125};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err282 = {instancePath:instancePath+"/log-alerts/reviews/daily",schemaPath:"#/properties/log-alerts/properties/reviews/properties/daily/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.daily,data:data125};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
let data126 = data124.weekly;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err283 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-alerts"].properties.reviews.properties.weekly.type,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data126};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 90 || isNaN(data126)){
const err284 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data126};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err285 = {instancePath:instancePath+"/log-alerts/reviews/weekly",schemaPath:"#/properties/log-alerts/properties/reviews/properties/weekly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-alerts"].properties.reviews.properties.weekly,data:data126};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/log-alerts/reviews",schemaPath:"#/properties/log-alerts/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].properties.reviews.type,parentSchema:schema11.properties["log-alerts"].properties.reviews,data:data124};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/log-alerts",schemaPath:"#/properties/log-alerts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-alerts"].type,parentSchema:schema11.properties["log-alerts"],data:data102};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data["log-collector"] !== undefined){
let data127 = data["log-collector"];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.compressAfterDays === undefined){
data127.compressAfterDays = 7;
}
if(data127.sealEvery === undefined){
data127.sealEvery = "hour";
}
if(data127.diskWarnPercent === undefined){
data127.diskWarnPercent = 80;
}
if(data127.silentMinutes === undefined){
data127.silentMinutes = {};
}
if(data127.compressAfterDays === undefined){
const err288 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "compressAfterDays"},message:"must have required property '"+"compressAfterDays"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data127.sealEvery === undefined){
const err289 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "sealEvery"},message:"must have required property '"+"sealEvery"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data127.diskWarnPercent === undefined){
const err290 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "diskWarnPercent"},message:"must have required property '"+"diskWarnPercent"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data127.silentMinutes === undefined){
const err291 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/required",keyword:"required",params:{missingProperty: "silentMinutes"},message:"must have required property '"+"silentMinutes"+"'",schema:schema11.properties["log-collector"].required,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key33 in data127){
if(!(((((key33 === "retentionDays") || (key33 === "compressAfterDays")) || (key33 === "sealEvery")) || (key33 === "diskWarnPercent")) || (key33 === "silentMinutes"))){
const err292 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data127.retentionDays !== undefined){
let data128 = data127.retentionDays;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err293 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.retentionDays.type,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data128};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 3650 || isNaN(data128)){
const err294 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data128};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err295 = {instancePath:instancePath+"/log-collector/retentionDays",schemaPath:"#/properties/log-collector/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.retentionDays,data:data128};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
let data129 = data127.compressAfterDays;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err296 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.compressAfterDays.type,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data129};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 3650 || isNaN(data129)){
const err297 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data129};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err298 = {instancePath:instancePath+"/log-collector/compressAfterDays",schemaPath:"#/properties/log-collector/properties/compressAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-collector"].properties.compressAfterDays,data:data129};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
let data130 = data127.sealEvery;
if(!((data130 === "hour") || (data130 === "day"))){
const err299 = {instancePath:instancePath+"/log-collector/sealEvery",schemaPath:"#/properties/log-collector/properties/sealEvery/enum",keyword:"enum",params:{allowedValues: schema11.properties["log-collector"].properties.sealEvery.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["log-collector"].properties.sealEvery.enum,parentSchema:schema11.properties["log-collector"].properties.sealEvery,data:data130};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
let data131 = data127.diskWarnPercent;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err300 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.diskWarnPercent.type,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data131};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 99 || isNaN(data131)){
const err301 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data131};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data131 < 10 || isNaN(data131)){
const err302 = {instancePath:instancePath+"/log-collector/diskWarnPercent",schemaPath:"#/properties/log-collector/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-collector"].properties.diskWarnPercent,data:data131};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
let data132 = data127.silentMinutes;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.servers === undefined){
data132.servers = 20;
}
if(data132.workstations === undefined){
data132.workstations = 0;
}
if(data132.servers === undefined){
const err303 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data132};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data132.workstations === undefined){
const err304 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema11.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data132};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key34 in data132){
if(!((key34 === "servers") || (key34 === "workstations"))){
const err305 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data132};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
let data133 = data132.servers;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err306 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data133};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 525600 || isNaN(data133)){
const err307 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data133};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data133 < 0 || isNaN(data133)){
const err308 = {instancePath:instancePath+"/log-collector/silentMinutes/servers",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.servers,data:data133};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
let data134 = data132.workstations;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err309 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data134};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 525600 || isNaN(data134)){
const err310 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data134};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data134 < 0 || isNaN(data134)){
const err311 = {instancePath:instancePath+"/log-collector/silentMinutes/workstations",schemaPath:"#/properties/log-collector/properties/silentMinutes/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data134};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/log-collector/silentMinutes",schemaPath:"#/properties/log-collector/properties/silentMinutes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].properties.silentMinutes.type,parentSchema:schema11.properties["log-collector"].properties.silentMinutes,data:data132};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/log-collector",schemaPath:"#/properties/log-collector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-collector"].type,parentSchema:schema11.properties["log-collector"],data:data127};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data["log-forwarding"] !== undefined){
let data135 = data["log-forwarding"];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.buffer === undefined){
data135.buffer = "2G";
}
if(data135.standsStillMinutes === undefined){
data135.standsStillMinutes = 20;
}
if(data135.clockMaximumMs === undefined){
data135.clockMaximumMs = 1000;
}
if(data135.buffer === undefined){
const err314 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "buffer"},message:"must have required property '"+"buffer"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data135};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data135.standsStillMinutes === undefined){
const err315 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "standsStillMinutes"},message:"must have required property '"+"standsStillMinutes"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data135};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data135.clockMaximumMs === undefined){
const err316 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/required",keyword:"required",params:{missingProperty: "clockMaximumMs"},message:"must have required property '"+"clockMaximumMs"+"'",schema:schema11.properties["log-forwarding"].required,parentSchema:schema11.properties["log-forwarding"],data:data135};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key35 in data135){
if(!(((key35 === "buffer") || (key35 === "standsStillMinutes")) || (key35 === "clockMaximumMs"))){
const err317 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["log-forwarding"],data:data135};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
let data136 = data135.buffer;
if(typeof data136 === "string"){
if(!pattern11.test(data136)){
const err318 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data136};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/log-forwarding/buffer",schemaPath:"#/properties/log-forwarding/properties/buffer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["log-forwarding"].properties.buffer.type,parentSchema:schema11.properties["log-forwarding"].properties.buffer,data:data136};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
let data137 = data135.standsStillMinutes;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err320 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.standsStillMinutes.type,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data137};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 1440 || isNaN(data137)){
const err321 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data137};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data137 < 10 || isNaN(data137)){
const err322 = {instancePath:instancePath+"/log-forwarding/standsStillMinutes",schemaPath:"#/properties/log-forwarding/properties/standsStillMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties["log-forwarding"].properties.standsStillMinutes,data:data137};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
let data138 = data135.clockMaximumMs;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err323 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["log-forwarding"].properties.clockMaximumMs.type,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data138};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 60000 || isNaN(data138)){
const err324 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data138};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err325 = {instancePath:instancePath+"/log-forwarding/clockMaximumMs",schemaPath:"#/properties/log-forwarding/properties/clockMaximumMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties["log-forwarding"].properties.clockMaximumMs,data:data138};
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
const err326 = {instancePath:instancePath+"/log-forwarding",schemaPath:"#/properties/log-forwarding/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["log-forwarding"].type,parentSchema:schema11.properties["log-forwarding"],data:data135};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data.ssh !== undefined){
let data139 = data.ssh;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.peopleFrom === undefined){
data139.peopleFrom = ["office","admin"];
}
if(data139.maxAuthTries === undefined){
data139.maxAuthTries = 3;
}
if(data139.loginGraceSeconds === undefined){
data139.loginGraceSeconds = 30;
}
if(data139.sftp === undefined){
data139.sftp = false;
}
if(data139.peopleFrom === undefined){
const err327 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "peopleFrom"},message:"must have required property '"+"peopleFrom"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data139};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data139.maxAuthTries === undefined){
const err328 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "maxAuthTries"},message:"must have required property '"+"maxAuthTries"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data139};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data139.loginGraceSeconds === undefined){
const err329 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "loginGraceSeconds"},message:"must have required property '"+"loginGraceSeconds"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data139};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data139.sftp === undefined){
const err330 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "sftp"},message:"must have required property '"+"sftp"+"'",schema:schema11.properties.ssh.required,parentSchema:schema11.properties.ssh,data:data139};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key36 in data139){
if(!((((key36 === "peopleFrom") || (key36 === "maxAuthTries")) || (key36 === "loginGraceSeconds")) || (key36 === "sftp"))){
const err331 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.ssh,data:data139};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
let data140 = data139.peopleFrom;
if(Array.isArray(data140)){
const len18 = data140.length;
for(let i33=0; i33<len18; i33++){
let data141 = data140[i33];
if(!((((data141 === "servers") || (data141 === "office")) || (data141 === "admin")) || (data141 === "test"))){
const err332 = {instancePath:instancePath+"/ssh/peopleFrom/" + i33,schemaPath:"#/properties/ssh/properties/peopleFrom/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ssh.properties.peopleFrom.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.ssh.properties.peopleFrom.items.enum,parentSchema:schema11.properties.ssh.properties.peopleFrom.items,data:data141};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
let i34 = data140.length;
let j15;
if(i34 > 1){
outer1:
for(;i34--;){
for(j15 = i34; j15--;){
if(func0(data140[i34], data140[j15])){
const err333 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j15},message:"must NOT have duplicate items (items ## "+j15+" and "+i34+" are identical)",schema:true,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data140};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err334 = {instancePath:instancePath+"/ssh/peopleFrom",schemaPath:"#/properties/ssh/properties/peopleFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ssh.properties.peopleFrom.type,parentSchema:schema11.properties.ssh.properties.peopleFrom,data:data140};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
let data142 = data139.maxAuthTries;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err335 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.maxAuthTries.type,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data142};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 6 || isNaN(data142)){
const err336 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data142};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data142 < 2 || isNaN(data142)){
const err337 = {instancePath:instancePath+"/ssh/maxAuthTries",schemaPath:"#/properties/ssh/properties/maxAuthTries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.ssh.properties.maxAuthTries,data:data142};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
let data143 = data139.loginGraceSeconds;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err338 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.ssh.properties.loginGraceSeconds.type,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data143};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 120 || isNaN(data143)){
const err339 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data143};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data143 < 10 || isNaN(data143)){
const err340 = {instancePath:instancePath+"/ssh/loginGraceSeconds",schemaPath:"#/properties/ssh/properties/loginGraceSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema11.properties.ssh.properties.loginGraceSeconds,data:data143};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
let data144 = data139.sftp;
if(typeof data144 !== "boolean"){
const err341 = {instancePath:instancePath+"/ssh/sftp",schemaPath:"#/properties/ssh/properties/sftp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.ssh.properties.sftp.type,parentSchema:schema11.properties.ssh.properties.sftp,data:data144};
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
const err342 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ssh.type,parentSchema:schema11.properties.ssh,data:data139};
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
const err343 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

