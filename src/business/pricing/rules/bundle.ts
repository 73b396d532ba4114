import { capped, type Rule } from './rule.ts';

/** The unit's share of what its set saves. */
export const bundle: Rule = ({ bundle: part, circumstances: { policy } }) =>
  part && capped({ code: 'bundle', skus: part.skus }, policy.bundle.off, part.savesMinor, policy.bundle.mostMinor);
