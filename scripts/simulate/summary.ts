import { askedBy } from './personas/asked.ts';
import { revenueOf } from './laws/figures.ts';
import { LAWS } from './laws/laws.ts';
import type { Played } from './play/played.ts';
import type { Simulated } from './simulate.ts';

const COLUMNS = ['talked', 'messages', 'bought', 'completed', 'left', 'refused', 'failed'] as const;
type Tally = Record<(typeof COLUMNS)[number], number>;
const NOTHING: Tally = { talked: 0, messages: 0, bought: 0, completed: 0, left: 0, refused: 0, failed: 0 };
const NOTHING_ASKED = ['nothing', 'anything-else', 'choice', 'rating'];

/** What happened, as lines for a terminal: each kind of person, the money, the laws. */
export function describeSimulation({ played, books, broken }: Simulated): readonly string[] {
  const buyers = new Set(books.sales.map(({ data }) => data.conversationId));
  const kinds = new Map<string, Tally>();
  for (const one of played) {
    const tally = kinds.get(one.persona.name) ?? NOTHING;
    kinds.set(one.persona.name, added(tally, tallyOf(one, buyers.has(one.conversationId))));
  }
  const total = [...kinds.values()].reduce(added, NOTHING);
  const { byPurchases, captured, byCredit } = revenueOf(books);
  return [
    row('', COLUMNS),
    ...[...kinds].toSorted(([one], [other]) => one.localeCompare(other)).map(([name, tally]) => rowOf(name, tally)),
    rowOf('all', total),
    '',
    `Sold for ${dollars(byPurchases)}: ${dollars(captured)} captured, ${dollars(byCredit)} by store credit.`,
    ...[...broken].flatMap(([law, breaches]) => [
      `BROKEN: ${law} (${String(breaches.length)} times)`,
      ...breaches.slice(0, MOST_TOLD).map(({ where, how }) => `  ${where}: ${how}`),
    ]),
    `${String(LAWS.length - broken.size)} of ${String(LAWS.length)} laws held.`,
  ];
}
const MOST_TOLD = 5;

function tallyOf({ exchanges, statuses, failure }: Played, hasBought: boolean): Tally {
  const isOver = NOTHING_ASKED.includes(askedBy(exchanges.at(-1)?.answer.pieces ?? []));
  return {
    ...{ talked: 1, messages: exchanges.length, bought: hasBought ? 1 : 0 },
    ...{ completed: isOver ? 1 : 0, left: isOver ? 0 : 1 },
    refused: statuses.filter((status) => status >= 400 && status < 500).length,
    failed: statuses.filter((status) => status >= 500).length + (failure === undefined ? 0 : 1),
  };
}

const added = (one: Tally, other: Tally): Tally =>
  Object.fromEntries(COLUMNS.map((column) => [column, one[column] + other[column]])) as Tally;
const rowOf = (name: string, tally: Tally): string =>
  row(
    name,
    COLUMNS.map((column) => tally[column].toLocaleString('en-US')),
  );
const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(34)}${cells.map((cell) => cell.padStart(10)).join('')}`;
const dollars = (minor: number): string => `$${(minor / 100).toFixed(2)}`;
