import type { ConversationState, KeptTurn } from './conversation-state.ts';
import type { BoughtInChat } from './bought.ts';
import type { Measures } from './counts.ts';

/** Offers, purchases and captured leads of one conversation. */
export function salesOf(state: ConversationState, turns: readonly KeptTurn[]): Measures {
  const purchases = Object.values(state.purchases);
  return notZero({ ...offersOf(purchases, turns), ...purchasesOf(purchases), ...capturesOf(state, turns) });
}

/** What was bought without the offer's id is an offer of its own that was taken. */
function offersOf(purchases: readonly BoughtInChat[], turns: readonly KeptTurn[]): Measures {
  const taken = purchases.map(({ offerId }, index) => offerId ?? `unnamed ${index}`);
  const made = new Set([...turns.flatMap(({ offerId }) => offerId ?? []), ...taken]);
  return {
    'offers-made': made.size,
    'offers-taken': new Set(taken).size,
    'offering-conversations': made.size > 0 ? 1 : 0,
  };
}

function purchasesOf(purchases: readonly BoughtInChat[]): Measures {
  const extending = purchases.filter(({ orderBeforeMinor }) => orderBeforeMinor !== undefined);
  const byStrategy: Record<string, number> = {};
  for (const { strategy = 'unknown', totalMinor } of purchases) {
    const name = `strategy-revenue-minor/${strategy}`;
    byStrategy[name] = (byStrategy[name] ?? 0) + totalMinor;
  }
  return {
    'chat-purchases': purchases.length,
    'chat-revenue-minor': sum(purchases.map(({ totalMinor }) => totalMinor)),
    'buying-conversations': purchases.length > 0 ? 1 : 0,
    'extended-orders': extending.length,
    'extended-before-minor': sum(extending.map(({ orderBeforeMinor = 0 }) => orderBeforeMinor)),
    'extended-by-minor': sum(extending.map(({ totalMinor }) => totalMinor)),
    ...byStrategy,
  };
}

/** In which conversations somebody may leave their details, by what would bring them to it. */
function occasionsOf(state: ConversationState, turns: readonly KeptTurn[]): Readonly<Record<string, boolean>> {
  const isDone = (intents: readonly string[]) =>
    turns.some((turn) => turn.state === 'fulfilled' && intents.includes(turn.intent));
  const wasOffered = turns.some(({ offerId }) => offerId !== undefined);
  return {
    asked: turns.some(({ intent }) => intent === 'CaptureLeadInfo') && !turns.some((turn) => turn.asksToSignUp),
    'after-status': isDone(['CheckOrderStatus']),
    'after-resolution': isDone(['ProcessReturn', 'ScheduleCallback']),
    'after-declined-offer': wasOffered && Object.keys(state.purchases).length === 0,
  };
}

function capturesOf(state: ConversationState, turns: readonly KeptTurn[]): Measures {
  const captures = Object.values(state.captures);
  const sources = new Set(captures.map(({ source }) => source));
  const occasions = Object.entries(occasionsOf(state, turns)).filter(
    ([source, isSo]) => isSo || captures.some((capture) => capture.source === source),
  );
  const isCapturing = captures.length > 0;
  return {
    ...Object.fromEntries(occasions.map(([source]) => [`capture-occasion/${source}`, 1])),
    ...Object.fromEntries([...sources].map((source) => [`capture/${source}`, 1])),
    'sign-up-questions': turns.filter((turn) => turn.asksToSignUp).length,
    'capturing-conversations': isCapturing ? 1 : 0,
    'new-leads': captures.filter(({ isNew }) => isNew).length,
    'capturing-and-buying': isCapturing && Object.keys(state.purchases).length > 0 ? 1 : 0,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const notZero = (measures: Measures): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== 0));
