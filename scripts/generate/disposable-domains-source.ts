import { createRequire } from 'node:module';
import { POPULAR_DOMAINS } from '@zootools/email-spell-checker';
import { format, resolveConfig } from 'prettier';
import { hashDomain } from '../../src/business/leads/domain-hash.ts';

/** Where the generated domains go, relative to the repository. */
export const DISPOSABLE_DOMAINS_FILE = 'src/generated/disposable-domains.ts';

/** The lists as their package brings them: exact domains, and those whose subdomains are meant, too. */
export function readDisposableDomains(): readonly [domains: readonly string[], wildcards: readonly string[]] {
  const require = createRequire(import.meta.url);
  const read = (file: string) => require(`disposable-email-domains/${file}.json`) as readonly string[];
  return [read('index'), read('wildcard')];
}

/** One domain in 2^8 that isn't in the list is taken for one that is. */
const REST_BITS = 8;

/** Domains that must not be taken for one: the well-known mail services, and those of examples. */
const REAL_DOMAINS = [
  ...POPULAR_DOMAINS,
  ...['hotmail.com', 'yahoo.com', 'outlook.com', 'live.com', 'gmx.de', 'gmx.net', 'mail.com', 'email.com'],
  ...['example.com', 'example.org', 'example.net', 'company.com'],
];

/** The range may be a little wider than need be: by so many steps it is looked for one without a well-known domain in it. */
const MOST_STEPS = 1000;

/**
 * The TypeScript source of the domains of throw-away mail services: sorted hashes as Golomb-Rice codes, since the list itself
 * would be two megabytes of a bundle.
 *
 * @param domains exact ones
 * @param wildcards those whose subdomains are meant, too
 */
export async function disposableDomainsSource(
  domains: readonly string[],
  wildcards: readonly string[],
): Promise<string> {
  const wild = new Set(wildcards);
  const exact = domains.filter((domain) => !parentsOf(domain).some((parent) => wild.has(parent)));
  const range = rangeFor(exact);
  const hashes = [...new Set(exact.map((domain) => hashDomain(domain, range)))].sort((one, other) => one - other);
  const data = {
    ...{ range, restBits: REST_BITS, count: hashes.length },
    wildcards: [...wild].sort(),
    differences: encode(hashes),
  };
  return format(HEADER + JSON.stringify(data), {
    ...(await resolveConfig(DISPOSABLE_DOMAINS_FILE)),
    parser: 'typescript',
  });
}

const HEADER = `// Generated from disposable-email-domains by \`npm run generate\`; do not edit.

  /** Domains of throw-away mail services: differences of sorted hashes below the range, as Golomb-Rice codes in base64. */
  export const DISPOSABLE_DOMAINS = `;

const parentsOf = (domain: string): string[] =>
  domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));

function rangeFor(exact: readonly string[]): number {
  const listed = new Set(exact);
  const real = REAL_DOMAINS.filter((domain) => !listed.has(domain));
  for (let step = 0; step < MOST_STEPS; step++) {
    const range = (exact.length << REST_BITS) + step;
    const hashes = new Set(exact.map((domain) => hashDomain(domain, range)));
    if (!real.some((domain) => hashes.has(hashDomain(domain, range)))) return range;
  }
  throw new RangeError('Every range takes a well-known mail service for a throw-away one.');
}

function encode(hashes: readonly number[]): string {
  const bits: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    const difference = hash - before;
    before = hash;
    for (let ones = difference >> REST_BITS; ones > 0; ones--) bits.push(1);
    bits.push(0);
    for (let bit = REST_BITS - 1; bit >= 0; bit--) bits.push((difference >> bit) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, index) => {
    if (bit) bytes[index >> 3]! |= 128 >> (index & 7);
  });
  return Buffer.from(bytes).toString('base64');
}
