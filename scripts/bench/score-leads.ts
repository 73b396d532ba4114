import { type LeadFacts, scoreLead } from '#business/leads/index';
import { measure, row, verdict } from './measure.ts';

const LEADS = 100_000;
const RUNS = 20;
const MOST_CPU_MS = 2000;

/** Facts in which every rule finds something for somebody, the same in each run. */
const leads: readonly LeadFacts[] = Array.from({ length: LEADS }, (_, index) => ({
  valueMinor: (index * 7919) % 1_500_00,
  purchases: index % 7,
  conversations: index % 6,
  isSubscribed: index % 3 === 0,
  hasFirstName: index % 11 !== 0,
  hasLastName: index % 13 !== 0,
  hasLastingEmail: index % 5 !== 0,
  hasPhone: index % 2 === 0,
  hasPlace: index % 4 === 0,
  interests: index % 8,
  offersAccepted: index % 5,
  offersDeclined: index % 4,
}));

/** Scores the leads of a large shop, beside reading one fact of each. */
export async function benchScoreLeads(): Promise<void> {
  const sums: number[] = [];
  const sumBy = (points: (lead: LeadFacts) => number) => () =>
    Promise.resolve(sums.push(leads.reduce((sum, lead) => sum + points(lead), 0)));
  const floor = await measure(Array.from({ length: RUNS }, () => sumBy(({ interests }) => interests)));
  const scored = await measure(Array.from({ length: RUNS }, () => sumBy((lead) => scoreLead(lead).total)));

  console.log(`\nscore ${LEADS.toLocaleString('en-US')} leads`);
  console.table({ 'reading one fact of each (floor)': row(floor, floor), 'score 100,000 leads': row(scored, floor) });
  console.log(verdict(scored.cpu < MOST_CPU_MS, `${MOST_CPU_MS} ms CPU`));
}
