import { type Cell, cellKey, type Counts, type Measures } from './counts.ts';
import { type ConversationState, type KeptTurn, turnsOf } from './conversation-state.ts';
import { outcomeOf } from './conversation-outcome.ts';
import { questionsOf } from './questions.ts';
import { salesOf } from './sales.ts';
import type { DayOf } from './day-of.ts';

/** What a path is told by; the rest would be figures of a handful of conversations. */
export const OF_A_PATH = ['conversations', 'completed', 'buying-conversations', 'ratings', 'rating-sum'] as const;
/** How many steps of a path are told apart. */
const MOST_STEPS = 4;

/**
 * What a conversation comes to, as it is known so far, in the cells that it belongs to: the day of its first turn, the
 * tier that the customer had last, the channel, each variant, and the path. A conversation that turns out to belong
 * elsewhere is taken out of the one cell and put into the other by the difference of two of these.
 */
export function countsOfConversation(state: ConversationState, dayOf: DayOf): Counts {
  const turns = turnsOf(state);
  const measures: Measures = {
    conversations: 1,
    ...state.totals,
    ...outcomeOf(state, turns),
    ...questionsOf(turns),
    ...salesOf(state, turns),
  };
  const day = dayOf(startOf(state, turns));
  const all: Cell = { day, by: 'all', of: `${tierOf(state, turns)}/${channelOf(state, turns)}` };
  const variants = Object.entries(variantsOf(turns)).map(([experiment, variant]): Cell => ({
    day,
    by: 'variant',
    of: `${experiment}=${variant}`,
  }));
  const path: Cell = { day, by: 'path', of: pathOf(turns) };
  return new Map([
    ...[all, ...variants].map((cell) => [cellKey(cell), measures] as const),
    ...(turns.length > 0 ? [[cellKey(path), partOf(measures)] as const] : []),
  ]);
}

const partOf = (measures: Measures): Measures =>
  Object.fromEntries(OF_A_PATH.flatMap((name) => (name in measures ? [[name, measures[name] ?? 0]] : [])));

function startOf(state: ConversationState, [first]: readonly KeptTurn[]): string {
  if (first) return first.atIso;
  const { ratings, purchases, captures, messages = {} } = state;
  const others = [...byId(ratings), ...byId(purchases), ...byId(captures), ...byId(messages)];
  return others.map(({ atIso }) => atIso).sort()[0] ?? '';
}

const ratingsOf = ({ ratings }: ConversationState) => byId(ratings);
const byId = <Fact>(facts: Readonly<Record<string, Fact>>): readonly Fact[] =>
  Object.entries(facts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, fact]) => fact);

function tierOf(state: ConversationState, turns: readonly KeptTurn[]): string {
  const shown = [...turns, ...ratingsOf(state), ...byId(state.purchases)].flatMap(({ tier }) => tier ?? []);
  const ofTurns = turns.flatMap(({ tier }) => tier ?? []);
  return ofTurns.at(-1) ?? shown.at(-1) ?? 'unknown';
}

const channelOf = (state: ConversationState, [first]: readonly KeptTurn[]): string =>
  first?.channel ?? ratingsOf(state)[0]?.channel ?? 'unknown';

/** Of each experiment the variant that the conversation was in first. */
const variantsOf = (turns: readonly KeptTurn[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...turns.toReversed().map(({ variants }) => variants)) as Record<string, string>;

/** @example "CheckOrderStatus > UpsellProducts"; words that are no wish, such as thanks, are no step */
function pathOf(turns: readonly KeptTurn[]): string {
  const wishes = turns.map(({ intent }) => intent).filter((intent) => intent !== '');
  const steps = wishes.filter((intent, index) => intent !== wishes[index - 1]);
  if (steps.length === 0) return 'no wish';
  const told = steps.slice(0, MOST_STEPS).join(' > ');
  return steps.length > MOST_STEPS ? `${told} > …` : told;
}
