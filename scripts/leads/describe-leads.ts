import {
  LEAD_CLASSES,
  type Lead,
  type LeadClass,
  type LeadRecord,
  type NextTouch,
  type ScoreEntry,
  sumOf,
} from '#business/leads/index';

/** A list that people read. */
const MOST_LISTED = 50;
const LABEL_WIDTH = 12;
const ID_WIDTH = 36;

export interface Shown {
  readonly leadClass?: LeadClass;
  /** Whether names and contacts are shown. */
  readonly isPersonal: boolean;
}

/** How many leads each class has, and the highest scores, a line each. */
export function describeLeads(leads: readonly Lead[], { leadClass, isPersonal }: Shown): readonly string[] {
  if (leads.length === 0) return ['There is no lead.'];
  const counts = LEAD_CLASSES.map((name) => `${leads.filter((lead) => lead.leadClass === name).length} ${name}`);
  const meant = leads.filter((lead) => leadClass === undefined || lead.leadClass === leadClass);
  const sorted = meant.toSorted((one, other) => other.score - one.score || (one.leadId < other.leadId ? -1 : 1));
  const more = sorted.length - MOST_LISTED;
  return [
    `${leads.length === 1 ? '1 lead' : `${leads.length} leads`}: ${counts.join(', ')}`,
    '',
    ...sorted.slice(0, MOST_LISTED).map((lead) => lineOf(lead, isPersonal)),
    ...(more > 0 ? [`and ${more} more with scores up to ${sorted[MOST_LISTED]!.score}`] : []),
    '',
    'See one with: npm run leads -- <lead id>',
  ];
}

function lineOf(lead: Lead, isPersonal: boolean): string {
  const { leadId, leadClass, score, nextTouch } = lead;
  const line = `${leadId.padEnd(ID_WIDTH)}  ${leadClass.padEnd(8)}  ${String(score).padStart(3)}  ${touch(nextTouch)}`;
  return isPersonal ? `${line.padEnd(ID_WIDTH + 44)}  ${personal(lead)}` : line;
}

/** One lead, with what its score is made of. */
export function describeLead(
  lead: LeadRecord,
  log: readonly ScoreEntry[],
  { isPersonal }: Pick<Shown, 'isPersonal'>,
): readonly string[] {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ...(isPersonal ? [['Who', personal(lead)] as const] : []),
    ['Captured', `${lead.capturedAtIso.slice(0, 10)}, ${lead.source}`],
    ['Interests', lead.interests.join(', ') || 'none named'],
    ['Next touch', touch(lead.nextTouch)],
  ];
  return [
    `${lead.leadId}  ${lead.leadClass}, score ${lead.score}`,
    '',
    ...facts.map(([label, value]) => `${label.padEnd(LABEL_WIDTH)}${value}`),
    '',
    'What the score is made of:',
    ...lead.reasons.map(({ code, points }) => `${signed(points)}  ${code}`),
    '',
    'How it came to it:',
    ...log.map(
      ({ points, occurredAtIso, reasons }) => `${signed(points)}  ${occurredAtIso.slice(0, 19)}Z  ${list(reasons)}`,
    ),
    `${signed(sumOf(log))}  ${sumOf(log) === lead.score ? 'in all: the score' : `in all: NOT the score, which is ${lead.score}`}`,
  ];
}

const list = (reasons: ScoreEntry['reasons']) =>
  reasons.map(({ code, points }) => `${code} ${signed(points).trim()}`).join(', ');

const signed = (points: number): string => `${points < 0 ? '' : '+'}${points}`.padStart(LABEL_WIDTH / 2);

const touch = (next: NextTouch | undefined): string =>
  next ? `${next.on} ${next.program} ${next.step}` : 'not written to';

/** People's own words go to a terminal: control characters would be commands to it. */
const personal = ({ firstName, lastName, email, phone }: Lead): string =>
  [`${firstName} ${lastName}`.trim(), email, phone]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
