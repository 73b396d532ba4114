import type { ConversationState, KeptTurn } from './conversation-state.ts';
import type { Measures } from './counts.ts';

/** From this rating on a customer is satisfied. */
const SATISFIED_FROM = 4;
/** Asked for a yes or what to do, not for a value. */
export const NO_SLOTS: readonly string[] = ['yes', 'change', 'drop'];

export const isSlot = (asks: string | undefined): asks is string => asks !== undefined && !NO_SLOTS.includes(asks);

/** How the conversation went, and how the customer found it: of several ratings the last one counts. */
export function outcomeOf(state: ConversationState, turns: readonly KeptTurn[]): Measures {
  const rating = Object.entries(state.ratings).sort(([one], [other]) => (one < other ? 1 : -1))[0]?.[1].rating;
  return {
    ...(isCompleted(turns) && { completed: 1 }),
    ...(turns.some(({ isVerified }) => isVerified) && { 'verified-conversations': 1 }),
    ...(rating !== undefined && {
      ratings: 1,
      'rating-sum': rating,
      ...(rating >= SATISFIED_FROM && { satisfied: 1 }),
    }),
  };
}

/** Something was done, and no value was left to be asked for, nor did the end fail. */
export function isCompleted(turns: readonly Pick<KeptTurn, 'state' | 'asks'>[]): boolean {
  const last = turns.at(-1);
  return last !== undefined && last.state !== 'failed' && !isSlot(last.asks) && turns.some(isFulfilled);
}

const isFulfilled = ({ state }: Pick<KeptTurn, 'state'>): boolean => state === 'fulfilled';
