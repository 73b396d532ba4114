const TWO_TO_THE_32 = 2 ** 32;

/** A whole number from 0 up to `range` for a domain, evenly spread: FNV-1a, mixed as MurmurHash3 ends. */
export function hashDomain(domain: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < domain.length; index++) hash = Math.imul(hash ^ domain.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return Math.floor((hash / TWO_TO_THE_32) * range);
}
