import type { CustomerTier } from '../customers/index.ts';
import type { ConversationChannel, ShopEvent } from '../events/index.ts';
import type { LeadSource } from '../lead-words.ts';
import { addMeasures, type Measures } from './counts.ts';
import { type BoughtInChat, boughtIn } from './bought.ts';
import { asksToSignUp, countsOfTurn, countsOfUsage } from './turn-counts.ts';

/** What of a turn its conversation is judged by: no words. */
export interface KeptTurn {
  readonly turn: number;
  readonly atIso: string;
  readonly channel: ConversationChannel;
  readonly intent: string;
  readonly state: 'in-progress' | 'fulfilled' | 'failed';
  readonly isMissed: boolean;
  readonly isVerified: boolean;
  readonly asksToSignUp: boolean;
  readonly asks?: string;
  readonly asked?: string;
  readonly tier?: CustomerTier;
  readonly offerId?: string;
  readonly variants: Readonly<Record<string, string>>;
}

interface Rating {
  readonly rating: number;
  readonly atIso: string;
  readonly channel: ConversationChannel;
  readonly tier?: CustomerTier;
}

interface Capture {
  readonly source: LeadSource;
  readonly isNew: boolean;
  readonly atIso: string;
}

/** All that is known of one conversation, each fact by the id of its event: whatever order they come in, it ends the same. */
export interface ConversationState {
  readonly turns: Readonly<Record<string, KeptTurn>>;
  /** Sums over its turns. */
  readonly totals: Measures;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly purchases: Readonly<Record<string, BoughtInChat>>;
  readonly captures: Readonly<Record<string, Capture>>;
  /** When messages were sent for it. */
  readonly messages?: Readonly<Record<string, { readonly atIso: string }>>;
}

export const NEW_CONVERSATION: ConversationState = { turns: {}, totals: {}, ratings: {}, purchases: {}, captures: {} };

/** Later turns are counted, and not looked at one by one: who talks on like this is a program. */
export const MOST_TURNS_KEPT = 200;

/** In which conversation it happened; undefined where it was in none. */
export function conversationOf(event: ShopEvent): string | undefined {
  switch (event.type) {
    case 'turn-taken':
    case 'conversation-rated':
    case 'lead-captured':
    case 'purchase-made':
    case 'message-sent':
      return event.data.conversationId;
    default:
      return undefined;
  }
}

/** The conversation with what an event tells of it; an event that is known already must not come again. */
export function withEvent(state: ConversationState, event: ShopEvent): ConversationState {
  const { id, occurredAtIso: atIso } = event;
  switch (event.type) {
    case 'turn-taken':
      return withTurn(state, event);
    case 'conversation-rated': {
      const { rating, channel, tier } = event.data;
      return { ...state, ratings: { ...state.ratings, [id]: { rating, atIso, channel, ...(tier && { tier }) } } };
    }
    case 'lead-captured': {
      const { source, isNew } = event.data;
      return { ...state, captures: { ...state.captures, [id]: { source, isNew, atIso } } };
    }
    case 'message-sent': {
      const totals = addMeasures(state.totals, countsOfUsage(event.data.usage, 'usage-milli'));
      return { ...state, totals, messages: { ...state.messages, [id]: { atIso } } };
    }
    case 'purchase-made':
      return { ...state, purchases: { ...state.purchases, [id]: boughtIn(event) } };
    default:
      return state;
  }
}

function withTurn(state: ConversationState, { id, occurredAtIso, data }: ShopEvent<'turn-taken'>): ConversationState {
  const totals = addMeasures(state.totals, countsOfTurn(data));
  if (data.turn > MOST_TURNS_KEPT) return { ...state, totals };
  const { turn, channel, intent, state: became, isMissed, asks, asked, tier, offerId, variants } = data;
  const kept: KeptTurn = {
    ...{ turn, atIso: occurredAtIso, channel, intent, state: became, isMissed, variants },
    isVerified: data.rung !== 'none',
    asksToSignUp: asksToSignUp(data),
    ...(asks !== undefined && { asks }),
    ...(asked !== undefined && { asked }),
    ...(tier && { tier }),
    ...(offerId !== undefined && { offerId }),
  };
  return { ...state, totals, turns: { ...state.turns, [id]: kept } };
}

/** Turns in their order. */
export const turnsOf = ({ turns }: ConversationState): readonly KeptTurn[] =>
  Object.entries(turns)
    .sort(([oneId, one], [otherId, other]) => one.turn - other.turn || (oneId < otherId ? -1 : 1))
    .map(([, turn]) => turn);
