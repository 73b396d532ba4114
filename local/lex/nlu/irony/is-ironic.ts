import { BESIDE_PRAISE } from './beside-praise.ts';
import { MEANT } from './meant.ts';
import { NEVER_MEANT } from './never-meant.ts';
import { pointsOf } from './sign.ts';

/** Points that make a text ironic, and what blame beside the praise, of whatever kind, is worth. */
const ENOUGH = 2;
const BLAME = 1;

/**
 * True for praise that is meant as blame, such as "great, another broken one": set phrases, and praise beside trouble
 * that nobody has put right.
 *
 * @param has whether the text has words of praise, and words of blame
 */
export function isIronic(text: string, has: { readonly praise: boolean; readonly blame: boolean }): boolean {
  const plain = text.replaceAll('’', "'");
  if (pointsOf(NEVER_MEANT, plain) >= ENOUGH) return true;
  if (!has.praise) return false;
  return pointsOf(BESIDE_PRAISE, plain) + (has.blame ? BLAME : 0) + pointsOf(MEANT, plain) >= ENOUGH;
}
