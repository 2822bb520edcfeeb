/** The host's own certificate. Its key is born on the host and never leaves it: the controller gets a request and answers with the chain. */
import { createHash, type X509Certificate } from "node:crypto";
import { certificateOf } from "../model/identity";
import { sh } from "../shell";
import type { CertificateDesired } from "./desired";
import { ownershipFaults, type PathState, parseStat, statMany } from "./observed-text";
import { asDesired, different, type Kind } from "./resource";

const folder = "/etc/qorgan/tls";
const day = 86_400;

/** What stands where, all of it root's. */
const parts = [
  { path: folder, name: folder, type: "directory", mode: "0755" },
  { path: `${folder}/host.key`, name: "host.key", type: "regular file", mode: "0600" },
  { path: `${folder}/host.pem`, name: "host.pem", type: "regular file", mode: "0644" },
  { path: `${folder}/authority.pem`, name: "authority.pem", type: "regular file", mode: "0644" },
] as const;

export interface CertificateObserved {
  readonly parts: ReadonlyMap<string, PathState>;
  /** PEM of host.pem and authority.pem. */
  readonly chain: string;
  readonly authority: string;
  /** SHA-256 of the public half of host.key. */
  readonly publicKey: string;
  /** By the host's clock: `over`, `soon` (less than `renewDays` are left), or empty. */
  readonly ending: string;
}

const publicKeyOf = (certificate: X509Certificate): string =>
  createHash("sha256")
    .update(certificate.publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");

const certificatesIn = (pem: string): (X509Certificate | undefined)[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []).map(certificateOf);

/** Names in a certificate, on one line. */
const told = (names: string): string => names.replaceAll("\n", ", ").slice(0, 200);

const signedBy = (one: X509Certificate, authority: X509Certificate): boolean =>
  authority.ca && one.checkIssued(authority) && one.verify(authority.publicKey);

/** serverAuth and clientAuth. */
const purposes = ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"];

/** What is wrong with the certificate itself: the first fault says enough. */
function chainFault({ name, authority, renewDays }: CertificateDesired, observed: CertificateObserved): string | undefined {
  const [own, intermediate] = certificatesIn(observed.chain);
  const root = certificateOf(authority.certificate);
  if (own === undefined) return "host.pem holds no certificate";
  if (root === undefined || intermediate === undefined || !signedBy(intermediate, root) || !signedBy(own, intermediate))
    return `its certificate is another authority's (${told(own.issuer)})`;
  if (own.subjectAltName !== `DNS:${name}`) return `its certificate is for ${told(own.subjectAltName ?? "nobody")}, should be for ${name}`;
  if (own.ca || !purposes.every((purpose) => own.keyUsage?.includes(purpose))) return "its certificate is no host's";
  if (publicKeyOf(own) !== observed.publicKey) return "its key is not the one of its certificate";
  const end = new Date(own.validTo).toISOString().slice(0, 10);
  if (observed.ending === "over") return `its certificate ended on ${end}`;
  return observed.ending === "soon" ? `its certificate ends on ${end}, in less than ${renewDays} days` : undefined;
}

function partFaults(observed: CertificateObserved): string[] {
  return parts.flatMap(({ path, name, type, mode }) => {
    const is = observed.parts.get(path);
    if (is === undefined) return [`${name} is missing`];
    if (is.type.replace(" empty", "") !== type) return [`${name} is a ${is.type}, should be a ${type}`];
    const faults = ownershipFaults({ owner: "root", group: "root", mode }, is);
    if (faults.length === 0) return [];
    return [`${name}: ${faults.join(", ")}${name === "host.key" ? " (others may have the key)" : ""}`];
  });
}

export const kind: Kind<"certificate", CertificateDesired, CertificateDesired, CertificateObserved> = {
  kind: "certificate",
  phase: "file",
  seal: (desired) => desired,
  // Only public parts leave the host: of the key its public half's digest.
  observe: (resources) => sh`cd /
if [ ! -e ${folder} ] && [ ! -L ${folder} ]; then exit 0; fi
command -v openssl > /dev/null || { echo "openssl is missing" >&2; exit 1; }
${statMany(parts.map(({ path }) => path))}
echo contents
plain() { [ -f "$1" ] && [ ! -L "$1" ]; }
for file in host.pem authority.pem; do
  if plain ${folder}/$file; then printf '%s %s\\n' "$file" "$(head -c 65536 -- ${folder}/$file | base64 -w0)"; fi
done
if plain ${folder}/host.key; then
  printf 'key %s\\n' "$(openssl pkey -in ${folder}/host.key -passin pass: -pubout -outform DER 2> /dev/null | sha256sum | cut -c1-64)"
fi
if plain ${folder}/host.pem; then
  if ! openssl x509 -in ${folder}/host.pem -noout -checkend 0 > /dev/null 2>&1; then echo "ending over"
  elif ! openssl x509 -in ${folder}/host.pem -noout -checkend ${(resources[0]?.sealed.renewDays ?? 0) * day} > /dev/null 2>&1; then echo "ending soon"; fi
fi`,
  parse(output) {
    const [states = "", contents] = output.split(/^contents$/m);
    if (contents === undefined) return new Map();
    const said = new Map(
      contents.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const),
    );
    const text = (word: string): string => Buffer.from(said.get(word) ?? "", "base64").toString("latin1");
    const observed: CertificateObserved = {
      parts: new Map(parseStat(states).map((record) => [record.path ?? "", record] as const)),
      chain: text("host.pem"),
      authority: text("authority.pem"),
      publicKey: said.get("key") ?? "",
      ending: said.get("ending") ?? "",
    };
    const there = parts.some(({ path, type }) => type === "regular file" && observed.parts.has(path));
    return new Map(there ? [["host", observed]] : []);
  },
  compare(sealed, observed) {
    if (observed === undefined) return different("absent", undefined, sealed.name);
    const [authority] = certificatesIn(observed.authority);
    const foreign = authority !== undefined && authority.toString() !== sealed.authority.certificate;
    const faults = [
      ...partFaults(observed),
      ...(foreign ? ["authority.pem is another authority's"] : []),
      ...(authority === undefined && observed.parts.has(`${folder}/authority.pem`) ? ["authority.pem holds no certificate"] : []),
      ...[(observed.parts.has(`${folder}/host.pem`) && chainFault(sealed, observed)) || []].flat(),
    ];
    return faults.length === 0 ? asDesired : different(faults.join("; "));
  },
  // Every certificate gets a key of its own, so that one which was read by others is of no use after the next renewal.
  asks: () => true,
  request: ({ desired: { name } }) => sh`if [ -L ${folder} ] || { [ -e ${folder} ] && [ ! -d ${folder} ]; }; then rm -f ${folder}; fi
install -d -o root -g root -m 0755 /etc/qorgan ${folder}
rm -rf ${folder}/host.key.new
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${folder}/host.key.new
chmod 0600 ${folder}/host.key.new
openssl req -new -key ${folder}/host.key.new -subj ${`/CN=${name.split(".")[0]}`} -addext ${`subjectAltName=DNS:${name}`}`,
  // Nothing is replaced by what this host itself does not take for its own certificate. Cut off between the last two lines, the next look tells.
  change: ({ desired: { name, authority } }) => sh`[ -n "$secret" ] || { echo "no certificate came from the controller" >&2; exit 1; }
cd ${folder}
rm -rf host.pem.new authority.pem.new
printf '%s\\n' "$secret" > host.pem.new
printf %s ${authority.certificate} > authority.pem.new
chmod 0644 host.pem.new authority.pem.new
openssl verify -CAfile authority.pem.new -untrusted host.pem.new -purpose sslserver -verify_hostname ${name} host.pem.new >&2
[ "$(openssl x509 -in host.pem.new -noout -pubkey)" = "$(openssl pkey -in host.key.new -pubout)" ] || { echo "the certificate is for another key" >&2; exit 1; }
for file in host.key host.pem authority.pem; do if [ -d $file ] && [ ! -L $file ]; then rm -rf $file; fi; done
sync host.key.new host.pem.new authority.pem.new
mv -fT authority.pem.new authority.pem
mv -fT host.key.new host.key
mv -fT host.pem.new host.pem
sync .`,
  remove: () =>
    sh`rm -rf ${folder}/host.key ${folder}/host.pem ${folder}/authority.pem ${folder}/host.key.new ${folder}/host.pem.new ${folder}/authority.pem.new`,
};
