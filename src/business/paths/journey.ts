import type { ShopEvent, TurnData } from '../events/index.ts';

/** A conversation as its events tell it. */
export interface Journey {
  /** In their order, each once. */
  readonly turns: readonly TurnData[];
  readonly hasBought: boolean;
  /** 1 to 5; absent where nobody rated. */
  readonly rating?: number;
}

/** The conversations that events tell of, whatever order these are in; what no turn is known of isn't among them. */
export function journeysIn(events: readonly ShopEvent[]): readonly Journey[] {
  const byConversation = Map.groupBy(events, conversationIn);
  return [...byConversation].flatMap(([conversation, told]) => {
    const journey = conversation === undefined ? undefined : journeyOf(told);
    return journey && journey.turns.length > 0 ? [journey] : [];
  });
}

const conversationIn = ({ data }: ShopEvent): string | undefined =>
  'conversationId' in data ? data.conversationId : undefined;

function journeyOf(told: readonly ShopEvent[]): Journey {
  const turns = told.flatMap((event) => (event.type === 'turn-taken' ? [event.data] : []));
  const byNumber = new Map(turns.map((turn) => [turn.turn, turn]));
  const rating = told.flatMap((event) => (event.type === 'conversation-rated' ? [event.data.rating] : [])).at(-1);
  return {
    turns: [...byNumber.values()].toSorted((one, other) => one.turn - other.turn),
    hasBought: told.some(({ type }) => type === 'purchase-made'),
    ...(rating !== undefined && { rating }),
  };
}
