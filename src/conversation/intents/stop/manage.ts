import { close, type Decision, forgetCustomer, message, type Turn } from '../../turn/index.ts';

export interface StopFacts {
  /** Whether this conversation may still be asked for a rating: once. */
  readonly mayAskRating: boolean;
  /** The conversation's epoch from now on. */
  readonly epoch: number;
}

/** Ends the conversation, forgets who the customer is, and asks once how it was; a call ends with the goodbye. */
export function manage(turn: Turn, { mayAskRating: mayAsk, epoch }: StopFacts): Decision {
  const mayAskRating = mayAsk && turn.channel !== 'voice';
  const { customerId: rater } = turn.memory.identity ?? {};
  const memory = {
    ...forgetCustomer(turn.memory, epoch),
    isRatingAwaited: mayAskRating,
    ...(mayAskRating && rater !== undefined && { rater }),
  };
  const rating = mayAskRating ? [message('stop.rate')] : [];
  return close(turn, 'fulfilled', { say: [message('stop.goodbye'), ...rating], memory });
}
