import { type Cell, cellKey, countsOfDays, type InsightsReader, type Measures } from '#business/insights/index';
import type { ResultsPorts, Tallies } from '#business/experiments/index';

/** For each tier how many conversations a day it has, and how many of 100 offers it takes. */
const TIERS = { unknown: [26, 6], Bronze: [14, 14], Silver: [11, 22], Gold: [9, 34], Platinum: [3, 41] } as const;
const CHANNELS = { web: 1, sms: 0.3, voice: 0.15 } as const;

/** The same on every run, and not the same on every day: from -1 to 1. */
const swing = (day: number, of: number): number => Math.sin(day * 1.7 + of * 2.3) * 0.6 + Math.sin(day / 7 + of) * 0.4;

function measuresOf(day: number, of: number, [daily, taking]: readonly [number, number], part: number): Measures {
  // The shop grows.
  const conversations = Math.max(1, Math.round(daily * part * (1 + day / 150 + 0.3 * swing(day, of))));
  const share = (percent: number) => Math.round((conversations * Math.min(97, percent + 8 * swing(day, of + 3))) / 100);
  const offers = share(62);
  const taken = Math.round((offers * taking) / 100);
  const ratings = share(18);
  const turns = conversations * 6;
  return {
    conversations,
    turns,
    'missed-turns': Math.round(turns * 0.06),
    'failed-turns': day % 9 === 0 ? 1 : 0,
    'duration-ms': turns * 410,
    completed: share(78),
    'buying-conversations': taken,
    'offers-made': offers,
    'offers-taken': taken,
    'chat-revenue-minor': taken * 4_350,
    'revenue-minor': taken * 6_900,
    'strategy-revenue-minor/deals': taken * 3_000,
    'strategy-revenue-minor/expedite': taken * 1_350,
    'capture-occasion/asked': share(20),
    'capture/asked': share(11),
    'capture-occasion/after-status': share(45),
    'capture/after-status': share(9),
    ratings,
    'rating-sum': Math.round(ratings * (4.1 + 0.3 * swing(day, of))),
    satisfied: Math.round(ratings * 0.8),
    'slots-asked': conversations,
    'slots-filled': share(86),
    'slot-asked/CheckOrderStatus.OrderNumber': conversations,
    'slot-filled/CheckOrderStatus.OrderNumber': share(88),
    'left-at/CheckOrderStatus.OrderNumber': share(7),
    'slot-asked/CaptureLeadInfo.Email': share(20),
    'slot-filled/CaptureLeadInfo.Email': share(14),
    'left-at/CaptureLeadInfo.Email': share(5),
    'usage-milli/lex-text-request': turns * 1_000,
    'usage-milli/lambda-request': turns * 4_000,
    'usage-milli/dynamodb-read-unit': turns * 9_000,
    'usage-milli/dynamodb-write-unit': turns * 5_000,
  };
}

const WAYS = {
  CheckOrderStatus: [30, 80, 0],
  'CheckOrderStatus > UpsellProducts': [17, 90, 55],
  'CheckOrderStatus > CaptureLeadInfo': [9, 72, 4],
  'UpsellProducts > CaptureLeadInfo': [5, 66, 20],
  'TrackReturn > TalkToAgent': [3, 41, 0],
} as const;

function cellsOf(day: string, index: number): readonly (readonly [Cell, Measures])[] {
  const all = Object.entries(TIERS).flatMap(([tier, of], row) =>
    Object.entries(CHANNELS).map(
      ([channel, part], column) =>
        [{ day, by: 'all', of: `${tier}/${channel}` }, measuresOf(index, row * 3 + column, of, part)] as const,
    ),
  );
  const variants = Object.entries({ membership: 20, benefit: 25 }).map(
    ([variant, taking], row) =>
      [{ day, by: 'variant', of: `offer-wording=${variant}` }, measuresOf(index, row, [15, taking], 1)] as const,
  );
  const ways = Object.entries(WAYS).map(
    ([way, [conversations, met, bought]]) =>
      [
        { day, by: 'path', of: way },
        {
          conversations,
          completed: Math.round((conversations * met) / 100),
          'buying-conversations': Math.round((conversations * bought) / 100),
          ratings: 2,
          'rating-sum': 9,
        },
      ] as const,
  );
  return [...all, ...variants, ...ways];
}

/** What a shop counted on so many days up to one, made by rule. */
export function sampleInsights(lastDay: string, days = 70): InsightsReader {
  const dayAt = (index: number) =>
    new Date(Date.parse(lastDay) - (days - 1 - index) * 86_400_000).toISOString().slice(0, 10);
  const cells = Array.from({ length: days }, (_, index) => cellsOf(dayAt(index), index)).flat();
  const counts = new Map(cells.map(([cell, measures]) => [cellKey(cell), measures]));
  return { countsBetween: (from, to) => Promise.resolve(countsOfDays(counts, from, to)) };
}

const shares = (units: number, of: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(of).map(([metric, share]) => [
      metric,
      { units, sum: Math.round(units * share), squares: Math.round(units * share) },
    ]),
  );
const spent = (units: number, each: number, bought: number) => ({
  revenue: { units, sum: units * each, squares: units * each * each * 3 },
  ...shares(units, { bought }),
});

const TALLIES: Readonly<Record<string, Tallies>> = {
  'offer-wording': {
    membership: shares(2_412, { bought: 0.221, unhappy: 0.071 }),
    benefit: shares(2_398, { bought: 0.298, unhappy: 0.066 }),
  },
  'capture-insistence': {
    soft: shares(1_204, { 'signed-up': 0.112, unhappy: 0.05 }),
    insistent: shares(1_191, { 'signed-up': 0.127, unhappy: 0.13 }),
  },
  'gold-discount': { twenty: spent(140, 3_900, 0.3), fifteen: spent(151, 3_700, 0.28) },
  'offer-strategy': {
    'Gold/positive/after-status/deals@after-status': shares(640, { taken: 0.36 }),
    'Gold/positive/after-status/expedite@after-status': shares(120, { taken: 0.21 }),
    'Gold/neutral/after-status/deals@after-status': shares(210, { taken: 0.27 }),
    'Gold/neutral/after-status/updates@after-status': shares(90, { taken: 0.12 }),
    'Silver/neutral/after-status/deals@after-status': shares(310, { taken: 0.19 }),
    'Silver/neutral/after-status/expedite@after-status': shares(280, { taken: 0.24 }),
    'Bronze/neutral/after-status/deals@after-status': shares(75, { taken: 0.11 }),
    'Bronze/neutral/after-status/updates@after-status': shares(260, { taken: 0.16 }),
  },
};

/** Experiments as they stand after some weeks: one sure, one harmful, one too early. */
export const sampleExperiments: ResultsPorts & { readonly areShown: boolean } = {
  areShown: true,
  states: {
    read: () =>
      Promise.resolve({
        'offer-wording': { state: 'running', sinceIso: '2026-02-02T09:00:00.000Z' },
        'capture-insistence': {
          state: 'stopped',
          sinceIso: '2026-02-20T09:00:00.000Z',
          because: 'It does harm and is to be stopped.',
        },
        'gold-discount': { state: 'running', sinceIso: '2026-03-01T09:00:00.000Z' },
        'offer-strategy': { state: 'running', sinceIso: '2026-02-02T09:00:00.000Z' },
      }),
  },
  book: { readCounts: (experiment) => Promise.resolve(TALLIES[experiment] ?? {}) },
};
