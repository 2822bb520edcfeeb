/** The works that controls are cited from, and how far each was read. Data: nothing here is legal advice. */
import type { Work } from "../evidence";

const readOn = "2026-11-23";

/** What a reader of any citation has to know first. */
export const notice =
  "This is not legal advice: a lawyer of Kazakhstan must check every line before anybody relies on it. The laws were amended after the editions that were read here.";

/** Laws and rules first, standards and guides after them. */
export const works: readonly Work[] = [
  {
    id: "kz-94-v",
    title: "Law of the Republic of Kazakhstan of 21 May 2013, No. 94-V, on personal data and their protection",
    status: "read",
    edition: "2 March 2026, in Russian; amended since, with effect in July and August 2026",
    readOn,
  },
  {
    id: "kz-418-v",
    title:
      "Law of the Republic of Kazakhstan of 24 November 2015, No. 418-V, on informatization (since renamed: on cybersecurity); what became of its articles later was not verified",
    status: "read",
    edition: "14 July 2022, in Russian; amended since",
    readOn,
  },
  {
    id: "kz-255-viii",
    title: "Digital Code of the Republic of Kazakhstan of 9 January 2026, No. 255-VIII",
    status: "read",
    edition: "9 January 2026, in Russian; in force six months after its publication",
    readOn,
  },
  {
    id: "kz-235-v",
    title: "Code of Administrative Offences of the Republic of Kazakhstan of 5 July 2014, No. 235-V, chapter 31",
    status: "read",
    edition: "with Law No. 257-VIII of 9 January 2026, in Russian",
    readOn,
  },
  {
    id: "kz-179-nk",
    title:
      "Order of the Minister of Digital Development of 12 June 2023, No. 179/NK: rules on protective measures for personal data (state register No. 32810; amended by 100/NK of 2024, 672/NK of 2025 and, as others report, in 2026)",
    status: "reported",
    readOn,
  },
  {
    id: "kz-481-nk",
    title: "Order of 9 August 2024, No. 481/NK: rules for telling subjects about a breach of personal data",
    status: "reported",
    readOn,
  },
  {
    id: "kz-832",
    title: "Government resolution of 20 December 2016, No. 832: uniform requirements for information technology and its security",
    status: "excerpt",
    readOn,
  },
  {
    id: "iso-27001",
    title: "ISO/IEC 27001:2022, Annex A (ids and titles as public lists give them)",
    status: "reported",
    readOn,
  },
  {
    id: "cis-debian-12",
    title: "CIS Debian Linux 12 Benchmark v1.1.0 (ids and titles as ComplianceAsCode holds them)",
    status: "reported",
    readOn,
  },
  {
    id: "cis-controls-8",
    title: "CIS Controls v8, safeguards (as public lists give them)",
    status: "reported",
    readOn,
  },
  {
    id: "nist-800-53",
    title: "NIST SP 800-53 rev. 5.1.1 (titles in NIST's own baselines in OSCAL)",
    status: "excerpt",
    readOn,
  },
];

/** Works that bind by law; the others are good practice. */
export const laws: readonly string[] = works.filter((work) => work.id.startsWith("kz-")).map((work) => work.id);

/** How strongly a citation may be worded: only what was read is said to be required. */
export type Claim = "required by" | "reported" | "partly read" | "not verified";

const claims: Readonly<Record<Work["status"], Claim>> = {
  read: "required by",
  reported: "reported",
  excerpt: "partly read",
  "not-verified": "not verified",
};

export const claimOf = (work: Work): Claim => claims[work.status];

/** How far the work was read, in words: all but a text that was read is marked as not verified. */
export function statusInWords({ status, edition, readOn: day }: Work): string {
  const on = day === undefined ? "" : `, ${day}`;
  if (status === "read") return `read${on}${edition === undefined ? "" : `; edition: ${edition}`}`;
  if (status === "excerpt") return `not verified: only a part was read${on}`;
  if (status === "reported") return `not verified: the text was not read, others report it${on}`;
  return "not verified: nothing of it was seen";
}
