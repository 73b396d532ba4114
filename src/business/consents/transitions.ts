import type { ConsentAct } from './purpose.ts';
import type { PurposeStanding } from './standing.ts';

export type ConsentState = PurposeStanding['state'];

/** How a consent stands after an act. */
export const STATE_AFTER: Readonly<Record<ConsentAct, ConsentState>> = {
  requested: 'pending',
  granted: 'granted',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

/**
 * As what an act is recorded where a consent stands so, or that it says nothing new. A no that ends a yes is a
 * withdrawal; whoever has agreed needn't confirm it again.
 */
export const RECORDED_AS: Readonly<Record<ConsentState, Readonly<Record<ConsentAct, ConsentAct | 'nothing'>>>> = {
  none: { requested: 'requested', granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' },
  pending: { requested: 'requested', granted: 'granted', refused: 'refused', withdrawn: 'withdrawn' },
  granted: { requested: 'nothing', granted: 'granted', refused: 'withdrawn', withdrawn: 'withdrawn' },
  refused: { requested: 'requested', granted: 'granted', refused: 'nothing', withdrawn: 'nothing' },
  withdrawn: { requested: 'requested', granted: 'granted', refused: 'nothing', withdrawn: 'nothing' },
};
