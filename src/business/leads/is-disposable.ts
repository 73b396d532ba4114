import { DISPOSABLE_DOMAINS } from '#generated/disposable-domains';
import { hashDomain } from './domain-hash.ts';

/** Read when it is first asked for: 120,000 numbers that few functions need. */
let known: ReadonlySet<number> | undefined;

/**
 * Whether an address is of a mail service that throws it away again.
 *
 * Of other domains one in 256 is taken for one, always the same ones: the list is kept as hashes, which some share. None of
 * the well-known services is among them. Whoever is meets no harm but that no marketing reaches them.
 *
 * @param email normalised by `parseEmailAddress`
 */
export function isDisposable(email: string): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const { range, wildcards } = DISPOSABLE_DOMAINS;
  known ??= readHashes();
  if (known.has(hashDomain(domain, range))) return true;
  return wildcards.some((parent) => domain === parent || domain.endsWith(`.${parent}`));
}

/**
 * The hashes in rising order are kept as differences, by Golomb and Rice: a one for each time that 2^k fits, a zero, and the
 * rest in k bits.
 */
function readHashes(): ReadonlySet<number> {
  const { count, restBits, differences } = DISPOSABLE_DOMAINS;
  const bytes = atob(differences);
  let position = 0;
  const readBit = () => (bytes.charCodeAt(position >> 3) >> (7 - (position++ & 7))) & 1;
  const hashes = new Set<number>();
  let hash = 0;
  for (let index = 0; index < count; index++) {
    let quotient = 0;
    while (readBit() === 1) quotient++;
    let rest = 0;
    for (let bit = 0; bit < restBits; bit++) rest = (rest << 1) | readBit();
    hash += (quotient << restBits) | rest;
    hashes.add(hash);
  }
  return hashes;
}
