import { canonicalMembers, type Canonical, type CanonicalMembers } from './canonical.ts';

/** How deep into a part a difference is told: `intentClosingSetting.closingResponse`, no deeper. */
const DEPTH = 2;

/** Names of the members in which what is wanted differs from what is there; empty when nothing does. */
export function differences(wanted: object, there: object): string[] {
  return differing(canonicalMembers(wanted), canonicalMembers(there), DEPTH);
}

function differing(wanted: CanonicalMembers, there: CanonicalMembers, depth: number): string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(there)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [wanted[name], there[name]];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    if (depth === 1 || !isMembers(a) || !isMembers(b)) return [name];
    return differing(a, b, depth - 1).map((inner) => `${name}.${inner}`);
  });
}

const isMembers = (value: Canonical | undefined): value is CanonicalMembers =>
  typeof value === 'object' && !Array.isArray(value);
