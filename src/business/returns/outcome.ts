import type { ReturnRefusal } from './refusal.ts';
import type { Return, ReturnUndoing } from './return.ts';

/** What a yes came to. */
export type ReturnOutcome =
  /** It may be sent back; later calls tell of the same return as it is by then. */
  | { readonly kind: 'approved'; readonly returned: Return }
  | { readonly kind: 'refused'; readonly refusal: ReturnRefusal }
  | ReturnUndoing
  /** It may have been done, and is being looked into; it isn't done twice. */
  | { readonly kind: 'unknown' };

/** The outcome that a return's record tells, whenever it is asked. */
export function outcomeOfReturn(returned: Return): ReturnOutcome {
  if (returned.undoing) return returned.undoing;
  return returned.state === 'requested' ? { kind: 'unknown' } : { kind: 'approved', returned };
}
