import { BESIDE_PRAISE } from './beside-praise.ts';
import { MEANT } from './meant.ts';
import { NEVER_MEANT } from './never-meant.ts';
import { pointsOf } from './sign.ts';

/** Points that make a text ironic, and what blame beside the praise, of whatever kind, is worth. */
const ENOUGH = 2;
const BLAME = 1;
/** Points at which the trouble is told as one that was put right. */
const PUT_RIGHT = -6;

/**
 * How the praise in a text is meant: `ironic` in "great, another broken one", by set phrases and by trouble beside praise
 * that nobody has put right; `sincere` in "thanks for fixing the broken one", whatever words of trouble are in it;
 * `as-said` where there is no sign of either.
 *
 * @param has whether the text has words of praise, and words of blame
 */
export function howPraiseIsMeant(
  text: string,
  has: { readonly praise: boolean; readonly blame: boolean },
): 'ironic' | 'sincere' | 'as-said' {
  const plain = text.replaceAll('’', "'");
  if (pointsOf(NEVER_MEANT, plain) >= ENOUGH) return 'ironic';
  if (!has.praise) return 'as-said';

  const meant = pointsOf(MEANT, plain);
  if (pointsOf(BESIDE_PRAISE, plain) + (has.blame ? BLAME : 0) + meant >= ENOUGH) return 'ironic';
  return meant <= PUT_RIGHT ? 'sincere' : 'as-said';
}
