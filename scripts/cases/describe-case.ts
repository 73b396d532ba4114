import type { Case, CaseSummary } from '#business/cases/index';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LABEL_WIDTH = 14;

/** The cases in lines, one each. */
export function describeCases(cases: readonly CaseSummary[], nowEpochSeconds: number): readonly string[] {
  if (cases.length === 0) return ['No case waits for anybody.'];
  return [
    `${cases.length === 1 ? '1 case waits' : `${cases.length} cases wait`}, the one due first on top:`,
    '',
    ...cases.map((one) => {
      const due = dueIn(one.dueAtEpochSeconds, nowEpochSeconds);
      const about = [one.reason, `mood ${one.mood}`, ...(one.goodwill ? ['goodwill asked for'] : [])].join(', ');
      return `${one.caseId}  ${one.kind.padEnd(16)}  ${one.state.padEnd(8)}  ${due.padEnd(16)}  ${about}`;
    }),
    '',
    'See one with: npm run cases -- <case id>',
  ];
}

/** One case as a support agent reads it. */
export function describeCase(one: Case, nowEpochSeconds: number): readonly string[] {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Why', `${one.reason}, mood ${one.mood}`],
    ['Due', `${instant(one.dueAtEpochSeconds)}, ${dueIn(one.dueAtEpochSeconds, nowEpochSeconds)}`],
    ['Opened', instant(one.openedAtEpochSeconds)],
    ['Customer', one.customerId ?? 'unknown: verify who it is before you tell anything'],
    ['Verified by', one.rung],
    ['Conversation', `${one.conversationId}, ${one.channel}`],
    ['Goodwill', one.goodwill ? 'asked for; the customer was told so, and promised no amount' : 'not spoken of'],
    ...crmFacts(one),
    ...Object.entries(one.details),
  ];
  return [
    `${one.caseId}  ${one.kind}, ${one.state}`,
    '',
    ...facts.map(([label, value]) => `${label.padEnd(LABEL_WIDTH)}${printable(value)}`),
    '',
    ...one.transcript.map(({ who, text }) => `${who.padEnd(LABEL_WIDTH)}${printable(text)}`),
  ];
}

/** What is known of the customer elsewhere. */
const crmFacts = ({ crm }: Case): readonly (readonly [label: string, value: string])[] =>
  crm
    ? [
        ['Owner', crm.owner ?? 'nobody'],
        ['Segment', crm.segment ?? 'unknown'],
        ...crm.openTickets.map(({ id, subject, openedAtIso }) => {
          return ['Open ticket', `${id}, since ${openedAtIso.slice(0, 10)}: ${subject}`] as const;
        }),
      ]
    : [];

/** Customers' words go to a terminal: control characters would be commands to it. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

const instant = (epochSeconds: number) =>
  new Date(epochSeconds * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';

function dueIn(dueAtEpochSeconds: number, nowEpochSeconds: number): string {
  const seconds = dueAtEpochSeconds - nowEpochSeconds;
  const time = Math.abs(seconds);
  if (time < HOUR) return inWords(seconds, `${Math.floor(time / MINUTE)} min`);
  return inWords(seconds, time < 2 * DAY ? `${Math.floor(time / HOUR)} h` : `${Math.floor(time / DAY)} days`);
}

const inWords = (seconds: number, time: string) => (seconds < 0 ? `overdue by ${time}` : `due in ${time}`);
