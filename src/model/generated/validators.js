/* Written by `npm run generate` from src/model/schemas and the controls. */
"use strict";
exports.organisation = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"OrganisationFile","description":"hosts/organisation.yaml: who the organisation is, where Qorgan is run from, and which roles people have.","type":"object","additionalProperties":false,"required":["name","domain","timeZone","banner","controllers","operators","keyCustodians","nameServers","timeServers","roles"],"properties":{"name":{"description":"The organisation's name.","$ref":"common.json#/definitions/line"},"domain":{"description":"Suffix of the hosts' names.","$ref":"common.json#/definitions/domain"},"timeZone":{"$ref":"common.json#/definitions/timeZone"},"workingHours":{"description":"When people work, where a branch does not say otherwise. Left out: Monday to Friday, 09:00 to 18:00.","$ref":"common.json#/definitions/workingHours"},"holidays":{"description":"Days without work, where a branch names none of its own.","$ref":"common.json#/definitions/dates"},"workedDays":{"description":"Days with work that the week does not have, where a branch names none of its own.","$ref":"common.json#/definitions/dates"},"banner":{"description":"Shown before login.","$ref":"common.json#/definitions/text"},"controllers":{"description":"Addresses that Qorgan is run from. The firewall of every host lets them reach sshd.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/addressOrNetwork"}},"operators":{"description":"Ids of the people who may run Qorgan.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/personId"}},"keyCustodians":{"description":"Ids of the people who keep the keys of escrowed secrets.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/personId"}},"nameServers":{"description":"DNS servers of the hosts.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/address"}},"timeServers":{"description":"NTP servers of the hosts.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/address"}},"updateSources":{"description":"Where the hosts may fetch packages from. Empty or left out: anywhere.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/addressOrNetwork"}},"roles":{"description":"Roles by name.","type":"object","minProperties":1,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/role"}}},"definitions":{"role":{"title":"RoleEntry","type":"object","additionalProperties":false,"required":["title","accountsOn"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"admin":{"description":"The administrative role that decides sudo rights. People of such a role have a second, administrative account.","enum":["it-administrator","backup-operator","security-officer"]},"travels":{"description":"People of this role take a workstation out of the office.","type":"boolean","default":false},"accountsOn":{"description":"Where people of this role have an account, within their branches.","type":"object","additionalProperties":false,"properties":{"workstations":{"description":"On every workstation.","type":"boolean","default":false},"duties":{"description":"On hosts with one of these duties.","type":"array","uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}}}}}}}};
const schema13 = {"title":"one line of text","type":"string","format":"line","maxLength":200,"minLength":1};
const schema14 = {"title":"a domain name","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$","maxLength":180,"patternErrorMessage":"lower-case labels of letters, digits and single hyphens, joined by dots","examples":["saryarqa.internal"]};
const schema15 = {"title":"a time zone","type":"string","format":"time-zone","maxLength":64,"examples":["Asia/Almaty"]};
const schema21 = {"title":"text","type":"string","format":"text","maxLength":4000,"minLength":1};
const schema22 = {"title":"an address or network","type":"string","format":"address-or-network","examples":["10.77.30.5","10.77.30.0/24"]};
const schema23 = {"title":"a person's id","type":"string","format":"account-name","maxLength":28,"examples":["aigerim"]};
const schema25 = {"title":"an address","description":"An IPv4 or IPv6 address, without a prefix length.","type":"string","format":"address","examples":["10.77.10.11","fd77:10::11"]};
const schema28 = {"title":"a name","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":63,"patternErrorMessage":"lower-case letters and digits, in words joined by single hyphens, beginning with a letter","examples":["almaty","hr-files"]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const formats0 = require("../values").formats.line;
const formats2 = require("../values").formats["time-zone"];
const formats6 = require("../values").formats.text;
const formats8 = require("../values").formats["address-or-network"];
const formats10 = require("../values").formats["account-name"];
const formats14 = require("../values").formats.address;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const schema16 = {"title":"WorkingHours","description":"When people work, by the clock of the office.","type":"object","additionalProperties":false,"required":["days","from","to"],"properties":{"days":{"description":"The days of a week without holidays.","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"description":"The first minute.","$ref":"#/definitions/timeOfDay"},"to":{"description":"The first minute that is no longer working time.","$ref":"#/definitions/timeOfDay"}}};
const schema17 = {"title":"a time of day","type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","patternErrorMessage":"hours and minutes, written 09:00","examples":["09:00"]};
const pattern1 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "from")) || (key0 === "to"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
const err5 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.days.items.enum,parentSchema:schema16.properties.days.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err6 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.days.type,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/timeOfDay/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"",schema:"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/timeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/timeOfDay/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"",schema:"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/timeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"dates","type":"array","maxItems":1000,"uniqueItems":true,"items":{"$ref":"#/definitions/date"}};
const schema20 = {"title":"a date","type":"string","format":"date","examples":["2027-03-31"]};
const formats4 = require("../values").formats.date;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats4(data0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema29 = {"title":"RoleEntry","type":"object","additionalProperties":false,"required":["title","accountsOn"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"admin":{"description":"The administrative role that decides sudo rights. People of such a role have a second, administrative account.","enum":["it-administrator","backup-operator","security-officer"]},"travels":{"description":"People of this role take a workstation out of the office.","type":"boolean","default":false},"accountsOn":{"description":"Where people of this role have an account, within their branches.","type":"object","additionalProperties":false,"properties":{"workstations":{"description":"On every workstation.","type":"boolean","default":false},"duties":{"description":"On hosts with one of these duties.","type":"array","uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}}}}}};
const schema31 = {"title":"a duty","description":"What a host is there for.","enum":["key-server","log-collector","backup-target","backup-vault","file-server","workstation","time-server"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountsOn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountsOn"},message:"must have required property '"+"accountsOn"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "admin")) || (key0 === "travels")) || (key0 === "accountsOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.admin !== undefined){
let data1 = data.admin;
if(!(((data1 === "it-administrator") || (data1 === "backup-operator")) || (data1 === "security-officer"))){
const err7 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/enum",keyword:"enum",params:{allowedValues: schema29.properties.admin.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.admin.enum,parentSchema:schema29.properties.admin,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.travels !== undefined){
let data2 = data.travels;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/travels",schemaPath:"#/properties/travels/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.travels.type,parentSchema:schema29.properties.travels,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.accountsOn !== undefined){
let data3 = data.accountsOn;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "workstations") || (key1 === "duties"))){
const err9 = {instancePath:instancePath+"/accountsOn",schemaPath:"#/properties/accountsOn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema29.properties.accountsOn,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.workstations !== undefined){
let data4 = data3.workstations;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/accountsOn/workstations",schemaPath:"#/properties/accountsOn/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.accountsOn.properties.workstations.type,parentSchema:schema29.properties.accountsOn.properties.workstations,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.duties !== undefined){
let data5 = data3.duties;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((((((data6 === "key-server") || (data6 === "log-collector")) || (data6 === "backup-target")) || (data6 === "backup-vault")) || (data6 === "file-server")) || (data6 === "workstation")) || (data6 === "time-server"))){
const err11 = {instancePath:instancePath+"/accountsOn/duties/" + i0,schemaPath:"common.json#/definitions/duty/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err12 = {instancePath:instancePath+"/accountsOn/duties",schemaPath:"#/properties/accountsOn/properties/duties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema29.properties.accountsOn.properties.duties,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/accountsOn/duties",schemaPath:"#/properties/accountsOn/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.accountsOn.properties.duties.type,parentSchema:schema29.properties.accountsOn.properties.duties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/accountsOn",schemaPath:"#/properties/accountsOn/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.accountsOn.type,parentSchema:schema29.properties.accountsOn,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timeZone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.banner === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "banner"},message:"must have required property '"+"banner"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.controllers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controllers"},message:"must have required property '"+"controllers"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.operators === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operators"},message:"must have required property '"+"operators"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.keyCustodians === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyCustodians"},message:"must have required property '"+"keyCustodians"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nameServers === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nameServers"},message:"must have required property '"+"nameServers"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.timeServers === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeServers"},message:"must have required property '"+"timeServers"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.roles === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err11 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data0) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0(data0))){
const err13 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.domain !== undefined){
let data1 = data.domain;
if(typeof data1 === "string"){
if(func3(data1) > 180){
const err15 = {instancePath:instancePath+"/domain",schemaPath:"common.json#/definitions/domain/maxLength",keyword:"maxLength",params:{limit: 180},message:"must NOT have more than 180 characters",schema:180,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data1)){
const err16 = {instancePath:instancePath+"/domain",schemaPath:"common.json#/definitions/domain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$",parentSchema:schema14,data:data1};
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
const err17 = {instancePath:instancePath+"/domain",schemaPath:"common.json#/definitions/domain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data2 = data.timeZone;
if(typeof data2 === "string"){
if(func3(data2) > 64){
const err18 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats2(data2))){
const err19 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/format",keyword:"format",params:{format: "time-zone"},message:"must match format \""+"time-zone"+"\"",schema:"time-zone",parentSchema:schema15,data:data2};
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
const err20 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.workingHours !== undefined){
if(!(validate12(data.workingHours, {instancePath:instancePath+"/workingHours",parentData:data,parentDataProperty:"workingHours",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.holidays !== undefined){
if(!(validate14(data.holidays, {instancePath:instancePath+"/holidays",parentData:data,parentDataProperty:"holidays",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.workedDays !== undefined){
if(!(validate14(data.workedDays, {instancePath:instancePath+"/workedDays",parentData:data,parentDataProperty:"workedDays",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.banner !== undefined){
let data6 = data.banner;
if(typeof data6 === "string"){
if(func3(data6) > 4000){
const err21 = {instancePath:instancePath+"/banner",schemaPath:"common.json#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data6) < 1){
const err22 = {instancePath:instancePath+"/banner",schemaPath:"common.json#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats6(data6))){
const err23 = {instancePath:instancePath+"/banner",schemaPath:"common.json#/definitions/text/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\"",schema:"text",parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/banner",schemaPath:"common.json#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.controllers !== undefined){
let data7 = data.controllers;
if(Array.isArray(data7)){
if(data7.length > 100){
const err25 = {instancePath:instancePath+"/controllers",schemaPath:"#/properties/controllers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.controllers,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.length < 1){
const err26 = {instancePath:instancePath+"/controllers",schemaPath:"#/properties/controllers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.controllers,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err27 = {instancePath:instancePath+"/controllers/" + i0,schemaPath:"common.json#/definitions/addressOrNetwork/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema22,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/controllers/" + i0,schemaPath:"common.json#/definitions/addressOrNetwork/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data7[i1], data7[j0])){
const err29 = {instancePath:instancePath+"/controllers",schemaPath:"#/properties/controllers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.controllers,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/controllers",schemaPath:"#/properties/controllers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.controllers.type,parentSchema:schema11.properties.controllers,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.operators !== undefined){
let data9 = data.operators;
if(Array.isArray(data9)){
if(data9.length < 1){
const err31 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.operators,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func3(data10) > 28){
const err32 = {instancePath:instancePath+"/operators/" + i2,schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(formats10(data10))){
const err33 = {instancePath:instancePath+"/operators/" + i2,schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:data10};
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
const err34 = {instancePath:instancePath+"/operators/" + i2,schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data9[i3], data9[j1])){
const err35 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema11.properties.operators,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.operators.type,parentSchema:schema11.properties.operators,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.keyCustodians !== undefined){
let data11 = data.keyCustodians;
if(Array.isArray(data11)){
if(data11.length < 1){
const err37 = {instancePath:instancePath+"/keyCustodians",schemaPath:"#/properties/keyCustodians/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.keyCustodians,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func3(data12) > 28){
const err38 = {instancePath:instancePath+"/keyCustodians/" + i4,schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats10(data12))){
const err39 = {instancePath:instancePath+"/keyCustodians/" + i4,schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/keyCustodians/" + i4,schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data11[i5], data11[j2])){
const err41 = {instancePath:instancePath+"/keyCustodians",schemaPath:"#/properties/keyCustodians/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema11.properties.keyCustodians,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/keyCustodians",schemaPath:"#/properties/keyCustodians/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.keyCustodians.type,parentSchema:schema11.properties.keyCustodians,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.nameServers !== undefined){
let data13 = data.nameServers;
if(Array.isArray(data13)){
if(data13.length > 20){
const err43 = {instancePath:instancePath+"/nameServers",schemaPath:"#/properties/nameServers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.nameServers,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data13.length;
for(let i6=0; i6<len3; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(!(formats14(data14))){
const err44 = {instancePath:instancePath+"/nameServers/" + i6,schemaPath:"common.json#/definitions/address/format",keyword:"format",params:{format: "address"},message:"must match format \""+"address"+"\"",schema:"address",parentSchema:schema25,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/nameServers/" + i6,schemaPath:"common.json#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i7 = data13.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data13[i7], data13[j3])){
const err46 = {instancePath:instancePath+"/nameServers",schemaPath:"#/properties/nameServers/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema11.properties.nameServers,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/nameServers",schemaPath:"#/properties/nameServers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.nameServers.type,parentSchema:schema11.properties.nameServers,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.timeServers !== undefined){
let data15 = data.timeServers;
if(Array.isArray(data15)){
if(data15.length > 20){
const err48 = {instancePath:instancePath+"/timeServers",schemaPath:"#/properties/timeServers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.timeServers,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len4 = data15.length;
for(let i8=0; i8<len4; i8++){
let data16 = data15[i8];
if(typeof data16 === "string"){
if(!(formats14(data16))){
const err49 = {instancePath:instancePath+"/timeServers/" + i8,schemaPath:"common.json#/definitions/address/format",keyword:"format",params:{format: "address"},message:"must match format \""+"address"+"\"",schema:"address",parentSchema:schema25,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/timeServers/" + i8,schemaPath:"common.json#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i9 = data15.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data15[i9], data15[j4])){
const err51 = {instancePath:instancePath+"/timeServers",schemaPath:"#/properties/timeServers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema11.properties.timeServers,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/timeServers",schemaPath:"#/properties/timeServers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.timeServers.type,parentSchema:schema11.properties.timeServers,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.updateSources !== undefined){
let data17 = data.updateSources;
if(Array.isArray(data17)){
if(data17.length > 100){
const err53 = {instancePath:instancePath+"/updateSources",schemaPath:"#/properties/updateSources/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.updateSources,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len5 = data17.length;
for(let i10=0; i10<len5; i10++){
let data18 = data17[i10];
if(typeof data18 === "string"){
if(!(formats8(data18))){
const err54 = {instancePath:instancePath+"/updateSources/" + i10,schemaPath:"common.json#/definitions/addressOrNetwork/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema22,data:data18};
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
const err55 = {instancePath:instancePath+"/updateSources/" + i10,schemaPath:"common.json#/definitions/addressOrNetwork/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
let i11 = data17.length;
let j5;
if(i11 > 1){
outer5:
for(;i11--;){
for(j5 = i11; j5--;){
if(func0(data17[i11], data17[j5])){
const err56 = {instancePath:instancePath+"/updateSources",schemaPath:"#/properties/updateSources/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema11.properties.updateSources,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/updateSources",schemaPath:"#/properties/updateSources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.updateSources.type,parentSchema:schema11.properties.updateSources,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.roles !== undefined){
let data19 = data.roles;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err58 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.roles,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key1 in data19){
const _errs49 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err59 = {instancePath:instancePath+"/roles",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern3.test(key1)){
const err60 = {instancePath:instancePath+"/roles",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/roles",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid29 = _errs49 === errors;
if(!valid29){
const err62 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema11.properties.roles.propertyNames,parentSchema:schema11.properties.roles,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
for(const key2 in data19){
if(!(validate17(data19[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.roles.type,parentSchema:schema11.properties.roles,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.people = validate19;
const schema32 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PeopleFile","description":"hosts/people.yaml: everyone who has an account, by id.","type":"object","additionalProperties":false,"required":["people"],"properties":{"people":{"type":"object","propertyNames":{"$ref":"common.json#/definitions/personId"},"additionalProperties":{"$ref":"#/definitions/person"}}},"definitions":{"person":{"title":"PersonEntry","description":"A person. The id is the name of the regular account.","type":"object","additionalProperties":false,"required":["name","roles","branches","uid","keys"],"properties":{"name":{"$ref":"common.json#/definitions/personName"},"roles":{"description":"Names of roles in organisation.yaml.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"branches":{"description":"Branches in which this person works; empty as long as there is none.","type":"array","uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"uid":{"description":"Numeric id of the regular account, on every host.","$ref":"common.json#/definitions/uid"},"keys":{"description":"SSH public keys of the regular account.","$ref":"#/definitions/keys"},"admin":{"$ref":"#/definitions/adminAccount"},"operatorKeys":{"description":"SSH public keys with which this person runs Qorgan. Left out: those of the administrative account.","$ref":"#/definitions/keys"},"escrowRecipient":{"description":"For key custodians: what recovery keys are encrypted to.","$ref":"common.json#/definitions/escrowRecipient"},"expires":{"description":"The accounts end at the start of this day.","$ref":"common.json#/definitions/date"}}},"adminAccount":{"title":"AdminAccountEntry","description":"The administrative account, for people with an administrative role.","type":"object","additionalProperties":false,"required":["uid","keys"],"properties":{"name":{"description":"Left out: the person's id and -adm.","$ref":"common.json#/definitions/accountName"},"uid":{"$ref":"common.json#/definitions/uid"},"keys":{"$ref":"#/definitions/keys"}}},"keys":{"title":"PublicKeys","type":"array","maxItems":20,"items":{"$ref":"common.json#/definitions/publicKey"}}}};
const schema34 = {"title":"PersonEntry","description":"A person. The id is the name of the regular account.","type":"object","additionalProperties":false,"required":["name","roles","branches","uid","keys"],"properties":{"name":{"$ref":"common.json#/definitions/personName"},"roles":{"description":"Names of roles in organisation.yaml.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"branches":{"description":"Branches in which this person works; empty as long as there is none.","type":"array","uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"uid":{"description":"Numeric id of the regular account, on every host.","$ref":"common.json#/definitions/uid"},"keys":{"description":"SSH public keys of the regular account.","$ref":"#/definitions/keys"},"admin":{"$ref":"#/definitions/adminAccount"},"operatorKeys":{"description":"SSH public keys with which this person runs Qorgan. Left out: those of the administrative account.","$ref":"#/definitions/keys"},"escrowRecipient":{"description":"For key custodians: what recovery keys are encrypted to.","$ref":"common.json#/definitions/escrowRecipient"},"expires":{"description":"The accounts end at the start of this day.","$ref":"common.json#/definitions/date"}}};
const schema35 = {"title":"a person's name","type":"string","format":"person-name","maxLength":100,"minLength":1,"examples":["Айгерім Сейтқали"]};
const schema38 = {"title":"a numeric user id","description":"1000 to 1999 stay free for accounts that an installer made.","type":"integer","minimum":2000,"maximum":59999};
const schema44 = {"title":"an age recipient","description":"What age-keygen prints as the public key: begins with age1.","type":"string","format":"age-recipient","maxLength":4000};
const formats24 = require("../values").formats["person-name"];
const formats30 = require("../values").formats["age-recipient"];
const schema39 = {"title":"PublicKeys","type":"array","maxItems":20,"items":{"$ref":"common.json#/definitions/publicKey"}};
const schema40 = {"title":"an SSH public key","description":"The line of a .pub file: type, key and comment. Options do not belong here.","type":"string","format":"ssh-public-key","maxLength":8000};
const formats26 = require("../values").formats["ssh-public-key"];

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 8000){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"common.json#/definitions/publicKey/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters",schema:8000,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats26(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"common.json#/definitions/publicKey/format",keyword:"format",params:{format: "ssh-public-key"},message:"must match format \""+"ssh-public-key"+"\"",schema:"ssh-public-key",parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.json#/definitions/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"AdminAccountEntry","description":"The administrative account, for people with an administrative role.","type":"object","additionalProperties":false,"required":["uid","keys"],"properties":{"name":{"description":"Left out: the person's id and -adm.","$ref":"common.json#/definitions/accountName"},"uid":{"$ref":"common.json#/definitions/uid"},"keys":{"$ref":"#/definitions/keys"}}};
const schema42 = {"title":"an account name","type":"string","format":"account-name","maxLength":32,"examples":["nurlan-adm"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.keys === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "uid")) || (key0 === "keys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 32){
const err3 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/accountName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats10(data0))){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/accountName/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/accountName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uid !== undefined){
let data1 = data.uid;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 59999 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59999},message:"must be <= 59999",schema:59999,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 2000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},message:"must be >= 2000",schema:2000,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.keys !== undefined){
if(!(validate21(data.keys, {instancePath:instancePath+"/keys",parentData:data,parentDataProperty:"keys",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.branches === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branches"},message:"must have required property '"+"branches"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.uid === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},message:"must have required property '"+"uid"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.keys === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err6 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/personName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data0) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/personName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats24(data0))){
const err8 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/personName/format",keyword:"format",params:{format: "person-name"},message:"must match format \""+"person-name"+"\"",schema:"person-name",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"common.json#/definitions/personName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err11 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern3.test(data2)){
const err12 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data2};
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
const err13 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err14 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema34.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.roles.type,parentSchema:schema34.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.branches !== undefined){
let data3 = data.branches;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 63){
const err16 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern3.test(data4)){
const err17 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
const err19 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema34.properties.branches,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.branches.type,parentSchema:schema34.properties.branches,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.uid !== undefined){
let data5 = data.uid;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.type,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 59999 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59999},message:"must be <= 59999",schema:59999,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 2000 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/uid",schemaPath:"common.json#/definitions/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},message:"must be >= 2000",schema:2000,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.keys !== undefined){
if(!(validate21(data.keys, {instancePath:instancePath+"/keys",parentData:data,parentDataProperty:"keys",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.admin !== undefined){
if(!(validate23(data.admin, {instancePath:instancePath+"/admin",parentData:data,parentDataProperty:"admin",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.operatorKeys !== undefined){
if(!(validate21(data.operatorKeys, {instancePath:instancePath+"/operatorKeys",parentData:data,parentDataProperty:"operatorKeys",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.escrowRecipient !== undefined){
let data9 = data.escrowRecipient;
if(typeof data9 === "string"){
if(func3(data9) > 4000){
const err24 = {instancePath:instancePath+"/escrowRecipient",schemaPath:"common.json#/definitions/escrowRecipient/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema44,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats30(data9))){
const err25 = {instancePath:instancePath+"/escrowRecipient",schemaPath:"common.json#/definitions/escrowRecipient/format",keyword:"format",params:{format: "age-recipient"},message:"must match format \""+"age-recipient"+"\"",schema:"age-recipient",parentSchema:schema44,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/escrowRecipient",schemaPath:"common.json#/definitions/escrowRecipient/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.expires !== undefined){
let data10 = data.expires;
if(typeof data10 === "string"){
if(!(formats4(data10))){
const err27 = {instancePath:instancePath+"/expires",schemaPath:"common.json#/definitions/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/expires",schemaPath:"common.json#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.people === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "people")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.people !== undefined){
let data0 = data.people;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 28){
const err2 = {instancePath:instancePath+"/people",schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats10(key1))){
const err3 = {instancePath:instancePath+"/people",schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/people",schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema32.properties.people.propertyNames,parentSchema:schema32.properties.people,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate20(data0[key2], {instancePath:instancePath+"/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.people.type,parentSchema:schema32.properties.people,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

exports.dataMap = validate28;
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"DataMapFile","description":"hosts/data-map.yaml: which data lives where, and who answers for it.","type":"object","additionalProperties":false,"required":["systems"],"properties":{"systems":{"type":"object","propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/system"}}},"definitions":{"system":{"title":"SystemEntry","type":"object","additionalProperties":false,"required":["title","classes","label","owner","host","path"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"classes":{"description":"Classes of personal data in it; empty where it holds none.","type":"array","uniqueItems":true,"items":{"enum":["basic","personnel","financial","medical"]}},"label":{"description":"PD: personal data.","enum":["PD","internal","public"]},"owner":{"description":"Id of the data owner.","$ref":"common.json#/definitions/personId"},"host":{"$ref":"common.json#/definitions/hostName"},"path":{"$ref":"common.json#/definitions/path"},"share":{"description":"Name of the share, where there is one.","$ref":"common.json#/definitions/identifier"},"database":{"description":"Where it is kept in a database whose files are below the path: the database's own programs make its copies.","type":"object","additionalProperties":false,"required":["engine","name"],"properties":{"engine":{"enum":["postgresql","mariadb"]},"name":{"title":"a database's name","type":"string","pattern":"^[a-z_][a-z0-9_]{0,62}$","patternErrorMessage":"lower-case letters, digits and underscores, beginning with a letter or an underscore","examples":["payroll"]}}}}}}};
const schema48 = {"title":"SystemEntry","type":"object","additionalProperties":false,"required":["title","classes","label","owner","host","path"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"classes":{"description":"Classes of personal data in it; empty where it holds none.","type":"array","uniqueItems":true,"items":{"enum":["basic","personnel","financial","medical"]}},"label":{"description":"PD: personal data.","enum":["PD","internal","public"]},"owner":{"description":"Id of the data owner.","$ref":"common.json#/definitions/personId"},"host":{"$ref":"common.json#/definitions/hostName"},"path":{"$ref":"common.json#/definitions/path"},"share":{"description":"Name of the share, where there is one.","$ref":"common.json#/definitions/identifier"},"database":{"description":"Where it is kept in a database whose files are below the path: the database's own programs make its copies.","type":"object","additionalProperties":false,"required":["engine","name"],"properties":{"engine":{"enum":["postgresql","mariadb"]},"name":{"title":"a database's name","type":"string","pattern":"^[a-z_][a-z0-9_]{0,62}$","patternErrorMessage":"lower-case letters, digits and underscores, beginning with a letter or an underscore","examples":["payroll"]}}}}};
const schema51 = {"title":"a host name","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":63,"patternErrorMessage":"lower-case letters and digits, in words joined by single hyphens, beginning with a letter","examples":["almaty-files-1"]};
const schema52 = {"title":"an absolute path","type":"string","format":"path","maxLength":1000,"examples":["/srv/shares/hr"]};
const formats38 = require("../values").formats.path;
const pattern9 = new RegExp("^[a-z_][a-z0-9_]{0,62}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.classes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.label === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.owner === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.host === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "classes")) || (key0 === "label")) || (key0 === "owner")) || (key0 === "host")) || (key0 === "path")) || (key0 === "share")) || (key0 === "database"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err7 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data0) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data0))){
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.classes !== undefined){
let data1 = data.classes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "basic") || (data2 === "personnel")) || (data2 === "financial")) || (data2 === "medical"))){
const err11 = {instancePath:instancePath+"/classes/" + i0,schemaPath:"#/properties/classes/items/enum",keyword:"enum",params:{allowedValues: schema48.properties.classes.items.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.classes.items.enum,parentSchema:schema48.properties.classes.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err12 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema48.properties.classes,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.classes.type,parentSchema:schema48.properties.classes,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(!(((data3 === "PD") || (data3 === "internal")) || (data3 === "public"))){
const err14 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema48.properties.label.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.label.enum,parentSchema:schema48.properties.label,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func3(data4) > 28){
const err15 = {instancePath:instancePath+"/owner",schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats10(data4))){
const err16 = {instancePath:instancePath+"/owner",schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:data4};
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
const err17 = {instancePath:instancePath+"/owner",schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(func3(data5) > 63){
const err18 = {instancePath:instancePath+"/host",schemaPath:"common.json#/definitions/hostName/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data5)){
const err19 = {instancePath:instancePath+"/host",schemaPath:"common.json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema51,data:data5};
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
const err20 = {instancePath:instancePath+"/host",schemaPath:"common.json#/definitions/hostName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.path !== undefined){
let data6 = data.path;
if(typeof data6 === "string"){
if(func3(data6) > 1000){
const err21 = {instancePath:instancePath+"/path",schemaPath:"common.json#/definitions/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats38(data6))){
const err22 = {instancePath:instancePath+"/path",schemaPath:"common.json#/definitions/path/format",keyword:"format",params:{format: "path"},message:"must match format \""+"path"+"\"",schema:"path",parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/path",schemaPath:"common.json#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.share !== undefined){
let data7 = data.share;
if(typeof data7 === "string"){
if(func3(data7) > 63){
const err24 = {instancePath:instancePath+"/share",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data7)){
const err25 = {instancePath:instancePath+"/share",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/share",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.database !== undefined){
let data8 = data.database;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.engine === undefined){
const err27 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'",schema:schema48.properties.database.required,parentSchema:schema48.properties.database,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.name === undefined){
const err28 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema48.properties.database.required,parentSchema:schema48.properties.database,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "engine") || (key1 === "name"))){
const err29 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.database,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.engine !== undefined){
let data9 = data8.engine;
if(!((data9 === "postgresql") || (data9 === "mariadb"))){
const err30 = {instancePath:instancePath+"/database/engine",schemaPath:"#/properties/database/properties/engine/enum",keyword:"enum",params:{allowedValues: schema48.properties.database.properties.engine.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.database.properties.engine.enum,parentSchema:schema48.properties.database.properties.engine,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.name !== undefined){
let data10 = data8.name;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err31 = {instancePath:instancePath+"/database/name",schemaPath:"#/properties/database/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z_][a-z0-9_]{0,62}$",parentSchema:schema48.properties.database.properties.name,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/database/name",schemaPath:"#/properties/database/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.database.properties.name.type,parentSchema:schema48.properties.database.properties.name,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.database.type,parentSchema:schema48.properties.database,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.systems === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"},message:"must have required property '"+"systems"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "systems")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.systems !== undefined){
let data0 = data.systems;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err2 = {instancePath:instancePath+"/systems",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(key1)){
const err3 = {instancePath:instancePath+"/systems",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/systems",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema46.properties.systems.propertyNames,parentSchema:schema46.properties.systems,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate29(data0[key2], {instancePath:instancePath+"/systems/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.systems.type,parentSchema:schema46.properties.systems,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

exports.waivers = validate31;
const schema54 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"WaiversFile","description":"hosts/waivers.yaml: dated, approved exceptions.","type":"object","additionalProperties":false,"required":["waivers"],"properties":{"waivers":{"type":"object","propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/waiver"}}},"definitions":{"waiver":{"title":"WaiverEntry","type":"object","additionalProperties":false,"required":["control","reason","approver","expires"],"properties":{"control":{"description":"The control that is waived; `model` for the model's own rules shared-key-own, shared-key, production-in-test and test-in-production.","$ref":"common.json#/definitions/identifier"},"rule":{"description":"One rule of the control. Left out: all of it.","$ref":"common.json#/definitions/ruleName"},"hosts":{"description":"On these hosts.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/hostName"}},"branches":{"description":"On all hosts of these branches.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"people":{"description":"For these people: the model's rules about keys.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/personId"}},"reason":{"$ref":"common.json#/definitions/text"},"approver":{"description":"Id of the person who approved it.","$ref":"common.json#/definitions/personId"},"expires":{"description":"The last day on which it holds.","$ref":"common.json#/definitions/date"}}}}};
const schema56 = {"title":"WaiverEntry","type":"object","additionalProperties":false,"required":["control","reason","approver","expires"],"properties":{"control":{"description":"The control that is waived; `model` for the model's own rules shared-key-own, shared-key, production-in-test and test-in-production.","$ref":"common.json#/definitions/identifier"},"rule":{"description":"One rule of the control. Left out: all of it.","$ref":"common.json#/definitions/ruleName"},"hosts":{"description":"On these hosts.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/hostName"}},"branches":{"description":"On all hosts of these branches.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/identifier"}},"people":{"description":"For these people: the model's rules about keys.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/personId"}},"reason":{"$ref":"common.json#/definitions/text"},"approver":{"description":"Id of the person who approved it.","$ref":"common.json#/definitions/personId"},"expires":{"description":"The last day on which it holds.","$ref":"common.json#/definitions/date"}}};
const schema58 = {"title":"a rule's name","type":"string","pattern":"^[a-z0-9][a-z0-9._/-]*$","maxLength":100,"patternErrorMessage":"lower-case letters, digits, dots, underscores, slashes and hyphens, as plan and drift show it","examples":["usb-storage"]};
const pattern12 = new RegExp("^[a-z0-9][a-z0-9._/-]*$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.control === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control"},message:"must have required property '"+"control"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.approver === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "control") || (key0 === "rule")) || (key0 === "hosts")) || (key0 === "branches")) || (key0 === "people")) || (key0 === "reason")) || (key0 === "approver")) || (key0 === "expires"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control !== undefined){
let data0 = data.control;
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err5 = {instancePath:instancePath+"/control",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data0)){
const err6 = {instancePath:instancePath+"/control",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"common.json#/definitions/ruleName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern12.test(data1)){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"common.json#/definitions/ruleName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._/-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._/-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._/-]*$",parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rule",schemaPath:"common.json#/definitions/ruleName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.type,parentSchema:schema58,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.hosts !== undefined){
let data2 = data.hosts;
if(Array.isArray(data2)){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 63){
const err12 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"common.json#/definitions/hostName/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern3.test(data3)){
const err13 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"common.json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"common.json#/definitions/hostName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err15 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema56.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.hosts.type,parentSchema:schema56.properties.hosts,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.branches !== undefined){
let data4 = data.branches;
if(Array.isArray(data4)){
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.branches,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func3(data5) > 63){
const err18 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data5)){
const err19 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data5};
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
const err20 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err21 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema56.properties.branches,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.branches.type,parentSchema:schema56.properties.branches,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(Array.isArray(data6)){
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.people,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func3(data7) > 28){
const err24 = {instancePath:instancePath+"/people/" + i4,schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats10(data7))){
const err25 = {instancePath:instancePath+"/people/" + i4,schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/people/" + i4,schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data6[i5], data6[j2])){
const err27 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema56.properties.people,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.people.type,parentSchema:schema56.properties.people,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.reason !== undefined){
let data8 = data.reason;
if(typeof data8 === "string"){
if(func3(data8) > 4000){
const err29 = {instancePath:instancePath+"/reason",schemaPath:"common.json#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema21,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data8) < 1){
const err30 = {instancePath:instancePath+"/reason",schemaPath:"common.json#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats6(data8))){
const err31 = {instancePath:instancePath+"/reason",schemaPath:"common.json#/definitions/text/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\"",schema:"text",parentSchema:schema21,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/reason",schemaPath:"common.json#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.approver !== undefined){
let data9 = data.approver;
if(typeof data9 === "string"){
if(func3(data9) > 28){
const err33 = {instancePath:instancePath+"/approver",schemaPath:"common.json#/definitions/personId/maxLength",keyword:"maxLength",params:{limit: 28},message:"must NOT have more than 28 characters",schema:28,parentSchema:schema23,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats10(data9))){
const err34 = {instancePath:instancePath+"/approver",schemaPath:"common.json#/definitions/personId/format",keyword:"format",params:{format: "account-name"},message:"must match format \""+"account-name"+"\"",schema:"account-name",parentSchema:schema23,data:data9};
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
const err35 = {instancePath:instancePath+"/approver",schemaPath:"common.json#/definitions/personId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.expires !== undefined){
let data10 = data.expires;
if(typeof data10 === "string"){
if(!(formats4(data10))){
const err36 = {instancePath:instancePath+"/expires",schemaPath:"common.json#/definitions/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20,data:data10};
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
const err37 = {instancePath:instancePath+"/expires",schemaPath:"common.json#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "waivers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(key1)){
const err3 = {instancePath:instancePath+"/waivers",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/waivers",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema54.properties.waivers.propertyNames,parentSchema:schema54.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate32(data0[key2], {instancePath:instancePath+"/waivers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.waivers.type,parentSchema:schema54.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

exports.branch = validate34;
const schema65 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"BranchFile","description":"hosts/BRANCH/branch.yaml: one office and its networks. The folder's name is the branch's.","type":"object","additionalProperties":false,"required":["title","segments"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"timeZone":{"description":"The office's clock; left out: the organisation's.","$ref":"common.json#/definitions/timeZone"},"workingHours":{"description":"When people work here; left out: the organisation's.","$ref":"common.json#/definitions/workingHours"},"holidays":{"description":"Days without work; they take the place of the organisation's.","$ref":"common.json#/definitions/dates"},"workedDays":{"description":"Days with work that the week does not have; they take the place of the organisation's.","$ref":"common.json#/definitions/dates"},"segments":{"description":"The branch's networks by name.","type":"object","minProperties":1,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/segment"}}},"definitions":{"segment":{"title":"SegmentEntry","type":"object","additionalProperties":false,"required":["kind","networks"],"properties":{"kind":{"enum":["servers","office","admin","test"]},"networks":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/network"}}}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "from")) || (key0 === "to"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
const err5 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.days.items.enum,parentSchema:schema16.properties.days.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err6 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.days.type,parentSchema:schema16.properties.days,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/timeOfDay/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"",schema:"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/timeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/timeOfDay/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},message:"must match pattern \""+"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"+"\"",schema:"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/timeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!(formats4(data0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.type,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"SegmentEntry","type":"object","additionalProperties":false,"required":["kind","networks"],"properties":{"kind":{"enum":["servers","office","admin","test"]},"networks":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/network"}}}};
const schema75 = {"title":"a network","description":"An IPv4 or IPv6 network in CIDR form.","type":"string","format":"network","examples":["10.77.10.0/24","fd77:10::/64"]};
const formats54 = require("../values").formats.network;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.networks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "networks"},message:"must have required property '"+"networks"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "networks"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "servers") || (data0 === "office")) || (data0 === "admin")) || (data0 === "test"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema74.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema74.properties.kind.enum,parentSchema:schema74.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.networks !== undefined){
let data1 = data.networks;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema74.properties.networks,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema74.properties.networks,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(formats54(data2))){
const err6 = {instancePath:instancePath+"/networks/" + i0,schemaPath:"common.json#/definitions/network/format",keyword:"format",params:{format: "network"},message:"must match format \""+"network"+"\"",schema:"network",parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/networks/" + i0,schemaPath:"common.json#/definitions/network/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.type,parentSchema:schema75,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err8 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema74.properties.networks,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.networks.type,parentSchema:schema74.properties.networks,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.segments === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "timeZone")) || (key0 === "workingHours")) || (key0 === "holidays")) || (key0 === "workedDays")) || (key0 === "segments"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data1 = data.timeZone;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err7 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats2(data1))){
const err8 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/format",keyword:"format",params:{format: "time-zone"},message:"must match format \""+"time-zone"+"\"",schema:"time-zone",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timeZone",schemaPath:"common.json#/definitions/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.workingHours !== undefined){
if(!(validate35(data.workingHours, {instancePath:instancePath+"/workingHours",parentData:data,parentDataProperty:"workingHours",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.holidays !== undefined){
if(!(validate37(data.holidays, {instancePath:instancePath+"/holidays",parentData:data,parentDataProperty:"holidays",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.workedDays !== undefined){
if(!(validate37(data.workedDays, {instancePath:instancePath+"/workedDays",parentData:data,parentDataProperty:"workedDays",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.segments !== undefined){
let data5 = data.segments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err10 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema65.properties.segments,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err11 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern3.test(key1)){
const err12 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
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
const err13 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err14 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema65.properties.segments.propertyNames,parentSchema:schema65.properties.segments,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate40(data5[key2], {instancePath:instancePath+"/segments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.segments.type,parentSchema:schema65.properties.segments,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

exports.hosts = validate42;
const schema76 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"HostsFile","description":"Any other file of a branch's folder: hosts by name, one in a file or many.","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"type":"object","propertyNames":{"$ref":"common.json#/definitions/hostName"},"additionalProperties":{"$ref":"#/definitions/host"}}},"definitions":{"host":{"title":"HostEntry","type":"object","additionalProperties":false,"required":["hardware","os","segment","addresses","duties","policy"],"properties":{"hardware":{"description":"S200: server. L200 and M200: workstations.","enum":["S200","L200","M200"]},"os":{"description":"Operating system.","enum":["debian-12","debian-13"]},"segment":{"description":"Name of one of the branch's segments.","$ref":"common.json#/definitions/identifier"},"addresses":{"description":"Qorgan connects to the first.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/address"}},"sshPort":{"description":"Port of sshd.","type":"integer","minimum":1,"maximum":65535,"default":22},"duties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}},"environment":{"enum":["production","test"],"default":"production"},"policy":{"description":"Name of a file in policies/.","$ref":"common.json#/definitions/identifier"},"disks":{"description":"Disks by name.","type":"object","maxProperties":100,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/disk"}},"machineSerial":{"description":"The machine itself. qorgan survey writes it, and tells when another one stands there.","$ref":"common.json#/definitions/machineSerial"},"networkCards":{"description":"MAC addresses of its wired network cards. qorgan survey writes them.","type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/macAddress"}},"keyServerThumbprint":{"description":"For hosts with the duty key-server: its signing key. qorgan keys pin writes it.","$ref":"common.json#/definitions/thumbprint"},"hostKeys":{"description":"Public keys of sshd. With them known_hosts is not asked.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/publicKey"}}}},"disk":{"title":"DiskEntry","type":"object","additionalProperties":false,"required":["mount","encrypted"],"properties":{"serial":{"$ref":"common.json#/definitions/serial"},"mount":{"description":"Where it is mounted, or the word swap.","$ref":"common.json#/definitions/mountPoint"},"encrypted":{"description":"At / and below it: how the system was installed. A data disk: Qorgan makes it so.","type":"boolean"},"fileSystem":{"enum":["ext4","xfs"],"default":"ext4"},"format":{"description":"What is on the disk with this serial may be destroyed. Each time it is asked for again.","const":"allow"}}}}};
const schema78 = {"title":"HostEntry","type":"object","additionalProperties":false,"required":["hardware","os","segment","addresses","duties","policy"],"properties":{"hardware":{"description":"S200: server. L200 and M200: workstations.","enum":["S200","L200","M200"]},"os":{"description":"Operating system.","enum":["debian-12","debian-13"]},"segment":{"description":"Name of one of the branch's segments.","$ref":"common.json#/definitions/identifier"},"addresses":{"description":"Qorgan connects to the first.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/address"}},"sshPort":{"description":"Port of sshd.","type":"integer","minimum":1,"maximum":65535,"default":22},"duties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}},"environment":{"enum":["production","test"],"default":"production"},"policy":{"description":"Name of a file in policies/.","$ref":"common.json#/definitions/identifier"},"disks":{"description":"Disks by name.","type":"object","maxProperties":100,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/disk"}},"machineSerial":{"description":"The machine itself. qorgan survey writes it, and tells when another one stands there.","$ref":"common.json#/definitions/machineSerial"},"networkCards":{"description":"MAC addresses of its wired network cards. qorgan survey writes them.","type":"array","maxItems":64,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/macAddress"}},"keyServerThumbprint":{"description":"For hosts with the duty key-server: its signing key. qorgan keys pin writes it.","$ref":"common.json#/definitions/thumbprint"},"hostKeys":{"description":"Public keys of sshd. With them known_hosts is not asked.","type":"array","maxItems":10,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/publicKey"}}}};
const schema87 = {"title":"a machine's serial","description":"What its firmware tells: dmidecode -s system-serial-number.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/+-]*$","maxLength":64,"patternErrorMessage":"letters, digits, dots, underscores, colons, slashes, plus signs and hyphens","examples":["5CG1234XYZ"]};
const schema88 = {"title":"a MAC address","type":"string","pattern":"^([0-9a-f]{2}:){5}[0-9a-f]{2}$","patternErrorMessage":"six pairs of lower-case hexadecimal digits, joined by colons","examples":["52:54:00:12:34:56"]};
const schema89 = {"title":"a thumbprint","description":"SHA-256 thumbprint of a JSON Web Key (RFC 7638), base64url.","type":"string","pattern":"^[A-Za-z0-9_-]{43}$","patternErrorMessage":"43 letters, digits, hyphens and underscores, as qorgan keys pin writes it"};
const pattern23 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/+-]*$", "u");
const pattern24 = new RegExp("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
const schema84 = {"title":"DiskEntry","type":"object","additionalProperties":false,"required":["mount","encrypted"],"properties":{"serial":{"$ref":"common.json#/definitions/serial"},"mount":{"description":"Where it is mounted, or the word swap.","$ref":"common.json#/definitions/mountPoint"},"encrypted":{"description":"At / and below it: how the system was installed. A data disk: Qorgan makes it so.","type":"boolean"},"fileSystem":{"enum":["ext4","xfs"],"default":"ext4"},"format":{"description":"What is on the disk with this serial may be destroyed. Each time it is asked for again.","const":"allow"}}};
const schema85 = {"title":"a disk's serial","description":"Its serial number, or its name below /dev/disk/by-id; never sda or nvme0n1, which change from boot to boot.","type":"string","pattern":"^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]*$","maxLength":128,"patternErrorMessage":"the serial number or the name below /dev/disk/by-id, not a kernel name such as sda","examples":["WD-WX32D81A5F0C"]};
const schema86 = {"title":"a mount point","type":"string","format":"mount-point","maxLength":1000,"examples":["/srv","swap"]};
const pattern22 = new RegExp("^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]*$", "u");
const formats58 = require("../values").formats["mount-point"];

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.encrypted === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encrypted"},message:"must have required property '"+"encrypted"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "serial") || (key0 === "mount")) || (key0 === "encrypted")) || (key0 === "fileSystem")) || (key0 === "format"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serial !== undefined){
let data0 = data.serial;
if(typeof data0 === "string"){
if(func3(data0) > 128){
const err3 = {instancePath:instancePath+"/serial",schemaPath:"common.json#/definitions/serial/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern22.test(data0)){
const err4 = {instancePath:instancePath+"/serial",schemaPath:"common.json#/definitions/serial/pattern",keyword:"pattern",params:{pattern: "^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]*$"},message:"must match pattern \""+"^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]*$"+"\"",schema:"^(?!(sd[a-z]+|vd[a-z]+|nvme[0-9]+n[0-9]+)$)[A-Za-z0-9][A-Za-z0-9._:+@-]*$",parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/serial",schemaPath:"common.json#/definitions/serial/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mount !== undefined){
let data1 = data.mount;
if(typeof data1 === "string"){
if(func3(data1) > 1000){
const err6 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats58(data1))){
const err7 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/format",keyword:"format",params:{format: "mount-point"},message:"must match format \""+"mount-point"+"\"",schema:"mount-point",parentSchema:schema86,data:data1};
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
const err8 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encrypted !== undefined){
let data2 = data.encrypted;
if(typeof data2 !== "boolean"){
const err9 = {instancePath:instancePath+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.properties.encrypted.type,parentSchema:schema84.properties.encrypted,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fileSystem !== undefined){
let data3 = data.fileSystem;
if(!((data3 === "ext4") || (data3 === "xfs"))){
const err10 = {instancePath:instancePath+"/fileSystem",schemaPath:"#/properties/fileSystem/enum",keyword:"enum",params:{allowedValues: schema84.properties.fileSystem.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.fileSystem.enum,parentSchema:schema84.properties.fileSystem,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.format !== undefined){
let data4 = data.format;
if("allow" !== data4){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "allow"},message:"must be equal to constant",schema:"allow",parentSchema:schema84.properties.format,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hardware === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hardware"},message:"must have required property '"+"hardware"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.os === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.segment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segment"},message:"must have required property '"+"segment"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.addresses === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addresses"},message:"must have required property '"+"addresses"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.duties === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duties"},message:"must have required property '"+"duties"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.policy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema78.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hardware !== undefined){
let data0 = data.hardware;
if(!(((data0 === "S200") || (data0 === "L200")) || (data0 === "M200"))){
const err7 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/enum",keyword:"enum",params:{allowedValues: schema78.properties.hardware.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.hardware.enum,parentSchema:schema78.properties.hardware,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.os !== undefined){
let data1 = data.os;
if(!((data1 === "debian-12") || (data1 === "debian-13"))){
const err8 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/enum",keyword:"enum",params:{allowedValues: schema78.properties.os.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.os.enum,parentSchema:schema78.properties.os,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.segment !== undefined){
let data2 = data.segment;
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err9 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data2)){
const err10 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.addresses !== undefined){
let data3 = data.addresses;
if(Array.isArray(data3)){
if(data3.length > 20){
const err12 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema78.properties.addresses,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema78.properties.addresses,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!(formats14(data4))){
const err14 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"common.json#/definitions/address/format",keyword:"format",params:{format: "address"},message:"must match format \""+"address"+"\"",schema:"address",parentSchema:schema25,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"common.json#/definitions/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err16 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema78.properties.addresses,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.addresses.type,parentSchema:schema78.properties.addresses,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.sshPort !== undefined){
let data5 = data.sshPort;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/sshPort",schemaPath:"#/properties/sshPort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.sshPort.type,parentSchema:schema78.properties.sshPort,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/sshPort",schemaPath:"#/properties/sshPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema78.properties.sshPort,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/sshPort",schemaPath:"#/properties/sshPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.sshPort,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.duties !== undefined){
let data6 = data.duties;
if(Array.isArray(data6)){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema78.properties.duties,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(!(((((((data7 === "key-server") || (data7 === "log-collector")) || (data7 === "backup-target")) || (data7 === "backup-vault")) || (data7 === "file-server")) || (data7 === "workstation")) || (data7 === "time-server"))){
const err22 = {instancePath:instancePath+"/duties/" + i2,schemaPath:"common.json#/definitions/duty/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err23 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema78.properties.duties,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.duties.type,parentSchema:schema78.properties.duties,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.environment !== undefined){
let data8 = data.environment;
if(!((data8 === "production") || (data8 === "test"))){
const err25 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema78.properties.environment.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.environment.enum,parentSchema:schema78.properties.environment,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.policy !== undefined){
let data9 = data.policy;
if(typeof data9 === "string"){
if(func3(data9) > 63){
const err26 = {instancePath:instancePath+"/policy",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data9)){
const err27 = {instancePath:instancePath+"/policy",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/policy",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.disks !== undefined){
let data10 = data.disks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 100){
const err29 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema78.properties.disks,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data10){
const _errs24 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err30 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern3.test(key1)){
const err31 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid11 = _errs24 === errors;
if(!valid11){
const err33 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema78.properties.disks.propertyNames,parentSchema:schema78.properties.disks,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key2 in data10){
if(!(validate44(data10[key2], {instancePath:instancePath+"/disks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.disks.type,parentSchema:schema78.properties.disks,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.machineSerial !== undefined){
let data12 = data.machineSerial;
if(typeof data12 === "string"){
if(func3(data12) > 64){
const err35 = {instancePath:instancePath+"/machineSerial",schemaPath:"common.json#/definitions/machineSerial/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema87,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern23.test(data12)){
const err36 = {instancePath:instancePath+"/machineSerial",schemaPath:"common.json#/definitions/machineSerial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/+-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/+-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:/+-]*$",parentSchema:schema87,data:data12};
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
const err37 = {instancePath:instancePath+"/machineSerial",schemaPath:"common.json#/definitions/machineSerial/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.type,parentSchema:schema87,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.networkCards !== undefined){
let data13 = data.networkCards;
if(Array.isArray(data13)){
if(data13.length > 64){
const err38 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema78.properties.networkCards,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern24.test(data14)){
const err39 = {instancePath:instancePath+"/networkCards/" + i4,schemaPath:"common.json#/definitions/macAddress/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{2}:){5}[0-9a-f]{2}$"},message:"must match pattern \""+"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"+"\"",schema:"^([0-9a-f]{2}:){5}[0-9a-f]{2}$",parentSchema:schema88,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/networkCards/" + i4,schemaPath:"common.json#/definitions/macAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.type,parentSchema:schema88,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data13[i5], data13[j2])){
const err41 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema78.properties.networkCards,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.networkCards.type,parentSchema:schema78.properties.networkCards,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.keyServerThumbprint !== undefined){
let data15 = data.keyServerThumbprint;
if(typeof data15 === "string"){
if(!pattern25.test(data15)){
const err43 = {instancePath:instancePath+"/keyServerThumbprint",schemaPath:"common.json#/definitions/thumbprint/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\"",schema:"^[A-Za-z0-9_-]{43}$",parentSchema:schema89,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/keyServerThumbprint",schemaPath:"common.json#/definitions/thumbprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.type,parentSchema:schema89,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.hostKeys !== undefined){
let data16 = data.hostKeys;
if(Array.isArray(data16)){
if(data16.length > 10){
const err45 = {instancePath:instancePath+"/hostKeys",schemaPath:"#/properties/hostKeys/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema78.properties.hostKeys,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
let data17 = data16[i6];
if(typeof data17 === "string"){
if(func3(data17) > 8000){
const err46 = {instancePath:instancePath+"/hostKeys/" + i6,schemaPath:"common.json#/definitions/publicKey/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters",schema:8000,parentSchema:schema40,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats26(data17))){
const err47 = {instancePath:instancePath+"/hostKeys/" + i6,schemaPath:"common.json#/definitions/publicKey/format",keyword:"format",params:{format: "ssh-public-key"},message:"must match format \""+"ssh-public-key"+"\"",schema:"ssh-public-key",parentSchema:schema40,data:data17};
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
const err48 = {instancePath:instancePath+"/hostKeys/" + i6,schemaPath:"common.json#/definitions/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i7 = data16.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data16[i7], data16[j3])){
const err49 = {instancePath:instancePath+"/hostKeys",schemaPath:"#/properties/hostKeys/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema78.properties.hostKeys,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/hostKeys",schemaPath:"#/properties/hostKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.hostKeys.type,parentSchema:schema78.properties.hostKeys,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "hosts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err2 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/hostName/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(key1)){
const err3 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema51,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/hostName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.type,parentSchema:schema51,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema76.properties.hosts.propertyNames,parentSchema:schema76.properties.hosts,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate43(data0[key2], {instancePath:instancePath+"/hosts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.properties.hosts.type,parentSchema:schema76.properties.hosts,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

exports.policy = validate47;
const schema91 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PolicyFile","description":"policies/NAME.yaml: controls and their parameters. `npm run generate` writes the controls' parameters in here.","type":"object","additionalProperties":false,"required":["title","controls"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"extends":{"description":"Name of the policy that this one adds to; a parameter given here replaces that policy's.","$ref":"common.json#/definitions/identifier"},"controls":{"description":"The controls in force, each with its parameters ({} for the defaults).","type":"object","additionalProperties":false,"properties":{"admin-accounts":{"title":"Accounts, keys and administrative rights","type":"object","additionalProperties":false,"properties":{"unknownAccounts":{"enum":["report","lock"],"default":"report","description":"What becomes of an account that could log in and that the model does not know."},"allowedAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts beside the model's that may have a shell."},"sudoPassword":{"enum":["required","not-required"],"default":"required","description":"Whether an administrator gives the own password to sudo. Logging in is by key always; the first password is set with the verb `first-password`."},"services":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},"uniqueItems":true,"default":[],"description":"Units that IT administrators may restart, beside those that the host's duties name."},"emptyGroups":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":["adm","disk","kmem","shadow","staff","sudo","systemd-journal"],"description":"The distribution's groups that give more than their names say: nobody is a member."}}},"audit-events":{"title":"Audit events","type":"object","additionalProperties":false,"properties":{"immutable":{"type":"boolean","default":false,"description":"The kernel takes no other rules until the next boot, whoever asks: every change of them needs one too."},"backlog":{"type":"integer","minimum":1024,"maximum":1000000,"default":65536,"description":"Records that may wait in the kernel; what comes beyond them is lost, and that is told. About half a kilobyte each."},"localMegabytes":{"type":"integer","minimum":16,"maximum":100000,"default":256,"description":"What the records may take on the host's own disk; the oldest go first."},"exportPrograms":{"type":"array","uniqueItems":true,"description":"Programs that take files elsewhere: one that reads personal data is told as an export, beside each file that it read.","items":{"type":"string","pattern":"^/[A-Za-z0-9_./+-]+$"},"default":["/usr/bin/7z","/usr/bin/7zz","/usr/bin/borg","/usr/bin/cp","/usr/bin/cpio","/usr/bin/curl","/usr/bin/dd","/usr/bin/gpg","/usr/bin/install","/usr/bin/mv","/usr/bin/rclone","/usr/bin/restic","/usr/bin/rsync","/usr/bin/scp","/usr/bin/sftp","/usr/bin/smbclient","/usr/bin/tar","/usr/bin/zip","/usr/lib/openssh/sftp-server"]}}},"automation":{"title":"Qorgan's own way in","type":"object","additionalProperties":false,"properties":{"uid":{"type":"integer","minimum":100,"maximum":65000,"default":880,"description":"Numeric id of the automation account and its group."}}},"backup":{"title":"Backups","type":"object","additionalProperties":false,"properties":{"classes":{"type":"object","description":"By class of data; `other` is what holds no personal data. Where a system has several classes the strictest counts.","additionalProperties":false,"default":{},"properties":{"basic":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":12,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"personnel":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":12,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"financial":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":60,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"medical":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":60,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]},"other":{"type":"object","additionalProperties":false,"default":{},"properties":{"everyHours":{"type":"integer","minimum":1,"maximum":720,"default":24,"description":"A copy at least so often."},"keepDays":{"type":"integer","minimum":1,"maximum":3650,"default":14,"description":"One copy a day is kept for so many days."},"keepWeeks":{"type":"integer","minimum":1,"maximum":520,"default":9,"description":"One a week for so many weeks."},"keepMonths":{"type":"integer","minimum":1,"maximum":240,"default":6,"description":"One a month for so many months."}},"required":["everyHours","keepDays","keepWeeks","keepMonths"]}},"required":["basic","personnel","financial","medical","other"]},"verifyOn":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"],"default":"Sat","description":"The night in which all that the copies hold is read back."},"restoreApprovedBy":{"type":"array","items":{"enum":["data-owner","security-officer"]},"minItems":1,"uniqueItems":true,"default":["data-owner","security-officer"],"description":"Who may let personal data be restored: the system's data owner, the branch's security officers. Never who restores it."}}},"backup-target":{"title":"Keeping the copies of others","type":"object","additionalProperties":false,"properties":{"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk of a target is an event."},"pullEvery":{"enum":["hour","day"],"default":"hour","description":"How often an isolated host pulls."},"leastMegabytes":{"type":"integer","minimum":100,"maximum":10000000,"default":2048,"description":"An isolated host with less free than this pulls nothing, and says so."},"silentHours":{"type":"integer","minimum":1,"maximum":8760,"default":50,"description":"How old the newest copy of a client, or the last good pull, may be before it is drift."}}},"base":{"title":"Hardened base","type":"object","additionalProperties":false,"properties":{"usbStorage":{"type":"object","description":"USB sticks and disks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"bluetooth":{"type":"object","description":"Bluetooth radio.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"wireless":{"type":"object","description":"Wireless networks.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"opticalDiscs":{"type":"object","description":"DVD file systems (udf).","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"userNamespaces":{"type":"object","description":"User namespaces for people without rights; browsers need them for their sandbox.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"allowed"}}},"routerAdvertisements":{"type":"object","description":"IPv6 routers and prefixes that the network announces.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","allowed"],"default":"refused"},"workstations":{"enum":["refused","allowed"],"default":"refused"}}},"tmpInMemory":{"type":"object","description":"/tmp as a file system in memory on Debian 12 (Debian 13 does so by itself).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":true},"workstations":{"type":"boolean","default":false}}},"shellTimeoutSeconds":{"type":"object","description":"A shell that is idle so long ends; 0: never.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":86400,"default":900},"workstations":{"type":"integer","minimum":0,"maximum":86400,"default":3600}}},"restartAfterUpdates":{"type":"object","description":"Services that still run an old library after an update: restarted at once, or only listed.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["automatic","listed"],"default":"automatic"},"workstations":{"enum":["automatic","listed"],"default":"listed"}}},"absentPackages":{"type":"object","description":"Packages that must not be there.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv","cups","cups-daemon","cups-browsed"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]+$"},"uniqueItems":true,"default":["atftpd","autofs","avahi-daemon","finger","ftp","inetutils-telnet","inetutils-telnetd","nis","ntpsec","openntpd","prelink","rpcbind","rsh-client","rsh-redone-client","rsh-redone-server","rsh-server","snmpd","talk","talkd","telnet","telnetd","tftpd-hpa","tnftp","vsftpd","xinetd","ypserv"]}}},"maskedUnits":{"type":"object","description":"Units that must never start.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["ctrl-alt-del.target","debug-shell.service"]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},"uniqueItems":true,"default":["debug-shell.service"]}}},"refusedModules":{"type":"object","description":"Kernel modules refused beside those of the rules.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]},"workstations":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"uniqueItems":true,"default":[]}}},"processAccounting":{"type":"object","description":"A record of every process that ended (acct).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"activityStatistics":{"type":"object","description":"Load of processor, memory and disks over time (sysstat).","additionalProperties":false,"default":{},"properties":{"servers":{"type":"boolean","default":false},"workstations":{"type":"boolean","default":false}}},"passwords":{"type":"object","additionalProperties":false,"default":{},"properties":{"minimumLength":{"type":"integer","minimum":8,"maximum":128,"default":14},"minimumClasses":{"type":"integer","minimum":1,"maximum":4,"default":3},"remembered":{"type":"integer","minimum":1,"maximum":100,"default":24},"maximumAgeDays":{"type":"integer","minimum":1,"maximum":99999,"default":365},"minimumAgeDays":{"type":"integer","minimum":0,"maximum":365,"default":1},"inactiveDays":{"type":"integer","minimum":0,"maximum":365,"default":45},"failuresBeforeLock":{"type":"integer","minimum":3,"maximum":100,"default":5},"lockSeconds":{"type":"integer","minimum":60,"maximum":86400,"default":900}}},"updates":{"type":"object","additionalProperties":false,"default":{},"properties":{"install":{"enum":["security","security-and-stable"],"default":"security"},"rebootAt":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$","default":"","description":"Empty: never by itself."}}},"timePool":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$","default":"2.debian.pool.ntp.org","description":"Asked where the organisation names no time servers."},"journalMaximum":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk."},"cronAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use cron and at, beside root."},"suAccounts":{"type":"array","items":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"uniqueItems":true,"default":[],"description":"Accounts that may use su."}}},"disk-encryption":{"title":"Disk encryption","type":"object","additionalProperties":false,"properties":{"threshold":{"type":"integer","minimum":1,"maximum":10,"default":1,"description":"How many key servers must answer before a disk unlocks. One: any of them is enough. More: a thief needs them all."},"mountOptions":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9_.=-]{0,60}$"},"default":["nodev","nosuid"],"description":"Options of every data disk's mount."},"swap":{"type":"object","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["refused","encrypted"],"default":"encrypted"},"workstations":{"enum":["refused","encrypted"],"default":"encrypted"}},"description":"Refused: there is none. Encrypted: on a disk of the model's through a random key, or on what is encrypted anyway."}}},"firewall":{"title":"Packet filter from the segments","type":"object","additionalProperties":false,"properties":{"outgoing":{"type":"object","description":"`listed`: to the organisation's own networks, its name and time servers, the sources of updates and what `outgoingAllowed` names; `open`: to anywhere.","additionalProperties":false,"default":{},"properties":{"servers":{"enum":["listed","open"],"default":"listed"},"workstations":{"enum":["listed","open"],"default":"open"}},"required":["servers","workstations"]},"outgoingAllowed":{"type":"array","description":"Further ways out where outgoing traffic is listed.","default":[],"items":{"type":"object","additionalProperties":false,"properties":{"to":{"type":"array","items":{"type":"string","format":"address-or-network"},"minItems":1},"protocol":{"enum":["tcp","udp"]},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["to","protocol","port"]}},"refused":{"type":"array","items":{"type":"string","format":"address-or-network"},"default":[],"description":"Networks from which nothing is taken, not even what is under way."},"allowedTables":{"type":"array","items":{"type":"string","pattern":"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},"uniqueItems":true,"default":[],"description":"Tables of other programs that may stand beside ours, for example `inet fail2ban`."},"foreignTables":{"enum":["remove","report"],"default":"remove","description":"What becomes of a table that is not listed."},"logDropped":{"type":"boolean","default":true,"description":"Log what is dropped, at most ten packets a minute."}}},"key-server":{"title":"Key servers","type":"object","additionalProperties":false,"properties":{}},"log-alerts":{"title":"Alerts and reviews","type":"object","additionalProperties":false,"properties":{"off":{"type":"array","uniqueItems":true,"items":{"enum":["many-files","full-export","off-hours-login","other-branch-login","failed-logins","new-rights","logging-changed","host-silent","events-lost","peer-refused","disk-filling","backup"]},"default":[],"description":"Rules that are switched off."},"files":{"type":"object","description":"many-files: so many different files, read by one person within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":100000,"default":500,"description":"Files."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":60,"description":"Minutes."}},"required":["count","minutes"]},"fullExport":{"type":"object","description":"full-export: one session reads so much of the files of a system that were seen in the days before.","additionalProperties":false,"default":{},"properties":{"share":{"type":"integer","minimum":10,"maximum":100,"default":90,"description":"Percent of the known files."},"least":{"type":"integer","minimum":2,"maximum":10000,"default":20,"description":"Known files from which on a system is watched so."},"days":{"type":"integer","minimum":1,"maximum":365,"default":30,"description":"A file that nobody touched for so long is forgotten."}},"required":["share","least","days"]},"failedLogins":{"type":"object","description":"failed-logins: so many by one person, or by unknown names from one address, within so many minutes.","additionalProperties":false,"default":{},"properties":{"count":{"type":"integer","minimum":2,"maximum":1000,"default":5,"description":"Logins."},"minutes":{"type":"integer","minimum":1,"maximum":1440,"default":10,"description":"Minutes."}},"required":["count","minutes"]},"silence":{"type":"object","description":"host-silent: minutes without a word; 0: such hosts are not watched. Workstations are switched off at night and over holidays.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":60,"description":"Servers."},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":20160,"description":"Workstations."}},"required":["servers","workstations"]},"webhook":{"type":"object","description":"Each alert is sent there as JSON by HTTP POST.","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$","maxLength":500},"headerFile":{"type":"string","format":"path","description":"A file on the collector with a header line that is sent along (Authorization: …). People put it there: it is a secret."}},"required":["url"]},"mail":{"type":"object","description":"Each alert is sent by the collector's own mail program (/usr/sbin/sendmail).","additionalProperties":false,"properties":{"to":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$","maxLength":200}}},"required":["to"]},"reviews":{"type":"object","description":"Days after which a look that nobody took is drift. Three for the daily one: a weekend is none.","additionalProperties":false,"default":{},"properties":{"daily":{"type":"integer","minimum":1,"maximum":30,"default":3,"description":"The daily check."},"weekly":{"type":"integer","minimum":1,"maximum":90,"default":9,"description":"The weekly review."}},"required":["daily","weekly"]}}},"log-collector":{"title":"Log collector","type":"object","additionalProperties":false,"properties":{"retentionDays":{"type":"integer","minimum":1,"maximum":3650,"description":"How long a day's file is kept. Default: 180; 365 where the organisation has several branches."},"compressAfterDays":{"type":"integer","minimum":1,"maximum":3650,"default":7,"description":"Days after which a sealed file is compressed."},"sealEvery":{"enum":["hour","day"],"default":"hour","description":"How often what was written is sealed: what is younger than the newest seal could be changed by root on the collector."},"diskWarnPercent":{"type":"integer","minimum":10,"maximum":99,"default":80,"description":"From which fill level on the disk is an event."},"reserveMegabytes":{"type":"integer","minimum":16,"maximum":1000000,"default":256,"description":"When less than this is free the collector takes nothing in until there is more: what rsyslog cannot write it would drop."},"silentMinutes":{"type":"object","description":"How long a host may be silent before it is drift; 0: for ever, for what is switched off at night.","additionalProperties":false,"default":{},"properties":{"servers":{"type":"integer","minimum":0,"maximum":525600,"default":20},"workstations":{"type":"integer","minimum":0,"maximum":525600,"default":0}},"required":["servers","workstations"]}}},"log-forwarding":{"title":"Log forwarding","type":"object","additionalProperties":false,"properties":{"buffer":{"type":"string","pattern":"^[1-9][0-9]*[MG]$","default":"2G","description":"What the journal may take on disk. It is the only buffer: what a host writes while no collector answers waits here, about 1.5 million lines a gigabyte."},"standsStillMinutes":{"type":"integer","minimum":10,"maximum":1440,"default":20,"description":"How long nothing may leave the journal before it is drift. A timer writes a line every minute."},"clockMaximumMs":{"type":"integer","minimum":1,"maximum":60000,"default":1000,"description":"How far the clock may be off."}}},"restore-test":{"title":"Restore tests","type":"object","additionalProperties":false,"properties":{"everyDays":{"enum":[7,30,90],"default":30,"description":"How often: every week, month or quarter."},"limitMinutes":{"type":"integer","minimum":1,"maximum":10080,"default":30,"description":"How long restoring all of a system may take. From half of it on that is an event."},"sampleMegabytes":{"type":"integer","minimum":1,"maximum":10000000,"default":20480,"description":"A set that is larger is not restored whole, but 200 files of it. Databases always are."}}},"ssh":{"title":"A hardened sshd","type":"object","additionalProperties":false,"properties":{"peopleFrom":{"type":"array","items":{"enum":["servers","office","admin","test"]},"uniqueItems":true,"default":["office","admin"],"description":"Kinds of segments, in their own branches, from which people reach sshd with their regular accounts. Admin accounts always come from admin segments only."},"maxAuthTries":{"type":"integer","minimum":2,"maximum":6,"default":3,"description":"Keys that a client may offer before it is cut off."},"loginGraceSeconds":{"type":"integer","minimum":10,"maximum":120,"default":30,"description":"Seconds within which a login must be complete."},"sftp":{"type":"boolean","default":false,"description":"File transfer over ssh."}}}}}}};
const pattern27 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern28 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$", "u");
const pattern30 = new RegExp("^/[A-Za-z0-9_./+-]+$", "u");
const pattern31 = new RegExp("^[a-z0-9][a-z0-9+.-]+$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$", "u");
const pattern35 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern37 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^$", "u");
const pattern38 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");
const pattern39 = new RegExp("^[1-9][0-9]*[MG]$", "u");
const pattern42 = new RegExp("^[a-z][a-z0-9_.=-]{0,60}$", "u");
const pattern43 = new RegExp("^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern44 = new RegExp("^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$", "u");
const pattern45 = new RegExp("^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.controls === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "extends")) || (key0 === "controls"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err7 = {instancePath:instancePath+"/extends",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/extends",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.controls !== undefined){
let data2 = data.controls;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema91.properties.controls.properties, key1))){
const err10 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2["admin-accounts"] !== undefined){
let data3 = data2["admin-accounts"];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((((key2 === "unknownAccounts") || (key2 === "allowedAccounts")) || (key2 === "sudoPassword")) || (key2 === "services")) || (key2 === "emptyGroups"))){
const err11 = {instancePath:instancePath+"/controls/admin-accounts",schemaPath:"#/properties/controls/properties/admin-accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["admin-accounts"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.unknownAccounts !== undefined){
let data4 = data3.unknownAccounts;
if(!((data4 === "report") || (data4 === "lock"))){
const err12 = {instancePath:instancePath+"/controls/admin-accounts/unknownAccounts",schemaPath:"#/properties/controls/properties/admin-accounts/properties/unknownAccounts/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["admin-accounts"].properties.unknownAccounts.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["admin-accounts"].properties.unknownAccounts.enum,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.unknownAccounts,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.allowedAccounts !== undefined){
let data5 = data3.allowedAccounts;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern27.test(data6)){
const err13 = {instancePath:instancePath+"/controls/admin-accounts/allowedAccounts/" + i0,schemaPath:"#/properties/controls/properties/admin-accounts/properties/allowedAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/controls/admin-accounts/allowedAccounts/" + i0,schemaPath:"#/properties/controls/properties/admin-accounts/properties/allowedAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts.items.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/controls/admin-accounts/allowedAccounts",schemaPath:"#/properties/controls/properties/admin-accounts/properties/allowedAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/controls/admin-accounts/allowedAccounts",schemaPath:"#/properties/controls/properties/admin-accounts/properties/allowedAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.allowedAccounts,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.sudoPassword !== undefined){
let data7 = data3.sudoPassword;
if(!((data7 === "required") || (data7 === "not-required"))){
const err17 = {instancePath:instancePath+"/controls/admin-accounts/sudoPassword",schemaPath:"#/properties/controls/properties/admin-accounts/properties/sudoPassword/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["admin-accounts"].properties.sudoPassword.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["admin-accounts"].properties.sudoPassword.enum,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.sudoPassword,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.services !== undefined){
let data8 = data3.services;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern28.test(data9)){
const err18 = {instancePath:instancePath+"/controls/admin-accounts/services/" + i2,schemaPath:"#/properties/controls/properties/admin-accounts/properties/services/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9@_.-]*\\.(service|socket|timer)$",parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.services.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/controls/admin-accounts/services/" + i2,schemaPath:"#/properties/controls/properties/admin-accounts/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["admin-accounts"].properties.services.items.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.services.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err20 = {instancePath:instancePath+"/controls/admin-accounts/services",schemaPath:"#/properties/controls/properties/admin-accounts/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.services,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err21 = {instancePath:instancePath+"/controls/admin-accounts/services",schemaPath:"#/properties/controls/properties/admin-accounts/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["admin-accounts"].properties.services.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.services,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.emptyGroups !== undefined){
let data10 = data3.emptyGroups;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern27.test(data11)){
const err22 = {instancePath:instancePath+"/controls/admin-accounts/emptyGroups/" + i4,schemaPath:"#/properties/controls/properties/admin-accounts/properties/emptyGroups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/controls/admin-accounts/emptyGroups/" + i4,schemaPath:"#/properties/controls/properties/admin-accounts/properties/emptyGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups.items.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err24 = {instancePath:instancePath+"/controls/admin-accounts/emptyGroups",schemaPath:"#/properties/controls/properties/admin-accounts/properties/emptyGroups/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err25 = {instancePath:instancePath+"/controls/admin-accounts/emptyGroups",schemaPath:"#/properties/controls/properties/admin-accounts/properties/emptyGroups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups.type,parentSchema:schema91.properties.controls.properties["admin-accounts"].properties.emptyGroups,data:data10};
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
const err26 = {instancePath:instancePath+"/controls/admin-accounts",schemaPath:"#/properties/controls/properties/admin-accounts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["admin-accounts"].type,parentSchema:schema91.properties.controls.properties["admin-accounts"],data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2["audit-events"] !== undefined){
let data12 = data2["audit-events"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((key3 === "immutable") || (key3 === "backlog")) || (key3 === "localMegabytes")) || (key3 === "exportPrograms"))){
const err27 = {instancePath:instancePath+"/controls/audit-events",schemaPath:"#/properties/controls/properties/audit-events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["audit-events"],data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.immutable !== undefined){
let data13 = data12.immutable;
if(typeof data13 !== "boolean"){
const err28 = {instancePath:instancePath+"/controls/audit-events/immutable",schemaPath:"#/properties/controls/properties/audit-events/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties["audit-events"].properties.immutable.type,parentSchema:schema91.properties.controls.properties["audit-events"].properties.immutable,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.backlog !== undefined){
let data14 = data12.backlog;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/controls/audit-events/backlog",schemaPath:"#/properties/controls/properties/audit-events/properties/backlog/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["audit-events"].properties.backlog.type,parentSchema:schema91.properties.controls.properties["audit-events"].properties.backlog,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/controls/audit-events/backlog",schemaPath:"#/properties/controls/properties/audit-events/properties/backlog/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema91.properties.controls.properties["audit-events"].properties.backlog,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14 < 1024 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/controls/audit-events/backlog",schemaPath:"#/properties/controls/properties/audit-events/properties/backlog/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema91.properties.controls.properties["audit-events"].properties.backlog,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data12.localMegabytes !== undefined){
let data15 = data12.localMegabytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/controls/audit-events/localMegabytes",schemaPath:"#/properties/controls/properties/audit-events/properties/localMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["audit-events"].properties.localMegabytes.type,parentSchema:schema91.properties.controls.properties["audit-events"].properties.localMegabytes,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/controls/audit-events/localMegabytes",schemaPath:"#/properties/controls/properties/audit-events/properties/localMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema91.properties.controls.properties["audit-events"].properties.localMegabytes,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 16 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/controls/audit-events/localMegabytes",schemaPath:"#/properties/controls/properties/audit-events/properties/localMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema91.properties.controls.properties["audit-events"].properties.localMegabytes,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.exportPrograms !== undefined){
let data16 = data12.exportPrograms;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
let data17 = data16[i6];
if(typeof data17 === "string"){
if(!pattern30.test(data17)){
const err35 = {instancePath:instancePath+"/controls/audit-events/exportPrograms/" + i6,schemaPath:"#/properties/controls/properties/audit-events/properties/exportPrograms/items/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9_./+-]+$"},message:"must match pattern \""+"^/[A-Za-z0-9_./+-]+$"+"\"",schema:"^/[A-Za-z0-9_./+-]+$",parentSchema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/controls/audit-events/exportPrograms/" + i6,schemaPath:"#/properties/controls/properties/audit-events/properties/exportPrograms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms.items.type,parentSchema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i7 = data16.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data16[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err37 = {instancePath:instancePath+"/controls/audit-events/exportPrograms",schemaPath:"#/properties/controls/properties/audit-events/properties/exportPrograms/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err38 = {instancePath:instancePath+"/controls/audit-events/exportPrograms",schemaPath:"#/properties/controls/properties/audit-events/properties/exportPrograms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms.type,parentSchema:schema91.properties.controls.properties["audit-events"].properties.exportPrograms,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/controls/audit-events",schemaPath:"#/properties/controls/properties/audit-events/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["audit-events"].type,parentSchema:schema91.properties.controls.properties["audit-events"],data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.automation !== undefined){
let data18 = data2.automation;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!(key4 === "uid")){
const err40 = {instancePath:instancePath+"/controls/automation",schemaPath:"#/properties/controls/properties/automation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.automation,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.uid !== undefined){
let data19 = data18.uid;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err41 = {instancePath:instancePath+"/controls/automation/uid",schemaPath:"#/properties/controls/properties/automation/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.automation.properties.uid.type,parentSchema:schema91.properties.controls.properties.automation.properties.uid,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65000 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/controls/automation/uid",schemaPath:"#/properties/controls/properties/automation/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000",schema:65000,parentSchema:schema91.properties.controls.properties.automation.properties.uid,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19 < 100 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/controls/automation/uid",schemaPath:"#/properties/controls/properties/automation/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema91.properties.controls.properties.automation.properties.uid,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/controls/automation",schemaPath:"#/properties/controls/properties/automation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.automation.type,parentSchema:schema91.properties.controls.properties.automation,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.backup !== undefined){
let data20 = data2.backup;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(((key5 === "classes") || (key5 === "verifyOn")) || (key5 === "restoreApprovedBy"))){
const err45 = {instancePath:instancePath+"/controls/backup",schemaPath:"#/properties/controls/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.classes !== undefined){
let data21 = data20.classes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.basic === undefined){
const err46 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "basic"},message:"must have required property '"+"basic"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data21.personnel === undefined){
const err47 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "personnel"},message:"must have required property '"+"personnel"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data21.financial === undefined){
const err48 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "financial"},message:"must have required property '"+"financial"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data21.medical === undefined){
const err49 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "medical"},message:"must have required property '"+"medical"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data21.other === undefined){
const err50 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data21){
if(!(((((key6 === "basic") || (key6 === "personnel")) || (key6 === "financial")) || (key6 === "medical")) || (key6 === "other"))){
const err51 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.basic !== undefined){
let data22 = data21.basic;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.everyHours === undefined){
const err52 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22.keepDays === undefined){
const err53 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data22.keepWeeks === undefined){
const err54 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22.keepMonths === undefined){
const err55 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key7 in data22){
if(!((((key7 === "everyHours") || (key7 === "keepDays")) || (key7 === "keepWeeks")) || (key7 === "keepMonths"))){
const err56 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.everyHours !== undefined){
let data23 = data22.everyHours;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err57 = {instancePath:instancePath+"/controls/backup/classes/basic/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.everyHours.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 720 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/controls/backup/classes/basic/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err59 = {instancePath:instancePath+"/controls/backup/classes/basic/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.everyHours,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data22.keepDays !== undefined){
let data24 = data22.keepDays;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err60 = {instancePath:instancePath+"/controls/backup/classes/basic/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepDays.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3650 || isNaN(data24)){
const err61 = {instancePath:instancePath+"/controls/backup/classes/basic/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/controls/backup/classes/basic/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepDays,data:data24};
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
if(data22.keepWeeks !== undefined){
let data25 = data22.keepWeeks;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err63 = {instancePath:instancePath+"/controls/backup/classes/basic/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepWeeks.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 520 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/controls/backup/classes/basic/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err65 = {instancePath:instancePath+"/controls/backup/classes/basic/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepWeeks,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data22.keepMonths !== undefined){
let data26 = data22.keepMonths;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err66 = {instancePath:instancePath+"/controls/backup/classes/basic/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepMonths.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 240 || isNaN(data26)){
const err67 = {instancePath:instancePath+"/controls/backup/classes/basic/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err68 = {instancePath:instancePath+"/controls/backup/classes/basic/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.properties.keepMonths,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/controls/backup/classes/basic",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/basic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.properties.basic.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.basic,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.personnel !== undefined){
let data27 = data21.personnel;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.everyHours === undefined){
const err70 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.keepDays === undefined){
const err71 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data27.keepWeeks === undefined){
const err72 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27.keepMonths === undefined){
const err73 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key8 in data27){
if(!((((key8 === "everyHours") || (key8 === "keepDays")) || (key8 === "keepWeeks")) || (key8 === "keepMonths"))){
const err74 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.everyHours !== undefined){
let data28 = data27.everyHours;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err75 = {instancePath:instancePath+"/controls/backup/classes/personnel/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.everyHours.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 720 || isNaN(data28)){
const err76 = {instancePath:instancePath+"/controls/backup/classes/personnel/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err77 = {instancePath:instancePath+"/controls/backup/classes/personnel/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.everyHours,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data27.keepDays !== undefined){
let data29 = data27.keepDays;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err78 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepDays.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 3650 || isNaN(data29)){
const err79 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err80 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepDays,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data27.keepWeeks !== undefined){
let data30 = data27.keepWeeks;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err81 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepWeeks.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 520 || isNaN(data30)){
const err82 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err83 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepWeeks,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data27.keepMonths !== undefined){
let data31 = data27.keepMonths;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err84 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepMonths.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 240 || isNaN(data31)){
const err85 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err86 = {instancePath:instancePath+"/controls/backup/classes/personnel/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.properties.keepMonths,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/controls/backup/classes/personnel",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/personnel/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.personnel,data:data27};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data21.financial !== undefined){
let data32 = data21.financial;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.everyHours === undefined){
const err88 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data32.keepDays === undefined){
const err89 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data32.keepWeeks === undefined){
const err90 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32.keepMonths === undefined){
const err91 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key9 in data32){
if(!((((key9 === "everyHours") || (key9 === "keepDays")) || (key9 === "keepWeeks")) || (key9 === "keepMonths"))){
const err92 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.everyHours !== undefined){
let data33 = data32.everyHours;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err93 = {instancePath:instancePath+"/controls/backup/classes/financial/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.everyHours.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 720 || isNaN(data33)){
const err94 = {instancePath:instancePath+"/controls/backup/classes/financial/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err95 = {instancePath:instancePath+"/controls/backup/classes/financial/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.everyHours,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data32.keepDays !== undefined){
let data34 = data32.keepDays;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err96 = {instancePath:instancePath+"/controls/backup/classes/financial/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepDays.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 3650 || isNaN(data34)){
const err97 = {instancePath:instancePath+"/controls/backup/classes/financial/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err98 = {instancePath:instancePath+"/controls/backup/classes/financial/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepDays,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data32.keepWeeks !== undefined){
let data35 = data32.keepWeeks;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err99 = {instancePath:instancePath+"/controls/backup/classes/financial/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepWeeks.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 520 || isNaN(data35)){
const err100 = {instancePath:instancePath+"/controls/backup/classes/financial/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err101 = {instancePath:instancePath+"/controls/backup/classes/financial/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepWeeks,data:data35};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data32.keepMonths !== undefined){
let data36 = data32.keepMonths;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err102 = {instancePath:instancePath+"/controls/backup/classes/financial/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepMonths.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 240 || isNaN(data36)){
const err103 = {instancePath:instancePath+"/controls/backup/classes/financial/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err104 = {instancePath:instancePath+"/controls/backup/classes/financial/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.properties.keepMonths,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/controls/backup/classes/financial",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/financial/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.properties.financial.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.financial,data:data32};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data21.medical !== undefined){
let data37 = data21.medical;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.everyHours === undefined){
const err106 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data37.keepDays === undefined){
const err107 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data37.keepWeeks === undefined){
const err108 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data37.keepMonths === undefined){
const err109 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key10 in data37){
if(!((((key10 === "everyHours") || (key10 === "keepDays")) || (key10 === "keepWeeks")) || (key10 === "keepMonths"))){
const err110 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data37.everyHours !== undefined){
let data38 = data37.everyHours;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err111 = {instancePath:instancePath+"/controls/backup/classes/medical/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.everyHours.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data38};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 720 || isNaN(data38)){
const err112 = {instancePath:instancePath+"/controls/backup/classes/medical/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data38};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err113 = {instancePath:instancePath+"/controls/backup/classes/medical/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.everyHours,data:data38};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data37.keepDays !== undefined){
let data39 = data37.keepDays;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err114 = {instancePath:instancePath+"/controls/backup/classes/medical/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepDays.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 3650 || isNaN(data39)){
const err115 = {instancePath:instancePath+"/controls/backup/classes/medical/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data39};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err116 = {instancePath:instancePath+"/controls/backup/classes/medical/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepDays,data:data39};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data37.keepWeeks !== undefined){
let data40 = data37.keepWeeks;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err117 = {instancePath:instancePath+"/controls/backup/classes/medical/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepWeeks.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data40};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 520 || isNaN(data40)){
const err118 = {instancePath:instancePath+"/controls/backup/classes/medical/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data40};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err119 = {instancePath:instancePath+"/controls/backup/classes/medical/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepWeeks,data:data40};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data37.keepMonths !== undefined){
let data41 = data37.keepMonths;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err120 = {instancePath:instancePath+"/controls/backup/classes/medical/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepMonths.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data41};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 240 || isNaN(data41)){
const err121 = {instancePath:instancePath+"/controls/backup/classes/medical/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data41};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err122 = {instancePath:instancePath+"/controls/backup/classes/medical/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.properties.keepMonths,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
else {
const err123 = {instancePath:instancePath+"/controls/backup/classes/medical",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/medical/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.properties.medical.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.medical,data:data37};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data21.other !== undefined){
let data42 = data21.other;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.everyHours === undefined){
const err124 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "everyHours"},message:"must have required property '"+"everyHours"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data42.keepDays === undefined){
const err125 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepDays"},message:"must have required property '"+"keepDays"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data42.keepWeeks === undefined){
const err126 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepWeeks"},message:"must have required property '"+"keepWeeks"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data42.keepMonths === undefined){
const err127 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/required",keyword:"required",params:{missingProperty: "keepMonths"},message:"must have required property '"+"keepMonths"+"'",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.required,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key11 in data42){
if(!((((key11 === "everyHours") || (key11 === "keepDays")) || (key11 === "keepWeeks")) || (key11 === "keepMonths"))){
const err128 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data42.everyHours !== undefined){
let data43 = data42.everyHours;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err129 = {instancePath:instancePath+"/controls/backup/classes/other/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/everyHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.everyHours.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.everyHours,data:data43};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 720 || isNaN(data43)){
const err130 = {instancePath:instancePath+"/controls/backup/classes/other/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/everyHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.everyHours,data:data43};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err131 = {instancePath:instancePath+"/controls/backup/classes/other/everyHours",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.everyHours,data:data43};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data42.keepDays !== undefined){
let data44 = data42.keepDays;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err132 = {instancePath:instancePath+"/controls/backup/classes/other/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepDays.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepDays,data:data44};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 3650 || isNaN(data44)){
const err133 = {instancePath:instancePath+"/controls/backup/classes/other/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepDays,data:data44};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err134 = {instancePath:instancePath+"/controls/backup/classes/other/keepDays",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepDays,data:data44};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data42.keepWeeks !== undefined){
let data45 = data42.keepWeeks;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err135 = {instancePath:instancePath+"/controls/backup/classes/other/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepWeeks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepWeeks.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data45};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 520 || isNaN(data45)){
const err136 = {instancePath:instancePath+"/controls/backup/classes/other/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepWeeks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 520},message:"must be <= 520",schema:520,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data45};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err137 = {instancePath:instancePath+"/controls/backup/classes/other/keepWeeks",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepWeeks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepWeeks,data:data45};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data42.keepMonths !== undefined){
let data46 = data42.keepMonths;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err138 = {instancePath:instancePath+"/controls/backup/classes/other/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepMonths.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data46};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 240 || isNaN(data46)){
const err139 = {instancePath:instancePath+"/controls/backup/classes/other/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240",schema:240,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data46};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err140 = {instancePath:instancePath+"/controls/backup/classes/other/keepMonths",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/properties/keepMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other.properties.keepMonths,data:data46};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/controls/backup/classes/other",schemaPath:"#/properties/controls/properties/backup/properties/classes/properties/other/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.properties.other.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes.properties.other,data:data42};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/controls/backup/classes",schemaPath:"#/properties/controls/properties/backup/properties/classes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.properties.classes.type,parentSchema:schema91.properties.controls.properties.backup.properties.classes,data:data21};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data20.verifyOn !== undefined){
let data47 = data20.verifyOn;
if(!(((((((data47 === "Mon") || (data47 === "Tue")) || (data47 === "Wed")) || (data47 === "Thu")) || (data47 === "Fri")) || (data47 === "Sat")) || (data47 === "Sun"))){
const err143 = {instancePath:instancePath+"/controls/backup/verifyOn",schemaPath:"#/properties/controls/properties/backup/properties/verifyOn/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.backup.properties.verifyOn.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.backup.properties.verifyOn.enum,parentSchema:schema91.properties.controls.properties.backup.properties.verifyOn,data:data47};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data20.restoreApprovedBy !== undefined){
let data48 = data20.restoreApprovedBy;
if(Array.isArray(data48)){
if(data48.length < 1){
const err144 = {instancePath:instancePath+"/controls/backup/restoreApprovedBy",schemaPath:"#/properties/controls/properties/backup/properties/restoreApprovedBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len4 = data48.length;
for(let i8=0; i8<len4; i8++){
let data49 = data48[i8];
if(!((data49 === "data-owner") || (data49 === "security-officer"))){
const err145 = {instancePath:instancePath+"/controls/backup/restoreApprovedBy/" + i8,schemaPath:"#/properties/controls/properties/backup/properties/restoreApprovedBy/items/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.backup.properties.restoreApprovedBy.items.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy.items.enum,parentSchema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy.items,data:data49};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
let i9 = data48.length;
let j4;
if(i9 > 1){
outer0:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data48[i9], data48[j4])){
const err146 = {instancePath:instancePath+"/controls/backup/restoreApprovedBy",schemaPath:"#/properties/controls/properties/backup/properties/restoreApprovedBy/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy,data:data48};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/controls/backup/restoreApprovedBy",schemaPath:"#/properties/controls/properties/backup/properties/restoreApprovedBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy.type,parentSchema:schema91.properties.controls.properties.backup.properties.restoreApprovedBy,data:data48};
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
const err148 = {instancePath:instancePath+"/controls/backup",schemaPath:"#/properties/controls/properties/backup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.backup.type,parentSchema:schema91.properties.controls.properties.backup,data:data20};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data2["backup-target"] !== undefined){
let data50 = data2["backup-target"];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 in data50){
if(!((((key12 === "diskWarnPercent") || (key12 === "pullEvery")) || (key12 === "leastMegabytes")) || (key12 === "silentHours"))){
const err149 = {instancePath:instancePath+"/controls/backup-target",schemaPath:"#/properties/controls/properties/backup-target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["backup-target"],data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data50.diskWarnPercent !== undefined){
let data51 = data50.diskWarnPercent;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err150 = {instancePath:instancePath+"/controls/backup-target/diskWarnPercent",schemaPath:"#/properties/controls/properties/backup-target/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["backup-target"].properties.diskWarnPercent.type,parentSchema:schema91.properties.controls.properties["backup-target"].properties.diskWarnPercent,data:data51};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 99 || isNaN(data51)){
const err151 = {instancePath:instancePath+"/controls/backup-target/diskWarnPercent",schemaPath:"#/properties/controls/properties/backup-target/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema91.properties.controls.properties["backup-target"].properties.diskWarnPercent,data:data51};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data51 < 10 || isNaN(data51)){
const err152 = {instancePath:instancePath+"/controls/backup-target/diskWarnPercent",schemaPath:"#/properties/controls/properties/backup-target/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema91.properties.controls.properties["backup-target"].properties.diskWarnPercent,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data50.pullEvery !== undefined){
let data52 = data50.pullEvery;
if(!((data52 === "hour") || (data52 === "day"))){
const err153 = {instancePath:instancePath+"/controls/backup-target/pullEvery",schemaPath:"#/properties/controls/properties/backup-target/properties/pullEvery/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["backup-target"].properties.pullEvery.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["backup-target"].properties.pullEvery.enum,parentSchema:schema91.properties.controls.properties["backup-target"].properties.pullEvery,data:data52};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data50.leastMegabytes !== undefined){
let data53 = data50.leastMegabytes;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err154 = {instancePath:instancePath+"/controls/backup-target/leastMegabytes",schemaPath:"#/properties/controls/properties/backup-target/properties/leastMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["backup-target"].properties.leastMegabytes.type,parentSchema:schema91.properties.controls.properties["backup-target"].properties.leastMegabytes,data:data53};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 10000000 || isNaN(data53)){
const err155 = {instancePath:instancePath+"/controls/backup-target/leastMegabytes",schemaPath:"#/properties/controls/properties/backup-target/properties/leastMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema91.properties.controls.properties["backup-target"].properties.leastMegabytes,data:data53};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data53 < 100 || isNaN(data53)){
const err156 = {instancePath:instancePath+"/controls/backup-target/leastMegabytes",schemaPath:"#/properties/controls/properties/backup-target/properties/leastMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema91.properties.controls.properties["backup-target"].properties.leastMegabytes,data:data53};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data50.silentHours !== undefined){
let data54 = data50.silentHours;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err157 = {instancePath:instancePath+"/controls/backup-target/silentHours",schemaPath:"#/properties/controls/properties/backup-target/properties/silentHours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["backup-target"].properties.silentHours.type,parentSchema:schema91.properties.controls.properties["backup-target"].properties.silentHours,data:data54};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 8760 || isNaN(data54)){
const err158 = {instancePath:instancePath+"/controls/backup-target/silentHours",schemaPath:"#/properties/controls/properties/backup-target/properties/silentHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760",schema:8760,parentSchema:schema91.properties.controls.properties["backup-target"].properties.silentHours,data:data54};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err159 = {instancePath:instancePath+"/controls/backup-target/silentHours",schemaPath:"#/properties/controls/properties/backup-target/properties/silentHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["backup-target"].properties.silentHours,data:data54};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/controls/backup-target",schemaPath:"#/properties/controls/properties/backup-target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["backup-target"].type,parentSchema:schema91.properties.controls.properties["backup-target"],data:data50};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data2.base !== undefined){
let data55 = data2.base;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
if(!(func2.call(schema91.properties.controls.properties.base.properties, key13))){
const err161 = {instancePath:instancePath+"/controls/base",schemaPath:"#/properties/controls/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base,data:data55};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data55.usbStorage !== undefined){
let data56 = data55.usbStorage;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key14 in data56){
if(!((key14 === "servers") || (key14 === "workstations"))){
const err162 = {instancePath:instancePath+"/controls/base/usbStorage",schemaPath:"#/properties/controls/properties/base/properties/usbStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.usbStorage,data:data56};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data56.servers !== undefined){
let data57 = data56.servers;
if(!((data57 === "refused") || (data57 === "allowed"))){
const err163 = {instancePath:instancePath+"/controls/base/usbStorage/servers",schemaPath:"#/properties/controls/properties/base/properties/usbStorage/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.usbStorage.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.usbStorage.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.usbStorage.properties.servers,data:data57};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data56.workstations !== undefined){
let data58 = data56.workstations;
if(!((data58 === "refused") || (data58 === "allowed"))){
const err164 = {instancePath:instancePath+"/controls/base/usbStorage/workstations",schemaPath:"#/properties/controls/properties/base/properties/usbStorage/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.usbStorage.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.usbStorage.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.usbStorage.properties.workstations,data:data58};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/controls/base/usbStorage",schemaPath:"#/properties/controls/properties/base/properties/usbStorage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.usbStorage.type,parentSchema:schema91.properties.controls.properties.base.properties.usbStorage,data:data56};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data55.bluetooth !== undefined){
let data59 = data55.bluetooth;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key15 in data59){
if(!((key15 === "servers") || (key15 === "workstations"))){
const err166 = {instancePath:instancePath+"/controls/base/bluetooth",schemaPath:"#/properties/controls/properties/base/properties/bluetooth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.bluetooth,data:data59};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data59.servers !== undefined){
let data60 = data59.servers;
if(!((data60 === "refused") || (data60 === "allowed"))){
const err167 = {instancePath:instancePath+"/controls/base/bluetooth/servers",schemaPath:"#/properties/controls/properties/base/properties/bluetooth/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.bluetooth.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.bluetooth.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.bluetooth.properties.servers,data:data60};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data59.workstations !== undefined){
let data61 = data59.workstations;
if(!((data61 === "refused") || (data61 === "allowed"))){
const err168 = {instancePath:instancePath+"/controls/base/bluetooth/workstations",schemaPath:"#/properties/controls/properties/base/properties/bluetooth/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.bluetooth.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.bluetooth.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.bluetooth.properties.workstations,data:data61};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/controls/base/bluetooth",schemaPath:"#/properties/controls/properties/base/properties/bluetooth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.bluetooth.type,parentSchema:schema91.properties.controls.properties.base.properties.bluetooth,data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data55.wireless !== undefined){
let data62 = data55.wireless;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key16 in data62){
if(!((key16 === "servers") || (key16 === "workstations"))){
const err170 = {instancePath:instancePath+"/controls/base/wireless",schemaPath:"#/properties/controls/properties/base/properties/wireless/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.wireless,data:data62};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data62.servers !== undefined){
let data63 = data62.servers;
if(!((data63 === "refused") || (data63 === "allowed"))){
const err171 = {instancePath:instancePath+"/controls/base/wireless/servers",schemaPath:"#/properties/controls/properties/base/properties/wireless/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.wireless.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.wireless.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.wireless.properties.servers,data:data63};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data62.workstations !== undefined){
let data64 = data62.workstations;
if(!((data64 === "refused") || (data64 === "allowed"))){
const err172 = {instancePath:instancePath+"/controls/base/wireless/workstations",schemaPath:"#/properties/controls/properties/base/properties/wireless/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.wireless.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.wireless.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.wireless.properties.workstations,data:data64};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/controls/base/wireless",schemaPath:"#/properties/controls/properties/base/properties/wireless/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.wireless.type,parentSchema:schema91.properties.controls.properties.base.properties.wireless,data:data62};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data55.opticalDiscs !== undefined){
let data65 = data55.opticalDiscs;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key17 in data65){
if(!((key17 === "servers") || (key17 === "workstations"))){
const err174 = {instancePath:instancePath+"/controls/base/opticalDiscs",schemaPath:"#/properties/controls/properties/base/properties/opticalDiscs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.opticalDiscs,data:data65};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data65.servers !== undefined){
let data66 = data65.servers;
if(!((data66 === "refused") || (data66 === "allowed"))){
const err175 = {instancePath:instancePath+"/controls/base/opticalDiscs/servers",schemaPath:"#/properties/controls/properties/base/properties/opticalDiscs/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.opticalDiscs.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.opticalDiscs.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.opticalDiscs.properties.servers,data:data66};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data65.workstations !== undefined){
let data67 = data65.workstations;
if(!((data67 === "refused") || (data67 === "allowed"))){
const err176 = {instancePath:instancePath+"/controls/base/opticalDiscs/workstations",schemaPath:"#/properties/controls/properties/base/properties/opticalDiscs/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.opticalDiscs.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.opticalDiscs.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.opticalDiscs.properties.workstations,data:data67};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/controls/base/opticalDiscs",schemaPath:"#/properties/controls/properties/base/properties/opticalDiscs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.opticalDiscs.type,parentSchema:schema91.properties.controls.properties.base.properties.opticalDiscs,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data55.userNamespaces !== undefined){
let data68 = data55.userNamespaces;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key18 in data68){
if(!((key18 === "servers") || (key18 === "workstations"))){
const err178 = {instancePath:instancePath+"/controls/base/userNamespaces",schemaPath:"#/properties/controls/properties/base/properties/userNamespaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.userNamespaces,data:data68};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data68.servers !== undefined){
let data69 = data68.servers;
if(!((data69 === "refused") || (data69 === "allowed"))){
const err179 = {instancePath:instancePath+"/controls/base/userNamespaces/servers",schemaPath:"#/properties/controls/properties/base/properties/userNamespaces/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.userNamespaces.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.userNamespaces.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.userNamespaces.properties.servers,data:data69};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data68.workstations !== undefined){
let data70 = data68.workstations;
if(!((data70 === "refused") || (data70 === "allowed"))){
const err180 = {instancePath:instancePath+"/controls/base/userNamespaces/workstations",schemaPath:"#/properties/controls/properties/base/properties/userNamespaces/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.userNamespaces.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.userNamespaces.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.userNamespaces.properties.workstations,data:data70};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/controls/base/userNamespaces",schemaPath:"#/properties/controls/properties/base/properties/userNamespaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.userNamespaces.type,parentSchema:schema91.properties.controls.properties.base.properties.userNamespaces,data:data68};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data55.routerAdvertisements !== undefined){
let data71 = data55.routerAdvertisements;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key19 in data71){
if(!((key19 === "servers") || (key19 === "workstations"))){
const err182 = {instancePath:instancePath+"/controls/base/routerAdvertisements",schemaPath:"#/properties/controls/properties/base/properties/routerAdvertisements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.routerAdvertisements,data:data71};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data71.servers !== undefined){
let data72 = data71.servers;
if(!((data72 === "refused") || (data72 === "allowed"))){
const err183 = {instancePath:instancePath+"/controls/base/routerAdvertisements/servers",schemaPath:"#/properties/controls/properties/base/properties/routerAdvertisements/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.servers,data:data72};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data71.workstations !== undefined){
let data73 = data71.workstations;
if(!((data73 === "refused") || (data73 === "allowed"))){
const err184 = {instancePath:instancePath+"/controls/base/routerAdvertisements/workstations",schemaPath:"#/properties/controls/properties/base/properties/routerAdvertisements/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.routerAdvertisements.properties.workstations,data:data73};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/controls/base/routerAdvertisements",schemaPath:"#/properties/controls/properties/base/properties/routerAdvertisements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.routerAdvertisements.type,parentSchema:schema91.properties.controls.properties.base.properties.routerAdvertisements,data:data71};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data55.tmpInMemory !== undefined){
let data74 = data55.tmpInMemory;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key20 in data74){
if(!((key20 === "servers") || (key20 === "workstations"))){
const err186 = {instancePath:instancePath+"/controls/base/tmpInMemory",schemaPath:"#/properties/controls/properties/base/properties/tmpInMemory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.tmpInMemory,data:data74};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data74.servers !== undefined){
let data75 = data74.servers;
if(typeof data75 !== "boolean"){
const err187 = {instancePath:instancePath+"/controls/base/tmpInMemory/servers",schemaPath:"#/properties/controls/properties/base/properties/tmpInMemory/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.tmpInMemory.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.tmpInMemory.properties.servers,data:data75};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data74.workstations !== undefined){
let data76 = data74.workstations;
if(typeof data76 !== "boolean"){
const err188 = {instancePath:instancePath+"/controls/base/tmpInMemory/workstations",schemaPath:"#/properties/controls/properties/base/properties/tmpInMemory/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.tmpInMemory.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.tmpInMemory.properties.workstations,data:data76};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/controls/base/tmpInMemory",schemaPath:"#/properties/controls/properties/base/properties/tmpInMemory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.tmpInMemory.type,parentSchema:schema91.properties.controls.properties.base.properties.tmpInMemory,data:data74};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data55.shellTimeoutSeconds !== undefined){
let data77 = data55.shellTimeoutSeconds;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key21 in data77){
if(!((key21 === "servers") || (key21 === "workstations"))){
const err190 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds,data:data77};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data77.servers !== undefined){
let data78 = data77.servers;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err191 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data78};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 86400 || isNaN(data78)){
const err192 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data78};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err193 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/servers",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.servers,data:data78};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data77.workstations !== undefined){
let data79 = data77.workstations;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err194 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data79};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 86400 || isNaN(data79)){
const err195 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data79};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data79 < 0 || isNaN(data79)){
const err196 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds/workstations",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.properties.workstations,data:data79};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/controls/base/shellTimeoutSeconds",schemaPath:"#/properties/controls/properties/base/properties/shellTimeoutSeconds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds.type,parentSchema:schema91.properties.controls.properties.base.properties.shellTimeoutSeconds,data:data77};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data55.restartAfterUpdates !== undefined){
let data80 = data55.restartAfterUpdates;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key22 in data80){
if(!((key22 === "servers") || (key22 === "workstations"))){
const err198 = {instancePath:instancePath+"/controls/base/restartAfterUpdates",schemaPath:"#/properties/controls/properties/base/properties/restartAfterUpdates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.restartAfterUpdates,data:data80};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data80.servers !== undefined){
let data81 = data80.servers;
if(!((data81 === "automatic") || (data81 === "listed"))){
const err199 = {instancePath:instancePath+"/controls/base/restartAfterUpdates/servers",schemaPath:"#/properties/controls/properties/base/properties/restartAfterUpdates/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.servers.enum,parentSchema:schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.servers,data:data81};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data80.workstations !== undefined){
let data82 = data80.workstations;
if(!((data82 === "automatic") || (data82 === "listed"))){
const err200 = {instancePath:instancePath+"/controls/base/restartAfterUpdates/workstations",schemaPath:"#/properties/controls/properties/base/properties/restartAfterUpdates/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.base.properties.restartAfterUpdates.properties.workstations,data:data82};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/controls/base/restartAfterUpdates",schemaPath:"#/properties/controls/properties/base/properties/restartAfterUpdates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.restartAfterUpdates.type,parentSchema:schema91.properties.controls.properties.base.properties.restartAfterUpdates,data:data80};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data55.absentPackages !== undefined){
let data83 = data55.absentPackages;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key23 in data83){
if(!((key23 === "servers") || (key23 === "workstations"))){
const err202 = {instancePath:instancePath+"/controls/base/absentPackages",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages,data:data83};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data83.servers !== undefined){
let data84 = data83.servers;
if(Array.isArray(data84)){
const len5 = data84.length;
for(let i10=0; i10<len5; i10++){
let data85 = data84[i10];
if(typeof data85 === "string"){
if(!pattern31.test(data85)){
const err203 = {instancePath:instancePath+"/controls/base/absentPackages/servers/" + i10,schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers.items,data:data85};
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
const err204 = {instancePath:instancePath+"/controls/base/absentPackages/servers/" + i10,schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers.items.type,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers.items,data:data85};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
let i11 = data84.length;
let j5;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data84[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err205 = {instancePath:instancePath+"/controls/base/absentPackages/servers",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers,data:data84};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err206 = {instancePath:instancePath+"/controls/base/absentPackages/servers",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.servers,data:data84};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data83.workstations !== undefined){
let data86 = data83.workstations;
if(Array.isArray(data86)){
const len6 = data86.length;
for(let i12=0; i12<len6; i12++){
let data87 = data86[i12];
if(typeof data87 === "string"){
if(!pattern31.test(data87)){
const err207 = {instancePath:instancePath+"/controls/base/absentPackages/workstations/" + i12,schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]+$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]+$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations.items,data:data87};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/controls/base/absentPackages/workstations/" + i12,schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations.items.type,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations.items,data:data87};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
let i13 = data86.length;
let j6;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data86[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j6 = indices5[item5];
const err209 = {instancePath:instancePath+"/controls/base/absentPackages/workstations",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations,data:data86};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
const err210 = {instancePath:instancePath+"/controls/base/absentPackages/workstations",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages.properties.workstations,data:data86};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/controls/base/absentPackages",schemaPath:"#/properties/controls/properties/base/properties/absentPackages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.absentPackages.type,parentSchema:schema91.properties.controls.properties.base.properties.absentPackages,data:data83};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data55.maskedUnits !== undefined){
let data88 = data55.maskedUnits;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key24 in data88){
if(!((key24 === "servers") || (key24 === "workstations"))){
const err212 = {instancePath:instancePath+"/controls/base/maskedUnits",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits,data:data88};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data88.servers !== undefined){
let data89 = data88.servers;
if(Array.isArray(data89)){
const len7 = data89.length;
for(let i14=0; i14<len7; i14++){
let data90 = data89[i14];
if(typeof data90 === "string"){
if(!pattern33.test(data90)){
const err213 = {instancePath:instancePath+"/controls/base/maskedUnits/servers/" + i14,schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers.items,data:data90};
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
const err214 = {instancePath:instancePath+"/controls/base/maskedUnits/servers/" + i14,schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers.items.type,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers.items,data:data90};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i15 = data89.length;
let j7;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data89[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j7 = indices6[item6];
const err215 = {instancePath:instancePath+"/controls/base/maskedUnits/servers",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i15+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers,data:data89};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
const err216 = {instancePath:instancePath+"/controls/base/maskedUnits/servers",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.servers,data:data89};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data88.workstations !== undefined){
let data91 = data88.workstations;
if(Array.isArray(data91)){
const len8 = data91.length;
for(let i16=0; i16<len8; i16++){
let data92 = data91[i16];
if(typeof data92 === "string"){
if(!pattern33.test(data92)){
const err217 = {instancePath:instancePath+"/controls/base/maskedUnits/workstations/" + i16,schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"},message:"must match pattern \""+"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$"+"\"",schema:"^[A-Za-z0-9@_.-]+\\.(service|timer|socket|target|path|mount)$",parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations.items,data:data92};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/controls/base/maskedUnits/workstations/" + i16,schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations.items.type,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations.items,data:data92};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
let i17 = data91.length;
let j8;
if(i17 > 1){
const indices7 = {};
for(;i17--;){
let item7 = data91[i17];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j8 = indices7[item7];
const err219 = {instancePath:instancePath+"/controls/base/maskedUnits/workstations",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i17+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations,data:data91};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
indices7[item7] = i17;
}
}
}
else {
const err220 = {instancePath:instancePath+"/controls/base/maskedUnits/workstations",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits.properties.workstations,data:data91};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/controls/base/maskedUnits",schemaPath:"#/properties/controls/properties/base/properties/maskedUnits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.maskedUnits.type,parentSchema:schema91.properties.controls.properties.base.properties.maskedUnits,data:data88};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data55.refusedModules !== undefined){
let data93 = data55.refusedModules;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key25 in data93){
if(!((key25 === "servers") || (key25 === "workstations"))){
const err222 = {instancePath:instancePath+"/controls/base/refusedModules",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules,data:data93};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data93.servers !== undefined){
let data94 = data93.servers;
if(Array.isArray(data94)){
const len9 = data94.length;
for(let i18=0; i18<len9; i18++){
let data95 = data94[i18];
if(typeof data95 === "string"){
if(!pattern35.test(data95)){
const err223 = {instancePath:instancePath+"/controls/base/refusedModules/servers/" + i18,schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers.items,data:data95};
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
const err224 = {instancePath:instancePath+"/controls/base/refusedModules/servers/" + i18,schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers.items.type,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers.items,data:data95};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
let i19 = data94.length;
let j9;
if(i19 > 1){
const indices8 = {};
for(;i19--;){
let item8 = data94[i19];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j9 = indices8[item8];
const err225 = {instancePath:instancePath+"/controls/base/refusedModules/servers",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i19+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers,data:data94};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
break;
}
indices8[item8] = i19;
}
}
}
else {
const err226 = {instancePath:instancePath+"/controls/base/refusedModules/servers",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.servers,data:data94};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data93.workstations !== undefined){
let data96 = data93.workstations;
if(Array.isArray(data96)){
const len10 = data96.length;
for(let i20=0; i20<len10; i20++){
let data97 = data96[i20];
if(typeof data97 === "string"){
if(!pattern35.test(data97)){
const err227 = {instancePath:instancePath+"/controls/base/refusedModules/workstations/" + i20,schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/workstations/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\"",schema:"^[a-z0-9][a-z0-9_-]*$",parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations.items,data:data97};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/controls/base/refusedModules/workstations/" + i20,schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/workstations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations.items.type,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations.items,data:data97};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
let i21 = data96.length;
let j10;
if(i21 > 1){
const indices9 = {};
for(;i21--;){
let item9 = data96[i21];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j10 = indices9[item9];
const err229 = {instancePath:instancePath+"/controls/base/refusedModules/workstations",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/workstations/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i21+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations,data:data96};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
break;
}
indices9[item9] = i21;
}
}
}
else {
const err230 = {instancePath:instancePath+"/controls/base/refusedModules/workstations",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/properties/workstations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules.properties.workstations,data:data96};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/controls/base/refusedModules",schemaPath:"#/properties/controls/properties/base/properties/refusedModules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.refusedModules.type,parentSchema:schema91.properties.controls.properties.base.properties.refusedModules,data:data93};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data55.processAccounting !== undefined){
let data98 = data55.processAccounting;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key26 in data98){
if(!((key26 === "servers") || (key26 === "workstations"))){
const err232 = {instancePath:instancePath+"/controls/base/processAccounting",schemaPath:"#/properties/controls/properties/base/properties/processAccounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.processAccounting,data:data98};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data98.servers !== undefined){
let data99 = data98.servers;
if(typeof data99 !== "boolean"){
const err233 = {instancePath:instancePath+"/controls/base/processAccounting/servers",schemaPath:"#/properties/controls/properties/base/properties/processAccounting/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.processAccounting.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.processAccounting.properties.servers,data:data99};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data98.workstations !== undefined){
let data100 = data98.workstations;
if(typeof data100 !== "boolean"){
const err234 = {instancePath:instancePath+"/controls/base/processAccounting/workstations",schemaPath:"#/properties/controls/properties/base/properties/processAccounting/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.processAccounting.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.processAccounting.properties.workstations,data:data100};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/controls/base/processAccounting",schemaPath:"#/properties/controls/properties/base/properties/processAccounting/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.processAccounting.type,parentSchema:schema91.properties.controls.properties.base.properties.processAccounting,data:data98};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data55.activityStatistics !== undefined){
let data101 = data55.activityStatistics;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key27 in data101){
if(!((key27 === "servers") || (key27 === "workstations"))){
const err236 = {instancePath:instancePath+"/controls/base/activityStatistics",schemaPath:"#/properties/controls/properties/base/properties/activityStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.activityStatistics,data:data101};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data101.servers !== undefined){
let data102 = data101.servers;
if(typeof data102 !== "boolean"){
const err237 = {instancePath:instancePath+"/controls/base/activityStatistics/servers",schemaPath:"#/properties/controls/properties/base/properties/activityStatistics/properties/servers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.activityStatistics.properties.servers.type,parentSchema:schema91.properties.controls.properties.base.properties.activityStatistics.properties.servers,data:data102};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data101.workstations !== undefined){
let data103 = data101.workstations;
if(typeof data103 !== "boolean"){
const err238 = {instancePath:instancePath+"/controls/base/activityStatistics/workstations",schemaPath:"#/properties/controls/properties/base/properties/activityStatistics/properties/workstations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.base.properties.activityStatistics.properties.workstations.type,parentSchema:schema91.properties.controls.properties.base.properties.activityStatistics.properties.workstations,data:data103};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/controls/base/activityStatistics",schemaPath:"#/properties/controls/properties/base/properties/activityStatistics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.activityStatistics.type,parentSchema:schema91.properties.controls.properties.base.properties.activityStatistics,data:data101};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data55.passwords !== undefined){
let data104 = data55.passwords;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key28 in data104){
if(!((((((((key28 === "minimumLength") || (key28 === "minimumClasses")) || (key28 === "remembered")) || (key28 === "maximumAgeDays")) || (key28 === "minimumAgeDays")) || (key28 === "inactiveDays")) || (key28 === "failuresBeforeLock")) || (key28 === "lockSeconds"))){
const err240 = {instancePath:instancePath+"/controls/base/passwords",schemaPath:"#/properties/controls/properties/base/properties/passwords/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.passwords,data:data104};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data104.minimumLength !== undefined){
let data105 = data104.minimumLength;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err241 = {instancePath:instancePath+"/controls/base/passwords/minimumLength",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumLength.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumLength,data:data105};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 128 || isNaN(data105)){
const err242 = {instancePath:instancePath+"/controls/base/passwords/minimumLength",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumLength,data:data105};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data105 < 8 || isNaN(data105)){
const err243 = {instancePath:instancePath+"/controls/base/passwords/minimumLength",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumLength,data:data105};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data104.minimumClasses !== undefined){
let data106 = data104.minimumClasses;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err244 = {instancePath:instancePath+"/controls/base/passwords/minimumClasses",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumClasses.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumClasses,data:data106};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 4 || isNaN(data106)){
const err245 = {instancePath:instancePath+"/controls/base/passwords/minimumClasses",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumClasses/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumClasses,data:data106};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data106 < 1 || isNaN(data106)){
const err246 = {instancePath:instancePath+"/controls/base/passwords/minimumClasses",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumClasses,data:data106};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
if(data104.remembered !== undefined){
let data107 = data104.remembered;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err247 = {instancePath:instancePath+"/controls/base/passwords/remembered",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/remembered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.remembered.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.remembered,data:data107};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 100 || isNaN(data107)){
const err248 = {instancePath:instancePath+"/controls/base/passwords/remembered",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/remembered/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.remembered,data:data107};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err249 = {instancePath:instancePath+"/controls/base/passwords/remembered",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/remembered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.remembered,data:data107};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data104.maximumAgeDays !== undefined){
let data108 = data104.maximumAgeDays;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err250 = {instancePath:instancePath+"/controls/base/passwords/maximumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/maximumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.maximumAgeDays.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.maximumAgeDays,data:data108};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 99999 || isNaN(data108)){
const err251 = {instancePath:instancePath+"/controls/base/passwords/maximumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/maximumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999",schema:99999,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.maximumAgeDays,data:data108};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err252 = {instancePath:instancePath+"/controls/base/passwords/maximumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/maximumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.maximumAgeDays,data:data108};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(data104.minimumAgeDays !== undefined){
let data109 = data104.minimumAgeDays;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err253 = {instancePath:instancePath+"/controls/base/passwords/minimumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumAgeDays.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumAgeDays,data:data109};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 365 || isNaN(data109)){
const err254 = {instancePath:instancePath+"/controls/base/passwords/minimumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumAgeDays,data:data109};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err255 = {instancePath:instancePath+"/controls/base/passwords/minimumAgeDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/minimumAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.minimumAgeDays,data:data109};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data104.inactiveDays !== undefined){
let data110 = data104.inactiveDays;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err256 = {instancePath:instancePath+"/controls/base/passwords/inactiveDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/inactiveDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.inactiveDays.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.inactiveDays,data:data110};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 365 || isNaN(data110)){
const err257 = {instancePath:instancePath+"/controls/base/passwords/inactiveDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/inactiveDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.inactiveDays,data:data110};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err258 = {instancePath:instancePath+"/controls/base/passwords/inactiveDays",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/inactiveDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.inactiveDays,data:data110};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data104.failuresBeforeLock !== undefined){
let data111 = data104.failuresBeforeLock;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err259 = {instancePath:instancePath+"/controls/base/passwords/failuresBeforeLock",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/failuresBeforeLock/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.failuresBeforeLock.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.failuresBeforeLock,data:data111};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 100 || isNaN(data111)){
const err260 = {instancePath:instancePath+"/controls/base/passwords/failuresBeforeLock",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/failuresBeforeLock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.failuresBeforeLock,data:data111};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data111 < 3 || isNaN(data111)){
const err261 = {instancePath:instancePath+"/controls/base/passwords/failuresBeforeLock",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/failuresBeforeLock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3",schema:3,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.failuresBeforeLock,data:data111};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
if(data104.lockSeconds !== undefined){
let data112 = data104.lockSeconds;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err262 = {instancePath:instancePath+"/controls/base/passwords/lockSeconds",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/lockSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.base.properties.passwords.properties.lockSeconds.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.lockSeconds,data:data112};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 86400 || isNaN(data112)){
const err263 = {instancePath:instancePath+"/controls/base/passwords/lockSeconds",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/lockSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.lockSeconds,data:data112};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data112 < 60 || isNaN(data112)){
const err264 = {instancePath:instancePath+"/controls/base/passwords/lockSeconds",schemaPath:"#/properties/controls/properties/base/properties/passwords/properties/lockSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema91.properties.controls.properties.base.properties.passwords.properties.lockSeconds,data:data112};
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
}
else {
const err265 = {instancePath:instancePath+"/controls/base/passwords",schemaPath:"#/properties/controls/properties/base/properties/passwords/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.passwords.type,parentSchema:schema91.properties.controls.properties.base.properties.passwords,data:data104};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data55.updates !== undefined){
let data113 = data55.updates;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key29 in data113){
if(!((key29 === "install") || (key29 === "rebootAt"))){
const err266 = {instancePath:instancePath+"/controls/base/updates",schemaPath:"#/properties/controls/properties/base/properties/updates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.base.properties.updates,data:data113};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data113.install !== undefined){
let data114 = data113.install;
if(!((data114 === "security") || (data114 === "security-and-stable"))){
const err267 = {instancePath:instancePath+"/controls/base/updates/install",schemaPath:"#/properties/controls/properties/base/properties/updates/properties/install/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.base.properties.updates.properties.install.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.base.properties.updates.properties.install.enum,parentSchema:schema91.properties.controls.properties.base.properties.updates.properties.install,data:data114};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data113.rebootAt !== undefined){
let data115 = data113.rebootAt;
if(typeof data115 === "string"){
if(!pattern37.test(data115)){
const err268 = {instancePath:instancePath+"/controls/base/updates/rebootAt",schemaPath:"#/properties/controls/properties/base/properties/updates/properties/rebootAt/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$|^$",parentSchema:schema91.properties.controls.properties.base.properties.updates.properties.rebootAt,data:data115};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/controls/base/updates/rebootAt",schemaPath:"#/properties/controls/properties/base/properties/updates/properties/rebootAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.updates.properties.rebootAt.type,parentSchema:schema91.properties.controls.properties.base.properties.updates.properties.rebootAt,data:data115};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/controls/base/updates",schemaPath:"#/properties/controls/properties/base/properties/updates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.properties.updates.type,parentSchema:schema91.properties.controls.properties.base.properties.updates,data:data113};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data55.timePool !== undefined){
let data116 = data55.timePool;
if(typeof data116 === "string"){
if(!pattern38.test(data116)){
const err271 = {instancePath:instancePath+"/controls/base/timePool",schemaPath:"#/properties/controls/properties/base/properties/timePool/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[A-Za-z0-9.-]{1,253}$"+"\"",schema:"^[A-Za-z0-9.-]{1,253}$",parentSchema:schema91.properties.controls.properties.base.properties.timePool,data:data116};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/controls/base/timePool",schemaPath:"#/properties/controls/properties/base/properties/timePool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.timePool.type,parentSchema:schema91.properties.controls.properties.base.properties.timePool,data:data116};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data55.journalMaximum !== undefined){
let data117 = data55.journalMaximum;
if(typeof data117 === "string"){
if(!pattern39.test(data117)){
const err273 = {instancePath:instancePath+"/controls/base/journalMaximum",schemaPath:"#/properties/controls/properties/base/properties/journalMaximum/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema91.properties.controls.properties.base.properties.journalMaximum,data:data117};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/controls/base/journalMaximum",schemaPath:"#/properties/controls/properties/base/properties/journalMaximum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.journalMaximum.type,parentSchema:schema91.properties.controls.properties.base.properties.journalMaximum,data:data117};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data55.cronAccounts !== undefined){
let data118 = data55.cronAccounts;
if(Array.isArray(data118)){
const len11 = data118.length;
for(let i22=0; i22<len11; i22++){
let data119 = data118[i22];
if(typeof data119 === "string"){
if(!pattern27.test(data119)){
const err275 = {instancePath:instancePath+"/controls/base/cronAccounts/" + i22,schemaPath:"#/properties/controls/properties/base/properties/cronAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema91.properties.controls.properties.base.properties.cronAccounts.items,data:data119};
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
const err276 = {instancePath:instancePath+"/controls/base/cronAccounts/" + i22,schemaPath:"#/properties/controls/properties/base/properties/cronAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.cronAccounts.items.type,parentSchema:schema91.properties.controls.properties.base.properties.cronAccounts.items,data:data119};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
let i23 = data118.length;
let j11;
if(i23 > 1){
const indices10 = {};
for(;i23--;){
let item10 = data118[i23];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j11 = indices10[item10];
const err277 = {instancePath:instancePath+"/controls/base/cronAccounts",schemaPath:"#/properties/controls/properties/base/properties/cronAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i23+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.cronAccounts,data:data118};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
break;
}
indices10[item10] = i23;
}
}
}
else {
const err278 = {instancePath:instancePath+"/controls/base/cronAccounts",schemaPath:"#/properties/controls/properties/base/properties/cronAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.cronAccounts.type,parentSchema:schema91.properties.controls.properties.base.properties.cronAccounts,data:data118};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data55.suAccounts !== undefined){
let data120 = data55.suAccounts;
if(Array.isArray(data120)){
const len12 = data120.length;
for(let i24=0; i24<len12; i24++){
let data121 = data120[i24];
if(typeof data121 === "string"){
if(!pattern27.test(data121)){
const err279 = {instancePath:instancePath+"/controls/base/suAccounts/" + i24,schemaPath:"#/properties/controls/properties/base/properties/suAccounts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema91.properties.controls.properties.base.properties.suAccounts.items,data:data121};
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
const err280 = {instancePath:instancePath+"/controls/base/suAccounts/" + i24,schemaPath:"#/properties/controls/properties/base/properties/suAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.base.properties.suAccounts.items.type,parentSchema:schema91.properties.controls.properties.base.properties.suAccounts.items,data:data121};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
let i25 = data120.length;
let j12;
if(i25 > 1){
const indices11 = {};
for(;i25--;){
let item11 = data120[i25];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j12 = indices11[item11];
const err281 = {instancePath:instancePath+"/controls/base/suAccounts",schemaPath:"#/properties/controls/properties/base/properties/suAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i25+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.base.properties.suAccounts,data:data120};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
break;
}
indices11[item11] = i25;
}
}
}
else {
const err282 = {instancePath:instancePath+"/controls/base/suAccounts",schemaPath:"#/properties/controls/properties/base/properties/suAccounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.base.properties.suAccounts.type,parentSchema:schema91.properties.controls.properties.base.properties.suAccounts,data:data120};
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
const err283 = {instancePath:instancePath+"/controls/base",schemaPath:"#/properties/controls/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.base.type,parentSchema:schema91.properties.controls.properties.base,data:data55};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data2["disk-encryption"] !== undefined){
let data122 = data2["disk-encryption"];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key30 in data122){
if(!(((key30 === "threshold") || (key30 === "mountOptions")) || (key30 === "swap"))){
const err284 = {instancePath:instancePath+"/controls/disk-encryption",schemaPath:"#/properties/controls/properties/disk-encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["disk-encryption"],data:data122};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data122.threshold !== undefined){
let data123 = data122.threshold;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err285 = {instancePath:instancePath+"/controls/disk-encryption/threshold",schemaPath:"#/properties/controls/properties/disk-encryption/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["disk-encryption"].properties.threshold.type,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.threshold,data:data123};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 10 || isNaN(data123)){
const err286 = {instancePath:instancePath+"/controls/disk-encryption/threshold",schemaPath:"#/properties/controls/properties/disk-encryption/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.threshold,data:data123};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data123 < 1 || isNaN(data123)){
const err287 = {instancePath:instancePath+"/controls/disk-encryption/threshold",schemaPath:"#/properties/controls/properties/disk-encryption/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.threshold,data:data123};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
if(data122.mountOptions !== undefined){
let data124 = data122.mountOptions;
if(Array.isArray(data124)){
const len13 = data124.length;
for(let i26=0; i26<len13; i26++){
let data125 = data124[i26];
if(typeof data125 === "string"){
if(!pattern42.test(data125)){
const err288 = {instancePath:instancePath+"/controls/disk-encryption/mountOptions/" + i26,schemaPath:"#/properties/controls/properties/disk-encryption/properties/mountOptions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_.=-]{0,60}$"},message:"must match pattern \""+"^[a-z][a-z0-9_.=-]{0,60}$"+"\"",schema:"^[a-z][a-z0-9_.=-]{0,60}$",parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions.items,data:data125};
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
const err289 = {instancePath:instancePath+"/controls/disk-encryption/mountOptions/" + i26,schemaPath:"#/properties/controls/properties/disk-encryption/properties/mountOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions.items.type,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions.items,data:data125};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
let i27 = data124.length;
let j13;
if(i27 > 1){
const indices12 = {};
for(;i27--;){
let item12 = data124[i27];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j13 = indices12[item12];
const err290 = {instancePath:instancePath+"/controls/disk-encryption/mountOptions",schemaPath:"#/properties/controls/properties/disk-encryption/properties/mountOptions/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i27+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions,data:data124};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
break;
}
indices12[item12] = i27;
}
}
}
else {
const err291 = {instancePath:instancePath+"/controls/disk-encryption/mountOptions",schemaPath:"#/properties/controls/properties/disk-encryption/properties/mountOptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions.type,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.mountOptions,data:data124};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data122.swap !== undefined){
let data126 = data122.swap;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key31 in data126){
if(!((key31 === "servers") || (key31 === "workstations"))){
const err292 = {instancePath:instancePath+"/controls/disk-encryption/swap",schemaPath:"#/properties/controls/properties/disk-encryption/properties/swap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.swap,data:data126};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data126.servers !== undefined){
let data127 = data126.servers;
if(!((data127 === "refused") || (data127 === "encrypted"))){
const err293 = {instancePath:instancePath+"/controls/disk-encryption/swap/servers",schemaPath:"#/properties/controls/properties/disk-encryption/properties/swap/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.servers.enum,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.servers,data:data127};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data126.workstations !== undefined){
let data128 = data126.workstations;
if(!((data128 === "refused") || (data128 === "encrypted"))){
const err294 = {instancePath:instancePath+"/controls/disk-encryption/swap/workstations",schemaPath:"#/properties/controls/properties/disk-encryption/properties/swap/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.workstations.enum,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.swap.properties.workstations,data:data128};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/controls/disk-encryption/swap",schemaPath:"#/properties/controls/properties/disk-encryption/properties/swap/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["disk-encryption"].properties.swap.type,parentSchema:schema91.properties.controls.properties["disk-encryption"].properties.swap,data:data126};
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
else {
const err296 = {instancePath:instancePath+"/controls/disk-encryption",schemaPath:"#/properties/controls/properties/disk-encryption/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["disk-encryption"].type,parentSchema:schema91.properties.controls.properties["disk-encryption"],data:data122};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data2.firewall !== undefined){
let data129 = data2.firewall;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key32 in data129){
if(!((((((key32 === "outgoing") || (key32 === "outgoingAllowed")) || (key32 === "refused")) || (key32 === "allowedTables")) || (key32 === "foreignTables")) || (key32 === "logDropped"))){
const err297 = {instancePath:instancePath+"/controls/firewall",schemaPath:"#/properties/controls/properties/firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.firewall,data:data129};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data129.outgoing !== undefined){
let data130 = data129.outgoing;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.servers === undefined){
const err298 = {instancePath:instancePath+"/controls/firewall/outgoing",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema91.properties.controls.properties.firewall.properties.outgoing.required,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing,data:data130};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data130.workstations === undefined){
const err299 = {instancePath:instancePath+"/controls/firewall/outgoing",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema91.properties.controls.properties.firewall.properties.outgoing.required,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing,data:data130};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key33 in data130){
if(!((key33 === "servers") || (key33 === "workstations"))){
const err300 = {instancePath:instancePath+"/controls/firewall/outgoing",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing,data:data130};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data130.servers !== undefined){
let data131 = data130.servers;
if(!((data131 === "listed") || (data131 === "open"))){
const err301 = {instancePath:instancePath+"/controls/firewall/outgoing/servers",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/properties/servers/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.firewall.properties.outgoing.properties.servers.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.firewall.properties.outgoing.properties.servers.enum,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing.properties.servers,data:data131};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data130.workstations !== undefined){
let data132 = data130.workstations;
if(!((data132 === "listed") || (data132 === "open"))){
const err302 = {instancePath:instancePath+"/controls/firewall/outgoing/workstations",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/properties/workstations/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.firewall.properties.outgoing.properties.workstations.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.firewall.properties.outgoing.properties.workstations.enum,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing.properties.workstations,data:data132};
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
const err303 = {instancePath:instancePath+"/controls/firewall/outgoing",schemaPath:"#/properties/controls/properties/firewall/properties/outgoing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.firewall.properties.outgoing.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoing,data:data130};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data129.outgoingAllowed !== undefined){
let data133 = data129.outgoingAllowed;
if(Array.isArray(data133)){
const len14 = data133.length;
for(let i28=0; i28<len14; i28++){
let data134 = data133[i28];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.to === undefined){
const err304 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items,data:data134};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data134.protocol === undefined){
const err305 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items,data:data134};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data134.port === undefined){
const err306 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.required,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items,data:data134};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key34 in data134){
if(!(((key34 === "to") || (key34 === "protocol")) || (key34 === "port"))){
const err307 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items,data:data134};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data134.to !== undefined){
let data135 = data134.to;
if(Array.isArray(data135)){
if(data135.length < 1){
const err308 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/to",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data135};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
const len15 = data135.length;
for(let i29=0; i29<len15; i29++){
let data136 = data135[i29];
if(typeof data136 === "string"){
if(!(formats8(data136))){
const err309 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/to/" + i29,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/to/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data136};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/to/" + i29,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to.items.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to.items,data:data136};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/to",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.to,data:data135};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data134.protocol !== undefined){
let data137 = data134.protocol;
if(!((data137 === "tcp") || (data137 === "udp"))){
const err312 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/protocol",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.protocol.enum,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.protocol,data:data137};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data134.port !== undefined){
let data138 = data134.port;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err313 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.port.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data138};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 65535 || isNaN(data138)){
const err314 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data138};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err315 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28+"/port",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.properties.port,data:data138};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
}
else {
const err316 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed/" + i28,schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.items,data:data134};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/controls/firewall/outgoingAllowed",schemaPath:"#/properties/controls/properties/firewall/properties/outgoingAllowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed.type,parentSchema:schema91.properties.controls.properties.firewall.properties.outgoingAllowed,data:data133};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data129.refused !== undefined){
let data139 = data129.refused;
if(Array.isArray(data139)){
const len16 = data139.length;
for(let i30=0; i30<len16; i30++){
let data140 = data139[i30];
if(typeof data140 === "string"){
if(!(formats8(data140))){
const err318 = {instancePath:instancePath+"/controls/firewall/refused/" + i30,schemaPath:"#/properties/controls/properties/firewall/properties/refused/items/format",keyword:"format",params:{format: "address-or-network"},message:"must match format \""+"address-or-network"+"\"",schema:"address-or-network",parentSchema:schema91.properties.controls.properties.firewall.properties.refused.items,data:data140};
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
const err319 = {instancePath:instancePath+"/controls/firewall/refused/" + i30,schemaPath:"#/properties/controls/properties/firewall/properties/refused/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.firewall.properties.refused.items.type,parentSchema:schema91.properties.controls.properties.firewall.properties.refused.items,data:data140};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/controls/firewall/refused",schemaPath:"#/properties/controls/properties/firewall/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.firewall.properties.refused.type,parentSchema:schema91.properties.controls.properties.firewall.properties.refused,data:data139};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data129.allowedTables !== undefined){
let data141 = data129.allowedTables;
if(Array.isArray(data141)){
const len17 = data141.length;
for(let i31=0; i31<len17; i31++){
let data142 = data141[i31];
if(typeof data142 === "string"){
if(!pattern43.test(data142)){
const err321 = {instancePath:instancePath+"/controls/firewall/allowedTables/" + i31,schemaPath:"#/properties/controls/properties/firewall/properties/allowedTables/items/pattern",keyword:"pattern",params:{pattern: "^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$"+"\"",schema:"^(ip|ip6|inet|arp|bridge|netdev) [A-Za-z_][A-Za-z0-9_-]*$",parentSchema:schema91.properties.controls.properties.firewall.properties.allowedTables.items,data:data142};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/controls/firewall/allowedTables/" + i31,schemaPath:"#/properties/controls/properties/firewall/properties/allowedTables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties.firewall.properties.allowedTables.items.type,parentSchema:schema91.properties.controls.properties.firewall.properties.allowedTables.items,data:data142};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
let i32 = data141.length;
let j14;
if(i32 > 1){
const indices13 = {};
for(;i32--;){
let item13 = data141[i32];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j14 = indices13[item13];
const err323 = {instancePath:instancePath+"/controls/firewall/allowedTables",schemaPath:"#/properties/controls/properties/firewall/properties/allowedTables/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j14},message:"must NOT have duplicate items (items ## "+j14+" and "+i32+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.firewall.properties.allowedTables,data:data141};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
break;
}
indices13[item13] = i32;
}
}
}
else {
const err324 = {instancePath:instancePath+"/controls/firewall/allowedTables",schemaPath:"#/properties/controls/properties/firewall/properties/allowedTables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.firewall.properties.allowedTables.type,parentSchema:schema91.properties.controls.properties.firewall.properties.allowedTables,data:data141};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data129.foreignTables !== undefined){
let data143 = data129.foreignTables;
if(!((data143 === "remove") || (data143 === "report"))){
const err325 = {instancePath:instancePath+"/controls/firewall/foreignTables",schemaPath:"#/properties/controls/properties/firewall/properties/foreignTables/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.firewall.properties.foreignTables.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.firewall.properties.foreignTables.enum,parentSchema:schema91.properties.controls.properties.firewall.properties.foreignTables,data:data143};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data129.logDropped !== undefined){
let data144 = data129.logDropped;
if(typeof data144 !== "boolean"){
const err326 = {instancePath:instancePath+"/controls/firewall/logDropped",schemaPath:"#/properties/controls/properties/firewall/properties/logDropped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.firewall.properties.logDropped.type,parentSchema:schema91.properties.controls.properties.firewall.properties.logDropped,data:data144};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/controls/firewall",schemaPath:"#/properties/controls/properties/firewall/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.firewall.type,parentSchema:schema91.properties.controls.properties.firewall,data:data129};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data2["key-server"] !== undefined){
let data145 = data2["key-server"];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key35 in data145){
const err328 = {instancePath:instancePath+"/controls/key-server",schemaPath:"#/properties/controls/properties/key-server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["key-server"],data:data145};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/controls/key-server",schemaPath:"#/properties/controls/properties/key-server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["key-server"].type,parentSchema:schema91.properties.controls.properties["key-server"],data:data145};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data2["log-alerts"] !== undefined){
let data146 = data2["log-alerts"];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key36 in data146){
if(!((((((((key36 === "off") || (key36 === "files")) || (key36 === "fullExport")) || (key36 === "failedLogins")) || (key36 === "silence")) || (key36 === "webhook")) || (key36 === "mail")) || (key36 === "reviews"))){
const err330 = {instancePath:instancePath+"/controls/log-alerts",schemaPath:"#/properties/controls/properties/log-alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"],data:data146};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data146.off !== undefined){
let data147 = data146.off;
if(Array.isArray(data147)){
const len18 = data147.length;
for(let i33=0; i33<len18; i33++){
let data148 = data147[i33];
if(!((((((((((((data148 === "many-files") || (data148 === "full-export")) || (data148 === "off-hours-login")) || (data148 === "other-branch-login")) || (data148 === "failed-logins")) || (data148 === "new-rights")) || (data148 === "logging-changed")) || (data148 === "host-silent")) || (data148 === "events-lost")) || (data148 === "peer-refused")) || (data148 === "disk-filling")) || (data148 === "backup"))){
const err331 = {instancePath:instancePath+"/controls/log-alerts/off/" + i33,schemaPath:"#/properties/controls/properties/log-alerts/properties/off/items/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["log-alerts"].properties.off.items.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["log-alerts"].properties.off.items.enum,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.off.items,data:data148};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
let i34 = data147.length;
let j15;
if(i34 > 1){
outer1:
for(;i34--;){
for(j15 = i34; j15--;){
if(func0(data147[i34], data147[j15])){
const err332 = {instancePath:instancePath+"/controls/log-alerts/off",schemaPath:"#/properties/controls/properties/log-alerts/properties/off/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j15},message:"must NOT have duplicate items (items ## "+j15+" and "+i34+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.off,data:data147};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err333 = {instancePath:instancePath+"/controls/log-alerts/off",schemaPath:"#/properties/controls/properties/log-alerts/properties/off/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["log-alerts"].properties.off.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.off,data:data147};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data146.files !== undefined){
let data149 = data146.files;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.count === undefined){
const err334 = {instancePath:instancePath+"/controls/log-alerts/files",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.files.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files,data:data149};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data149.minutes === undefined){
const err335 = {instancePath:instancePath+"/controls/log-alerts/files",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.files.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files,data:data149};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key37 in data149){
if(!((key37 === "count") || (key37 === "minutes"))){
const err336 = {instancePath:instancePath+"/controls/log-alerts/files",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files,data:data149};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data149.count !== undefined){
let data150 = data149.count;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err337 = {instancePath:instancePath+"/controls/log-alerts/files/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.count.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.count,data:data150};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 100000 || isNaN(data150)){
const err338 = {instancePath:instancePath+"/controls/log-alerts/files/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.count,data:data150};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data150 < 2 || isNaN(data150)){
const err339 = {instancePath:instancePath+"/controls/log-alerts/files/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.count,data:data150};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data149.minutes !== undefined){
let data151 = data149.minutes;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err340 = {instancePath:instancePath+"/controls/log-alerts/files/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.minutes.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.minutes,data:data151};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 1440 || isNaN(data151)){
const err341 = {instancePath:instancePath+"/controls/log-alerts/files/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.minutes,data:data151};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data151 < 1 || isNaN(data151)){
const err342 = {instancePath:instancePath+"/controls/log-alerts/files/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files.properties.minutes,data:data151};
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
}
else {
const err343 = {instancePath:instancePath+"/controls/log-alerts/files",schemaPath:"#/properties/controls/properties/log-alerts/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.files.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.files,data:data149};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data146.fullExport !== undefined){
let data152 = data146.fullExport;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.share === undefined){
const err344 = {instancePath:instancePath+"/controls/log-alerts/fullExport",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport,data:data152};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data152.least === undefined){
const err345 = {instancePath:instancePath+"/controls/log-alerts/fullExport",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport,data:data152};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data152.days === undefined){
const err346 = {instancePath:instancePath+"/controls/log-alerts/fullExport",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport,data:data152};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key38 in data152){
if(!(((key38 === "share") || (key38 === "least")) || (key38 === "days"))){
const err347 = {instancePath:instancePath+"/controls/log-alerts/fullExport",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport,data:data152};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data152.share !== undefined){
let data153 = data152.share;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err348 = {instancePath:instancePath+"/controls/log-alerts/fullExport/share",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/share/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.share.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.share,data:data153};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 > 100 || isNaN(data153)){
const err349 = {instancePath:instancePath+"/controls/log-alerts/fullExport/share",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.share,data:data153};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data153 < 10 || isNaN(data153)){
const err350 = {instancePath:instancePath+"/controls/log-alerts/fullExport/share",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.share,data:data153};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data152.least !== undefined){
let data154 = data152.least;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err351 = {instancePath:instancePath+"/controls/log-alerts/fullExport/least",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.least.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.least,data:data154};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 10000 || isNaN(data154)){
const err352 = {instancePath:instancePath+"/controls/log-alerts/fullExport/least",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.least,data:data154};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data154 < 2 || isNaN(data154)){
const err353 = {instancePath:instancePath+"/controls/log-alerts/fullExport/least",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.least,data:data154};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
if(data152.days !== undefined){
let data155 = data152.days;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err354 = {instancePath:instancePath+"/controls/log-alerts/fullExport/days",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.days.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.days,data:data155};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 365 || isNaN(data155)){
const err355 = {instancePath:instancePath+"/controls/log-alerts/fullExport/days",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.days,data:data155};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data155 < 1 || isNaN(data155)){
const err356 = {instancePath:instancePath+"/controls/log-alerts/fullExport/days",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.properties.days,data:data155};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
}
else {
const err357 = {instancePath:instancePath+"/controls/log-alerts/fullExport",schemaPath:"#/properties/controls/properties/log-alerts/properties/fullExport/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.fullExport.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.fullExport,data:data152};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data146.failedLogins !== undefined){
let data156 = data146.failedLogins;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.count === undefined){
const err358 = {instancePath:instancePath+"/controls/log-alerts/failedLogins",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins,data:data156};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data156.minutes === undefined){
const err359 = {instancePath:instancePath+"/controls/log-alerts/failedLogins",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins,data:data156};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
for(const key39 in data156){
if(!((key39 === "count") || (key39 === "minutes"))){
const err360 = {instancePath:instancePath+"/controls/log-alerts/failedLogins",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins,data:data156};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data156.count !== undefined){
let data157 = data156.count;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err361 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.count.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.count,data:data157};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 1000 || isNaN(data157)){
const err362 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.count,data:data157};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data157 < 2 || isNaN(data157)){
const err363 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/count",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.count,data:data157};
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
if(data156.minutes !== undefined){
let data158 = data156.minutes;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err364 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.minutes.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data158};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 1440 || isNaN(data158)){
const err365 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data158};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err366 = {instancePath:instancePath+"/controls/log-alerts/failedLogins/minutes",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.properties.minutes,data:data158};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
}
else {
const err367 = {instancePath:instancePath+"/controls/log-alerts/failedLogins",schemaPath:"#/properties/controls/properties/log-alerts/properties/failedLogins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.failedLogins,data:data156};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data146.silence !== undefined){
let data159 = data146.silence;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.servers === undefined){
const err368 = {instancePath:instancePath+"/controls/log-alerts/silence",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.silence.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence,data:data159};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data159.workstations === undefined){
const err369 = {instancePath:instancePath+"/controls/log-alerts/silence",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.silence.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence,data:data159};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key40 in data159){
if(!((key40 === "servers") || (key40 === "workstations"))){
const err370 = {instancePath:instancePath+"/controls/log-alerts/silence",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence,data:data159};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data159.servers !== undefined){
let data160 = data159.servers;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err371 = {instancePath:instancePath+"/controls/log-alerts/silence/servers",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.servers.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.servers,data:data160};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 525600 || isNaN(data160)){
const err372 = {instancePath:instancePath+"/controls/log-alerts/silence/servers",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.servers,data:data160};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data160 < 0 || isNaN(data160)){
const err373 = {instancePath:instancePath+"/controls/log-alerts/silence/servers",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.servers,data:data160};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
if(data159.workstations !== undefined){
let data161 = data159.workstations;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err374 = {instancePath:instancePath+"/controls/log-alerts/silence/workstations",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.workstations.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.workstations,data:data161};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 525600 || isNaN(data161)){
const err375 = {instancePath:instancePath+"/controls/log-alerts/silence/workstations",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.workstations,data:data161};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data161 < 0 || isNaN(data161)){
const err376 = {instancePath:instancePath+"/controls/log-alerts/silence/workstations",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence.properties.workstations,data:data161};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
}
else {
const err377 = {instancePath:instancePath+"/controls/log-alerts/silence",schemaPath:"#/properties/controls/properties/log-alerts/properties/silence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.silence.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.silence,data:data159};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data146.webhook !== undefined){
let data162 = data146.webhook;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.url === undefined){
const err378 = {instancePath:instancePath+"/controls/log-alerts/webhook",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.webhook.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook,data:data162};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
for(const key41 in data162){
if(!((key41 === "url") || (key41 === "headerFile"))){
const err379 = {instancePath:instancePath+"/controls/log-alerts/webhook",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook,data:data162};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data162.url !== undefined){
let data163 = data162.url;
if(typeof data163 === "string"){
if(func3(data163) > 500){
const err380 = {instancePath:instancePath+"/controls/log-alerts/webhook/url",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.url,data:data163};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!pattern44.test(data163)){
const err381 = {instancePath:instancePath+"/controls/log-alerts/webhook/url",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$"+"\"",schema:"^https?://[A-Za-z0-9.:[\\]-]+(/[A-Za-z0-9._~/?=&%-]*)?$",parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.url,data:data163};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/controls/log-alerts/webhook/url",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.url.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.url,data:data163};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data162.headerFile !== undefined){
let data164 = data162.headerFile;
if(typeof data164 === "string"){
if(!(formats38(data164))){
const err383 = {instancePath:instancePath+"/controls/log-alerts/webhook/headerFile",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/properties/headerFile/format",keyword:"format",params:{format: "path"},message:"must match format \""+"path"+"\"",schema:"path",parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.headerFile,data:data164};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/controls/log-alerts/webhook/headerFile",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/properties/headerFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.headerFile.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook.properties.headerFile,data:data164};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/controls/log-alerts/webhook",schemaPath:"#/properties/controls/properties/log-alerts/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.webhook.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.webhook,data:data162};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data146.mail !== undefined){
let data165 = data146.mail;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.to === undefined){
const err386 = {instancePath:instancePath+"/controls/log-alerts/mail",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.mail.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail,data:data165};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key42 in data165){
if(!(key42 === "to")){
const err387 = {instancePath:instancePath+"/controls/log-alerts/mail",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail,data:data165};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data165.to !== undefined){
let data166 = data165.to;
if(Array.isArray(data166)){
if(data166.length > 50){
const err388 = {instancePath:instancePath+"/controls/log-alerts/mail/to",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to,data:data166};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data166.length < 1){
const err389 = {instancePath:instancePath+"/controls/log-alerts/mail/to",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to,data:data166};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
const len19 = data166.length;
for(let i35=0; i35<len19; i35++){
let data167 = data166[i35];
if(typeof data167 === "string"){
if(func3(data167) > 200){
const err390 = {instancePath:instancePath+"/controls/log-alerts/mail/to/" + i35,schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to.items,data:data167};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!pattern45.test(data167)){
const err391 = {instancePath:instancePath+"/controls/log-alerts/mail/to/" + i35,schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"+"\"",schema:"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$",parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to.items,data:data167};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/controls/log-alerts/mail/to/" + i35,schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to.items.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to.items,data:data167};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
let i36 = data166.length;
let j16;
if(i36 > 1){
const indices14 = {};
for(;i36--;){
let item14 = data166[i36];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j16 = indices14[item14];
const err393 = {instancePath:instancePath+"/controls/log-alerts/mail/to",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j16},message:"must NOT have duplicate items (items ## "+j16+" and "+i36+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to,data:data166};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
break;
}
indices14[item14] = i36;
}
}
}
else {
const err394 = {instancePath:instancePath+"/controls/log-alerts/mail/to",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail.properties.to,data:data166};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/controls/log-alerts/mail",schemaPath:"#/properties/controls/properties/log-alerts/properties/mail/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.mail.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.mail,data:data165};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data146.reviews !== undefined){
let data168 = data146.reviews;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.daily === undefined){
const err396 = {instancePath:instancePath+"/controls/log-alerts/reviews",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "daily"},message:"must have required property '"+"daily"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.reviews.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews,data:data168};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data168.weekly === undefined){
const err397 = {instancePath:instancePath+"/controls/log-alerts/reviews",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/required",keyword:"required",params:{missingProperty: "weekly"},message:"must have required property '"+"weekly"+"'",schema:schema91.properties.controls.properties["log-alerts"].properties.reviews.required,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews,data:data168};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key43 in data168){
if(!((key43 === "daily") || (key43 === "weekly"))){
const err398 = {instancePath:instancePath+"/controls/log-alerts/reviews",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews,data:data168};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data168.daily !== undefined){
let data169 = data168.daily;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err399 = {instancePath:instancePath+"/controls/log-alerts/reviews/daily",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/daily/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.daily.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.daily,data:data169};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 30 || isNaN(data169)){
const err400 = {instancePath:instancePath+"/controls/log-alerts/reviews/daily",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/daily/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.daily,data:data169};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err401 = {instancePath:instancePath+"/controls/log-alerts/reviews/daily",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/daily/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.daily,data:data169};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data168.weekly !== undefined){
let data170 = data168.weekly;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err402 = {instancePath:instancePath+"/controls/log-alerts/reviews/weekly",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/weekly/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.weekly.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.weekly,data:data170};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 90 || isNaN(data170)){
const err403 = {instancePath:instancePath+"/controls/log-alerts/reviews/weekly",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/weekly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.weekly,data:data170};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err404 = {instancePath:instancePath+"/controls/log-alerts/reviews/weekly",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/properties/weekly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews.properties.weekly,data:data170};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
}
else {
const err405 = {instancePath:instancePath+"/controls/log-alerts/reviews",schemaPath:"#/properties/controls/properties/log-alerts/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].properties.reviews.type,parentSchema:schema91.properties.controls.properties["log-alerts"].properties.reviews,data:data168};
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
const err406 = {instancePath:instancePath+"/controls/log-alerts",schemaPath:"#/properties/controls/properties/log-alerts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-alerts"].type,parentSchema:schema91.properties.controls.properties["log-alerts"],data:data146};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data2["log-collector"] !== undefined){
let data171 = data2["log-collector"];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key44 in data171){
if(!((((((key44 === "retentionDays") || (key44 === "compressAfterDays")) || (key44 === "sealEvery")) || (key44 === "diskWarnPercent")) || (key44 === "reserveMegabytes")) || (key44 === "silentMinutes"))){
const err407 = {instancePath:instancePath+"/controls/log-collector",schemaPath:"#/properties/controls/properties/log-collector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-collector"],data:data171};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data171.retentionDays !== undefined){
let data172 = data171.retentionDays;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err408 = {instancePath:instancePath+"/controls/log-collector/retentionDays",schemaPath:"#/properties/controls/properties/log-collector/properties/retentionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.retentionDays.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.retentionDays,data:data172};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 3650 || isNaN(data172)){
const err409 = {instancePath:instancePath+"/controls/log-collector/retentionDays",schemaPath:"#/properties/controls/properties/log-collector/properties/retentionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties["log-collector"].properties.retentionDays,data:data172};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data172 < 1 || isNaN(data172)){
const err410 = {instancePath:instancePath+"/controls/log-collector/retentionDays",schemaPath:"#/properties/controls/properties/log-collector/properties/retentionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-collector"].properties.retentionDays,data:data172};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
if(data171.compressAfterDays !== undefined){
let data173 = data171.compressAfterDays;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err411 = {instancePath:instancePath+"/controls/log-collector/compressAfterDays",schemaPath:"#/properties/controls/properties/log-collector/properties/compressAfterDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.compressAfterDays.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.compressAfterDays,data:data173};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 3650 || isNaN(data173)){
const err412 = {instancePath:instancePath+"/controls/log-collector/compressAfterDays",schemaPath:"#/properties/controls/properties/log-collector/properties/compressAfterDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema91.properties.controls.properties["log-collector"].properties.compressAfterDays,data:data173};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data173 < 1 || isNaN(data173)){
const err413 = {instancePath:instancePath+"/controls/log-collector/compressAfterDays",schemaPath:"#/properties/controls/properties/log-collector/properties/compressAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-collector"].properties.compressAfterDays,data:data173};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
if(data171.sealEvery !== undefined){
let data174 = data171.sealEvery;
if(!((data174 === "hour") || (data174 === "day"))){
const err414 = {instancePath:instancePath+"/controls/log-collector/sealEvery",schemaPath:"#/properties/controls/properties/log-collector/properties/sealEvery/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["log-collector"].properties.sealEvery.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["log-collector"].properties.sealEvery.enum,parentSchema:schema91.properties.controls.properties["log-collector"].properties.sealEvery,data:data174};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data171.diskWarnPercent !== undefined){
let data175 = data171.diskWarnPercent;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err415 = {instancePath:instancePath+"/controls/log-collector/diskWarnPercent",schemaPath:"#/properties/controls/properties/log-collector/properties/diskWarnPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.diskWarnPercent.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.diskWarnPercent,data:data175};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 99 || isNaN(data175)){
const err416 = {instancePath:instancePath+"/controls/log-collector/diskWarnPercent",schemaPath:"#/properties/controls/properties/log-collector/properties/diskWarnPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema91.properties.controls.properties["log-collector"].properties.diskWarnPercent,data:data175};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data175 < 10 || isNaN(data175)){
const err417 = {instancePath:instancePath+"/controls/log-collector/diskWarnPercent",schemaPath:"#/properties/controls/properties/log-collector/properties/diskWarnPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema91.properties.controls.properties["log-collector"].properties.diskWarnPercent,data:data175};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
if(data171.reserveMegabytes !== undefined){
let data176 = data171.reserveMegabytes;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err418 = {instancePath:instancePath+"/controls/log-collector/reserveMegabytes",schemaPath:"#/properties/controls/properties/log-collector/properties/reserveMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.reserveMegabytes.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.reserveMegabytes,data:data176};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 1000000 || isNaN(data176)){
const err419 = {instancePath:instancePath+"/controls/log-collector/reserveMegabytes",schemaPath:"#/properties/controls/properties/log-collector/properties/reserveMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema91.properties.controls.properties["log-collector"].properties.reserveMegabytes,data:data176};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data176 < 16 || isNaN(data176)){
const err420 = {instancePath:instancePath+"/controls/log-collector/reserveMegabytes",schemaPath:"#/properties/controls/properties/log-collector/properties/reserveMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema91.properties.controls.properties["log-collector"].properties.reserveMegabytes,data:data176};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
if(data171.silentMinutes !== undefined){
let data177 = data171.silentMinutes;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.servers === undefined){
const err421 = {instancePath:instancePath+"/controls/log-collector/silentMinutes",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "servers"},message:"must have required property '"+"servers"+"'",schema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes,data:data177};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data177.workstations === undefined){
const err422 = {instancePath:instancePath+"/controls/log-collector/silentMinutes",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/required",keyword:"required",params:{missingProperty: "workstations"},message:"must have required property '"+"workstations"+"'",schema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.required,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes,data:data177};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key45 in data177){
if(!((key45 === "servers") || (key45 === "workstations"))){
const err423 = {instancePath:instancePath+"/controls/log-collector/silentMinutes",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes,data:data177};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data177.servers !== undefined){
let data178 = data177.servers;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err424 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/servers",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/servers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.servers.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.servers,data:data178};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 525600 || isNaN(data178)){
const err425 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/servers",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.servers,data:data178};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data178 < 0 || isNaN(data178)){
const err426 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/servers",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.servers,data:data178};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
if(data177.workstations !== undefined){
let data179 = data177.workstations;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err427 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/workstations",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/workstations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.workstations.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data179};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 525600 || isNaN(data179)){
const err428 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/workstations",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/workstations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data179};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data179 < 0 || isNaN(data179)){
const err429 = {instancePath:instancePath+"/controls/log-collector/silentMinutes/workstations",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/properties/workstations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.properties.workstations,data:data179};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
}
else {
const err430 = {instancePath:instancePath+"/controls/log-collector/silentMinutes",schemaPath:"#/properties/controls/properties/log-collector/properties/silentMinutes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes.type,parentSchema:schema91.properties.controls.properties["log-collector"].properties.silentMinutes,data:data177};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/controls/log-collector",schemaPath:"#/properties/controls/properties/log-collector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-collector"].type,parentSchema:schema91.properties.controls.properties["log-collector"],data:data171};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data2["log-forwarding"] !== undefined){
let data180 = data2["log-forwarding"];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key46 in data180){
if(!(((key46 === "buffer") || (key46 === "standsStillMinutes")) || (key46 === "clockMaximumMs"))){
const err432 = {instancePath:instancePath+"/controls/log-forwarding",schemaPath:"#/properties/controls/properties/log-forwarding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["log-forwarding"],data:data180};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data180.buffer !== undefined){
let data181 = data180.buffer;
if(typeof data181 === "string"){
if(!pattern39.test(data181)){
const err433 = {instancePath:instancePath+"/controls/log-forwarding/buffer",schemaPath:"#/properties/controls/properties/log-forwarding/properties/buffer/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[MG]$"},message:"must match pattern \""+"^[1-9][0-9]*[MG]$"+"\"",schema:"^[1-9][0-9]*[MG]$",parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.buffer,data:data181};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/controls/log-forwarding/buffer",schemaPath:"#/properties/controls/properties/log-forwarding/properties/buffer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.controls.properties["log-forwarding"].properties.buffer.type,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.buffer,data:data181};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data180.standsStillMinutes !== undefined){
let data182 = data180.standsStillMinutes;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err435 = {instancePath:instancePath+"/controls/log-forwarding/standsStillMinutes",schemaPath:"#/properties/controls/properties/log-forwarding/properties/standsStillMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-forwarding"].properties.standsStillMinutes.type,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.standsStillMinutes,data:data182};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 1440 || isNaN(data182)){
const err436 = {instancePath:instancePath+"/controls/log-forwarding/standsStillMinutes",schemaPath:"#/properties/controls/properties/log-forwarding/properties/standsStillMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.standsStillMinutes,data:data182};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data182 < 10 || isNaN(data182)){
const err437 = {instancePath:instancePath+"/controls/log-forwarding/standsStillMinutes",schemaPath:"#/properties/controls/properties/log-forwarding/properties/standsStillMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.standsStillMinutes,data:data182};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
if(data180.clockMaximumMs !== undefined){
let data183 = data180.clockMaximumMs;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err438 = {instancePath:instancePath+"/controls/log-forwarding/clockMaximumMs",schemaPath:"#/properties/controls/properties/log-forwarding/properties/clockMaximumMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["log-forwarding"].properties.clockMaximumMs.type,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.clockMaximumMs,data:data183};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 > 60000 || isNaN(data183)){
const err439 = {instancePath:instancePath+"/controls/log-forwarding/clockMaximumMs",schemaPath:"#/properties/controls/properties/log-forwarding/properties/clockMaximumMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.clockMaximumMs,data:data183};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data183 < 1 || isNaN(data183)){
const err440 = {instancePath:instancePath+"/controls/log-forwarding/clockMaximumMs",schemaPath:"#/properties/controls/properties/log-forwarding/properties/clockMaximumMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["log-forwarding"].properties.clockMaximumMs,data:data183};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/controls/log-forwarding",schemaPath:"#/properties/controls/properties/log-forwarding/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["log-forwarding"].type,parentSchema:schema91.properties.controls.properties["log-forwarding"],data:data180};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data2["restore-test"] !== undefined){
let data184 = data2["restore-test"];
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key47 in data184){
if(!(((key47 === "everyDays") || (key47 === "limitMinutes")) || (key47 === "sampleMegabytes"))){
const err442 = {instancePath:instancePath+"/controls/restore-test",schemaPath:"#/properties/controls/properties/restore-test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties["restore-test"],data:data184};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data184.everyDays !== undefined){
let data185 = data184.everyDays;
if(!(((data185 === 7) || (data185 === 30)) || (data185 === 90))){
const err443 = {instancePath:instancePath+"/controls/restore-test/everyDays",schemaPath:"#/properties/controls/properties/restore-test/properties/everyDays/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties["restore-test"].properties.everyDays.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties["restore-test"].properties.everyDays.enum,parentSchema:schema91.properties.controls.properties["restore-test"].properties.everyDays,data:data185};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data184.limitMinutes !== undefined){
let data186 = data184.limitMinutes;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err444 = {instancePath:instancePath+"/controls/restore-test/limitMinutes",schemaPath:"#/properties/controls/properties/restore-test/properties/limitMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["restore-test"].properties.limitMinutes.type,parentSchema:schema91.properties.controls.properties["restore-test"].properties.limitMinutes,data:data186};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 10080 || isNaN(data186)){
const err445 = {instancePath:instancePath+"/controls/restore-test/limitMinutes",schemaPath:"#/properties/controls/properties/restore-test/properties/limitMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080",schema:10080,parentSchema:schema91.properties.controls.properties["restore-test"].properties.limitMinutes,data:data186};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data186 < 1 || isNaN(data186)){
const err446 = {instancePath:instancePath+"/controls/restore-test/limitMinutes",schemaPath:"#/properties/controls/properties/restore-test/properties/limitMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["restore-test"].properties.limitMinutes,data:data186};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
if(data184.sampleMegabytes !== undefined){
let data187 = data184.sampleMegabytes;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err447 = {instancePath:instancePath+"/controls/restore-test/sampleMegabytes",schemaPath:"#/properties/controls/properties/restore-test/properties/sampleMegabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties["restore-test"].properties.sampleMegabytes.type,parentSchema:schema91.properties.controls.properties["restore-test"].properties.sampleMegabytes,data:data187};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 10000000 || isNaN(data187)){
const err448 = {instancePath:instancePath+"/controls/restore-test/sampleMegabytes",schemaPath:"#/properties/controls/properties/restore-test/properties/sampleMegabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema91.properties.controls.properties["restore-test"].properties.sampleMegabytes,data:data187};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data187 < 1 || isNaN(data187)){
const err449 = {instancePath:instancePath+"/controls/restore-test/sampleMegabytes",schemaPath:"#/properties/controls/properties/restore-test/properties/sampleMegabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91.properties.controls.properties["restore-test"].properties.sampleMegabytes,data:data187};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
}
else {
const err450 = {instancePath:instancePath+"/controls/restore-test",schemaPath:"#/properties/controls/properties/restore-test/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties["restore-test"].type,parentSchema:schema91.properties.controls.properties["restore-test"],data:data184};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data2.ssh !== undefined){
let data188 = data2.ssh;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key48 in data188){
if(!((((key48 === "peopleFrom") || (key48 === "maxAuthTries")) || (key48 === "loginGraceSeconds")) || (key48 === "sftp"))){
const err451 = {instancePath:instancePath+"/controls/ssh",schemaPath:"#/properties/controls/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.controls.properties.ssh,data:data188};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data188.peopleFrom !== undefined){
let data189 = data188.peopleFrom;
if(Array.isArray(data189)){
const len20 = data189.length;
for(let i37=0; i37<len20; i37++){
let data190 = data189[i37];
if(!((((data190 === "servers") || (data190 === "office")) || (data190 === "admin")) || (data190 === "test"))){
const err452 = {instancePath:instancePath+"/controls/ssh/peopleFrom/" + i37,schemaPath:"#/properties/controls/properties/ssh/properties/peopleFrom/items/enum",keyword:"enum",params:{allowedValues: schema91.properties.controls.properties.ssh.properties.peopleFrom.items.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.controls.properties.ssh.properties.peopleFrom.items.enum,parentSchema:schema91.properties.controls.properties.ssh.properties.peopleFrom.items,data:data190};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
let i38 = data189.length;
let j17;
if(i38 > 1){
outer2:
for(;i38--;){
for(j17 = i38; j17--;){
if(func0(data189[i38], data189[j17])){
const err453 = {instancePath:instancePath+"/controls/ssh/peopleFrom",schemaPath:"#/properties/controls/properties/ssh/properties/peopleFrom/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j17},message:"must NOT have duplicate items (items ## "+j17+" and "+i38+" are identical)",schema:true,parentSchema:schema91.properties.controls.properties.ssh.properties.peopleFrom,data:data189};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err454 = {instancePath:instancePath+"/controls/ssh/peopleFrom",schemaPath:"#/properties/controls/properties/ssh/properties/peopleFrom/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.controls.properties.ssh.properties.peopleFrom.type,parentSchema:schema91.properties.controls.properties.ssh.properties.peopleFrom,data:data189};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data188.maxAuthTries !== undefined){
let data191 = data188.maxAuthTries;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err455 = {instancePath:instancePath+"/controls/ssh/maxAuthTries",schemaPath:"#/properties/controls/properties/ssh/properties/maxAuthTries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.ssh.properties.maxAuthTries.type,parentSchema:schema91.properties.controls.properties.ssh.properties.maxAuthTries,data:data191};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 > 6 || isNaN(data191)){
const err456 = {instancePath:instancePath+"/controls/ssh/maxAuthTries",schemaPath:"#/properties/controls/properties/ssh/properties/maxAuthTries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema91.properties.controls.properties.ssh.properties.maxAuthTries,data:data191};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data191 < 2 || isNaN(data191)){
const err457 = {instancePath:instancePath+"/controls/ssh/maxAuthTries",schemaPath:"#/properties/controls/properties/ssh/properties/maxAuthTries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema91.properties.controls.properties.ssh.properties.maxAuthTries,data:data191};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
if(data188.loginGraceSeconds !== undefined){
let data192 = data188.loginGraceSeconds;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err458 = {instancePath:instancePath+"/controls/ssh/loginGraceSeconds",schemaPath:"#/properties/controls/properties/ssh/properties/loginGraceSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.properties.controls.properties.ssh.properties.loginGraceSeconds.type,parentSchema:schema91.properties.controls.properties.ssh.properties.loginGraceSeconds,data:data192};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 120 || isNaN(data192)){
const err459 = {instancePath:instancePath+"/controls/ssh/loginGraceSeconds",schemaPath:"#/properties/controls/properties/ssh/properties/loginGraceSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema91.properties.controls.properties.ssh.properties.loginGraceSeconds,data:data192};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data192 < 10 || isNaN(data192)){
const err460 = {instancePath:instancePath+"/controls/ssh/loginGraceSeconds",schemaPath:"#/properties/controls/properties/ssh/properties/loginGraceSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema91.properties.controls.properties.ssh.properties.loginGraceSeconds,data:data192};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
if(data188.sftp !== undefined){
let data193 = data188.sftp;
if(typeof data193 !== "boolean"){
const err461 = {instancePath:instancePath+"/controls/ssh/sftp",schemaPath:"#/properties/controls/properties/ssh/properties/sftp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema91.properties.controls.properties.ssh.properties.sftp.type,parentSchema:schema91.properties.controls.properties.ssh.properties.sftp,data:data193};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/controls/ssh",schemaPath:"#/properties/controls/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.properties.ssh.type,parentSchema:schema91.properties.controls.properties.ssh,data:data188};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.controls.type,parentSchema:schema91.properties.controls,data:data2};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

exports.branchTemplate = validate48;
const schema94 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"BranchTemplateFile","description":"templates/branches/NAME/template.yaml: what a kind of branch has and what it asks for. The *.yaml.hbs beside it become the branch's files.","type":"object","additionalProperties":false,"required":["title","description","variables","segments","hosts"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"description":{"description":"What it is for, in a sentence or two.","$ref":"common.json#/definitions/text"},"variables":{"description":"What it asks for: each is an option of qorgan new branch. The variable network is the branch's own network.","type":"object","minProperties":1,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/variable"}},"segments":{"description":"The branch's segments by name, cut out of its network.","type":"object","minProperties":1,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/plannedSegment"}},"hosts":{"description":"Groups of hosts: BRANCH-GROUP-1 and so on.","type":"object","minProperties":1,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/hostGroup"}}},"definitions":{"variable":{"title":"TemplateVariable","type":"object","additionalProperties":false,"required":["type","help"],"properties":{"type":{"description":"integer, boolean, text (one line), name, network (CIDR), address, zone (a time zone), serial (a disk's), choice (of choices), list (of the type in of).","enum":["integer","boolean","text","name","network","address","zone","serial","choice","list"]},"of":{"description":"For a list: the type of its entries.","enum":["integer","text","name","network","address","serial"]},"help":{"description":"What it means, for who is asked for it.","$ref":"common.json#/definitions/line"},"default":{"description":"Taken when nobody says otherwise. Without one it must be told.","type":["string","integer","boolean","array"],"items":{"type":["string","integer"]}},"optional":{"description":"It may be left out, and is empty then.","type":"boolean"},"minimum":{"description":"Of an integer; of a list: the least number of entries.","type":"integer"},"maximum":{"description":"Of an integer; of a list: the greatest number of entries.","type":"integer"},"choices":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/line"}}}},"plannedSegment":{"title":"PlannedSegment","type":"object","additionalProperties":false,"required":["kind","place"],"properties":{"kind":{"enum":["servers","office","admin","test"]},"place":{"description":"In a network of 65,536 addresses or more: which /24 of it, so that 10.30.0.0/16 has 10.30.PLACE.0/24; the /64 of IPv6 likewise. Smaller networks are cut into equal parts, in the order of the places.","type":"integer","minimum":1,"maximum":254}}},"hostGroup":{"title":"HostGroup","type":"object","additionalProperties":false,"required":["segment","from","count"],"properties":{"segment":{"$ref":"common.json#/definitions/identifier"},"from":{"description":"The first host's place in its segment: 11 is 10.30.10.11.","type":"integer","minimum":2,"maximum":65000},"count":{"description":"How many, or the name of the variable that says so.","anyOf":[{"type":"integer","minimum":0,"maximum":1000},{"$ref":"common.json#/definitions/identifier"}]}}}}};
const schema102 = {"title":"PlannedSegment","type":"object","additionalProperties":false,"required":["kind","place"],"properties":{"kind":{"enum":["servers","office","admin","test"]},"place":{"description":"In a network of 65,536 addresses or more: which /24 of it, so that 10.30.0.0/16 has 10.30.PLACE.0/24; the /64 of IPv6 likewise. Smaller networks are cut into equal parts, in the order of the places.","type":"integer","minimum":1,"maximum":254}}};
const schema98 = {"title":"TemplateVariable","type":"object","additionalProperties":false,"required":["type","help"],"properties":{"type":{"description":"integer, boolean, text (one line), name, network (CIDR), address, zone (a time zone), serial (a disk's), choice (of choices), list (of the type in of).","enum":["integer","boolean","text","name","network","address","zone","serial","choice","list"]},"of":{"description":"For a list: the type of its entries.","enum":["integer","text","name","network","address","serial"]},"help":{"description":"What it means, for who is asked for it.","$ref":"common.json#/definitions/line"},"default":{"description":"Taken when nobody says otherwise. Without one it must be told.","type":["string","integer","boolean","array"],"items":{"type":["string","integer"]}},"optional":{"description":"It may be left out, and is empty then.","type":"boolean"},"minimum":{"description":"Of an integer; of a list: the least number of entries.","type":"integer"},"maximum":{"description":"Of an integer; of a list: the greatest number of entries.","type":"integer"},"choices":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/line"}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.help === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "help"},message:"must have required property '"+"help"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "of")) || (key0 === "help")) || (key0 === "default")) || (key0 === "optional")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "choices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((((data0 === "integer") || (data0 === "boolean")) || (data0 === "text")) || (data0 === "name")) || (data0 === "network")) || (data0 === "address")) || (data0 === "zone")) || (data0 === "serial")) || (data0 === "choice")) || (data0 === "list"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.type.enum,parentSchema:schema98.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(!((((((data1 === "integer") || (data1 === "text")) || (data1 === "name")) || (data1 === "network")) || (data1 === "address")) || (data1 === "serial"))){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema98.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.of.enum,parentSchema:schema98.properties.of,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.help !== undefined){
let data2 = data.help;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err5 = {instancePath:instancePath+"/help",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/help",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0(data2))){
const err7 = {instancePath:instancePath+"/help",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data2};
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
const err8 = {instancePath:instancePath+"/help",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if((((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema98.properties.default.type},message:"must be string,integer,boolean,array",schema:schema98.properties.default.type,parentSchema:schema98.properties.default,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type: schema98.properties.default.items.type},message:"must be string,integer",schema:schema98.properties.default.items.type,parentSchema:schema98.properties.default.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema98.properties.optional.type,parentSchema:schema98.properties.optional,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.minimum !== undefined){
let data6 = data.minimum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema98.properties.minimum.type,parentSchema:schema98.properties.minimum,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.maximum !== undefined){
let data7 = data.maximum;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema98.properties.maximum.type,parentSchema:schema98.properties.maximum,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.choices !== undefined){
let data8 = data.choices;
if(Array.isArray(data8)){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema98.properties.choices,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func3(data9) > 200){
const err15 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data9) < 1){
const err16 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0(data9))){
const err17 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data8[i2], data8[j0])){
const err19 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema98.properties.choices,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.choices.type,parentSchema:schema98.properties.choices,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema104 = {"title":"HostGroup","type":"object","additionalProperties":false,"required":["segment","from","count"],"properties":{"segment":{"$ref":"common.json#/definitions/identifier"},"from":{"description":"The first host's place in its segment: 11 is 10.30.10.11.","type":"integer","minimum":2,"maximum":65000},"count":{"description":"How many, or the name of the variable that says so.","anyOf":[{"type":"integer","minimum":0,"maximum":1000},{"$ref":"common.json#/definitions/identifier"}]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segment"},message:"must have required property '"+"segment"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.count === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "segment") || (key0 === "from")) || (key0 === "count"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.segment !== undefined){
let data0 = data.segment;
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err4 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/segment",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.from.type,parentSchema:schema104.properties.from,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000",schema:65000,parentSchema:schema104.properties.from,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema104.properties.from,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.count !== undefined){
let data2 = data.count;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema104.properties.count.anyOf[0].type,parentSchema:schema104.properties.count.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema104.properties.count.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema104.properties.count.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err13 = {instancePath:instancePath+"/count",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern3.test(data2)){
const err14 = {instancePath:instancePath+"/count",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/count",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema104.properties.count.anyOf,parentSchema:schema104.properties.count,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.segments === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.hosts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "description")) || (key0 === "variables")) || (key0 === "segments")) || (key0 === "hosts"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data0) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0(data0))){
const err8 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) > 4000){
const err10 = {instancePath:instancePath+"/description",schemaPath:"common.json#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema21,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data1) < 1){
const err11 = {instancePath:instancePath+"/description",schemaPath:"common.json#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats6(data1))){
const err12 = {instancePath:instancePath+"/description",schemaPath:"common.json#/definitions/text/format",keyword:"format",params:{format: "text"},message:"must match format \""+"text"+"\"",schema:"text",parentSchema:schema21,data:data1};
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
const err13 = {instancePath:instancePath+"/description",schemaPath:"common.json#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.variables !== undefined){
let data2 = data.variables;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err14 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema94.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err15 = {instancePath:instancePath+"/variables",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern3.test(key1)){
const err16 = {instancePath:instancePath+"/variables",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
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
const err17 = {instancePath:instancePath+"/variables",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err18 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema94.properties.variables.propertyNames,parentSchema:schema94.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate49(data2[key2], {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.variables.type,parentSchema:schema94.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.segments !== undefined){
let data4 = data.segments;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err20 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema94.properties.segments,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data4){
const _errs17 = errors;
if(typeof key3 === "string"){
if(func3(key3) > 63){
const err21 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(key3)){
const err22 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/segments",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid6 = _errs17 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema94.properties.segments.propertyNames,parentSchema:schema94.properties.segments,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key4 in data4){
let data5 = data4[key4];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
const err25 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/plannedSegment/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema102.required,parentSchema:schema102,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.place === undefined){
const err26 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/plannedSegment/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema102.required,parentSchema:schema102,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 in data5){
if(!((key5 === "kind") || (key5 === "place"))){
const err27 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/plannedSegment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.kind !== undefined){
let data6 = data5.kind;
if(!((((data6 === "servers") || (data6 === "office")) || (data6 === "admin")) || (data6 === "test"))){
const err28 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/definitions/plannedSegment/properties/kind/enum",keyword:"enum",params:{allowedValues: schema102.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema102.properties.kind.enum,parentSchema:schema102.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.place !== undefined){
let data7 = data5.place;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/place",schemaPath:"#/definitions/plannedSegment/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema102.properties.place.type,parentSchema:schema102.properties.place,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 254 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/place",schemaPath:"#/definitions/plannedSegment/properties/place/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254",schema:254,parentSchema:schema102.properties.place,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err31 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/place",schemaPath:"#/definitions/plannedSegment/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema102.properties.place,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/segments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/plannedSegment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.segments.type,parentSchema:schema94.properties.segments,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.hosts !== undefined){
let data8 = data.hosts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err34 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema94.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key6 in data8){
const _errs30 = errors;
if(typeof key6 === "string"){
if(func3(key6) > 63){
const err35 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(key6)){
const err36 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key6,propertyName:key6};
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
const err37 = {instancePath:instancePath+"/hosts",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid11 = _errs30 === errors;
if(!valid11){
const err38 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema94.properties.hosts.propertyNames,parentSchema:schema94.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key7 in data8){
if(!(validate51(data8[key7], {instancePath:instancePath+"/hosts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.hosts.type,parentSchema:schema94.properties.hosts,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

exports.hardware = validate53;
const schema107 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"HardwareFile","description":"templates/hardware/NAME.yaml: what a machine of this profile must have. qorgan survey holds the live machine against it.","type":"object","additionalProperties":false,"required":["title","disks"],"properties":{"title":{"$ref":"common.json#/definitions/line"},"firmware":{"description":"How it starts; left out: either.","enum":["uefi","bios","any"],"default":"any"},"tpm":{"description":"Version of its TPM; left out: with or without one.","enum":["2.0","none","any"],"default":"any"},"memoryGiB":{"description":"The least memory. What the firmware keeps for itself, up to an eighth, does not count as missing.","type":"number","minimum":0,"maximum":65536},"networkCards":{"description":"The least number of wired network cards.","type":"integer","minimum":0,"maximum":64,"default":1},"disks":{"description":"Disks by the name that they have in the model.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"common.json#/definitions/identifier"},"additionalProperties":{"$ref":"#/definitions/expectedDisk"}}},"definitions":{"expectedDisk":{"title":"ExpectedDisk","type":"object","additionalProperties":false,"required":["mount"],"properties":{"mount":{"description":"Where it is mounted; / is the system's own disk.","$ref":"common.json#/definitions/mountPoint"},"minimumGiB":{"description":"The least size.","type":"number","minimum":0,"maximum":1048576},"duties":{"description":"Only hosts with one of these duties need it; left out: all.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}}}}}};
const schema110 = {"title":"ExpectedDisk","type":"object","additionalProperties":false,"required":["mount"],"properties":{"mount":{"description":"Where it is mounted; / is the system's own disk.","$ref":"common.json#/definitions/mountPoint"},"minimumGiB":{"description":"The least size.","type":"number","minimum":0,"maximum":1048576},"duties":{"description":"Only hosts with one of these duties need it; left out: all.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.json#/definitions/duty"}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"},message:"must have required property '"+"mount"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mount") || (key0 === "minimumGiB")) || (key0 === "duties"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mount !== undefined){
let data0 = data.mount;
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err2 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats58(data0))){
const err3 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/format",keyword:"format",params:{format: "mount-point"},message:"must match format \""+"mount-point"+"\"",schema:"mount-point",parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/mount",schemaPath:"common.json#/definitions/mountPoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.type,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.minimumGiB !== undefined){
let data1 = data.minimumGiB;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1048576 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/minimumGiB",schemaPath:"#/properties/minimumGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576",schema:1048576,parentSchema:schema110.properties.minimumGiB,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/minimumGiB",schemaPath:"#/properties/minimumGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema110.properties.minimumGiB,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/minimumGiB",schemaPath:"#/properties/minimumGiB/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema110.properties.minimumGiB.type,parentSchema:schema110.properties.minimumGiB,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.duties !== undefined){
let data2 = data.duties;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema110.properties.duties,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((((data3 === "key-server") || (data3 === "log-collector")) || (data3 === "backup-target")) || (data3 === "backup-vault")) || (data3 === "file-server")) || (data3 === "workstation")) || (data3 === "time-server"))){
const err9 = {instancePath:instancePath+"/duties/" + i0,schemaPath:"common.json#/definitions/duty/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err10 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema110.properties.duties,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.duties.type,parentSchema:schema110.properties.duties,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.disks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disks"},message:"must have required property '"+"disks"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "firmware")) || (key0 === "tpm")) || (key0 === "memoryGiB")) || (key0 === "networkCards")) || (key0 === "disks"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0(data0))){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/format",keyword:"format",params:{format: "line"},message:"must match format \""+"line"+"\"",schema:"line",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.json#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.firmware !== undefined){
let data1 = data.firmware;
if(!(((data1 === "uefi") || (data1 === "bios")) || (data1 === "any"))){
const err7 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/enum",keyword:"enum",params:{allowedValues: schema107.properties.firmware.enum},message:"must be equal to one of the allowed values",schema:schema107.properties.firmware.enum,parentSchema:schema107.properties.firmware,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tpm !== undefined){
let data2 = data.tpm;
if(!(((data2 === "2.0") || (data2 === "none")) || (data2 === "any"))){
const err8 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/enum",keyword:"enum",params:{allowedValues: schema107.properties.tpm.enum},message:"must be equal to one of the allowed values",schema:schema107.properties.tpm.enum,parentSchema:schema107.properties.tpm,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.memoryGiB !== undefined){
let data3 = data.memoryGiB;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/memoryGiB",schemaPath:"#/properties/memoryGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536",schema:65536,parentSchema:schema107.properties.memoryGiB,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/memoryGiB",schemaPath:"#/properties/memoryGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties.memoryGiB,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/memoryGiB",schemaPath:"#/properties/memoryGiB/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema107.properties.memoryGiB.type,parentSchema:schema107.properties.memoryGiB,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.networkCards !== undefined){
let data4 = data.networkCards;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema107.properties.networkCards.type,parentSchema:schema107.properties.networkCards,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 64 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema107.properties.networkCards,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/networkCards",schemaPath:"#/properties/networkCards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema107.properties.networkCards,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.disks !== undefined){
let data5 = data.disks;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 20){
const err15 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties",schema:20,parentSchema:schema107.properties.disks,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema107.properties.disks,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
const _errs13 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 63){
const err17 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern3.test(key1)){
const err18 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/disks",schemaPath:"common.json#/definitions/identifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
const err20 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema107.properties.disks.propertyNames,parentSchema:schema107.properties.disks,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate54(data5[key2], {instancePath:instancePath+"/disks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.properties.disks.type,parentSchema:schema107.properties.disks,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

