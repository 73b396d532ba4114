import type { Figures } from '#business/insights/index';

/** Every text of figures and experiments; they come with their charts, apart from the page's other texts. */
export const TEXTS = {
  figures: {
    title: (days: string) => `Figures: ${days}`,
    periods: 'Period',
    lastDays: (count: number) => `${count} days`,
    own: { from: 'From', to: 'To', show: 'Show' },
    comparisons: 'Compared by',
    by: { tier: 'Tier', channel: 'Channel', variant: 'Variant' } satisfies Record<Figures['by'], string>,
    csv: 'Download as CSV',
    none: 'No conversations yet on these days:',
    talk: 'talk to the shop',
    comeBack: 'and come back.',
    unpriced: (names: string) => `Costs lack what has no price: ${names}.`,
    tiles: 'At a glance',
    byDay: 'Day by day',
    byGroup: { tier: 'Tier by tier', channel: 'Channel by channel', variant: 'Variant by variant' },
    noGroups: {
      tier: 'Nobody was known by a tier on these days.',
      channel: 'No channel was used on these days.',
      variant: 'No experiment was running on these days: “Experiments” tells which there are.',
    },
    all: 'All figures',
    groups: { revenue: 'Revenue', leads: 'Leads', operations: 'Operations', cost: 'Cost' },
    columns: { figure: 'Figure', now: 'Now', before: 'Before', change: 'Change', says: 'What it says' },
    parts: (count: number) => `told in ${count} parts`,
    back: 'All figures',
    whatItIs: 'What it is',
    howItWent: 'How it went',
    labels: { says: 'Says', window: 'Counts', comparedWith: 'Hold it against' },
  },
  names: { 'mean-answer-ms': 'Time to answer', 'slot-fill-rate-by-slot': 'Slot fill rate, by slot' } as Readonly<
    Record<string, string>
  >,
  groups: { unknown: 'Not known', none: 'Outside of conversations', web: 'Web chat', sms: 'SMS' } as Readonly<
    Record<string, string>
  >,
  value: {
    nothing: 'Nothing yet',
    of: (part: string, whole: string) => `${part} of ${whole}`,
  },
  after: { satisfaction: ' of 5', 'return-on-investment': ' times', 'mean-answer-ms': ' ms' } as Readonly<
    Record<string, string>
  >,
  change: {
    short: {
      up: (by: string) => `up ${by}`.trim(),
      down: (by: string) => `down ${by}`.trim(),
      same: 'the same',
    },
    up: (by: string, days: number, before: string) => `up ${by} on the ${daysOf(days)} before (${before})`,
    down: (by: string, days: number, before: string) => `down ${by} on the ${daysOf(days)} before (${before})`,
    upFrom: (days: number, before: string) => `up from ${before} in the ${daysOf(days)} before`,
    downFrom: (days: number, before: string) => `down from ${before} in the ${daysOf(days)} before`,
    same: (days: number) => `as in the ${daysOf(days)} before`,
    none: (days: number) => `nothing to hold it against in the ${daysOf(days)} before`,
  },
  chart: {
    table: 'These figures as a table',
    nothing: 'Nothing was counted for this on these days.',
    day: 'Day',
    now: 'These days',
    before: 'The days before',
    group: { tier: 'Tier', channel: 'Channel', variant: 'Variant' } satisfies Record<Figures['by'], string>,
    part: 'Part',
    sum: (name: string, value: string, days: number, change: string) =>
      `${name}: ${value} in these ${daysOf(days)}, ${change}.`,
    range: (most: string, onMost: string, least: string, onLeast: string) =>
      `Most on ${onMost} (${most}), least on ${onLeast} (${least}).`,
    most: (name: string, value: string) => `${name}: ${value}.`,
    mostAndLeast: (most: string, mostValue: string, least: string, leastValue: string) =>
      `Highest: ${most} with ${mostValue}. Lowest: ${least} with ${leastValue}.`,
    allSame: (value: string) => `The same everywhere: ${value}.`,
  },
  ways: {
    title: 'Ways through conversations',
    intro: 'The wishes of a conversation, one after the other, and where they led.',
    none: 'No conversation on these days.',
    chart: 'Where each way leads',
    commonest: (way: string, count: string, of: string, met: string) =>
      `The commonest way is “${way}”: ${count} of ${of} conversations, ${met} of which got something done.`,
    columns: { way: 'Way', conversations: 'Conversations', completed: 'Done', bought: 'Bought', rating: 'Rating' },
    leftOff: (count: number) => `${count} rarer ones aren’t shown.`,
    questions: 'Questions at which customers leave',
    noQuestions: 'No question was asked on these days.',
    worst: (question: string, left: string, asked: string) =>
      `Most leave at “${question}”: ${left} of ${asked} conversations in which it was asked.`,
    nobodyLeft: 'Nobody left at a question.',
    question: {
      question: 'Question',
      asked: 'Asked in',
      filled: 'Answered',
      left: 'Left at it',
    },
    unrated: 'not rated',
  },
  experiments: {
    title: 'Experiments',
    intro:
      'What is found out by showing different customers different things. A result that is called sure stays so however often you look.',
    off: 'Nobody is shown a variant now: the parameter “experiments” of this stage is off. docs/experiments.md says more.',
    since: {
      running: (when: string) => `Running since ${when}.`,
      stopped: (when: string) => `Stopped since ${when}: everybody gets the first variant.`,
    },
    never: 'Never started: everybody gets the first variant.',
    start: (name: string) => `npm run experiments -- start ${name}`,
    judgedBy: {
      proportion: (what: string, days: number) => `Judged by how many ${what} within ${aDayOr(days)}.`,
      mean: (what: string, days: number) => `Judged by what ${what} within ${aDayOr(days)}.`,
    },
    verdicts: {
      'too-early': 'Too early to say',
      open: 'Nothing sure yet',
      harmful: 'Harmful',
      better: 'Better',
      worse: 'Worse',
      'no-difference': 'No difference that matters',
    },
    guard: 'Guard',
    guardStates: { unknown: 'too early to say', open: 'no harm seen', safe: 'safe', harmed: 'harm' },
    outcome: {
      proportion: (what: string) => `How many ${what}`,
      mean: (what: string) => `What ${what}`,
    },
    outcomeOf: (variant: string, value: string, units: string) =>
      `With “${variant}” it was ${value}; ${units} customers have seen it.`,
    columns: {
      variant: 'Variant',
      does: 'What customers see',
      share: 'Share',
      units: 'Shown to',
      mean: 'Outcome',
    },
    differenceTo: (control: string) => `Difference to “${control}”`,
    differenceColumns: { variant: 'Variant', estimate: 'Best guess', low: 'At least', high: 'At most' },
    interval: 'Where the truth lies',
    estimate: 'Best guess',
    noInterval: 'Too few have seen it to draw a difference.',
    control: (name: string) => `${name}, as without the experiment`,
    noUnits: 'Shown to nobody yet.',
    per100: (value: string) => `${value} of 100`,
    between: (variant: string, estimate: string, low: string, high: string) =>
      `“${variant}”: best guess ${estimate}; the truth lies between ${low} and ${high}.`,
    needs: (least: string) => `Each variant has to be shown to ${least} before anything is said.`,
  },
  learning: {
    title: 'Which offer suits whom',
    intro:
      'Learned by offering: a purchase counts 1, details that are left 0.2. What does well is drawn more and more, and one draw of ten is blind so that nothing is given up for bad luck. A draw whose moment never comes counts as not taken.',
    off: 'It isn’t learned: the shop’s own order of offers counts.',
    chart: 'What each offer is worth, by tier and mood',
    name: 'offer-strategy',
    none: 'Nothing is learned yet.',
    stranger: 'No tier known',
    group: (tier: string, mood: string, drawnAt: string) => `${tier}, ${mood}, drawn ${drawnAt}`,
    moods: { positive: 'in good mood', neutral: 'in neutral mood', negative: 'in bad mood' },
    offers: { expedite: 'faster delivery', deals: 'deals', updates: 'news' },
    moments: { 'after-status': 'after the status', 'after-resolution': 'after help', 'at-close': 'at the close' },
    arm: (offer: string, moment: string) => `${offer} ${moment}`,
    best: (group: string, arm: string, worth: string, drawn: string) =>
      `Best known: customers of ${group}. What does best with them is ${arm}: worth ${worth} of 100, drawn ${drawn} times.`,
    columns: {
      ...{ group: 'Customers', offer: 'Offer', drawn: 'Drawn', made: 'Made' },
      ...{ worth: 'Worth of 100', between: 'Likely between', share: 'Of the next 100' },
    },
    between: (low: string, high: string) => `${low} and ${high}`,
  },
} as const;

function aDayOr(count: number): string {
  return count === 1 ? 'a day' : daysOf(count);
}

function daysOf(count: number): string {
  return count === 1 ? 'day' : `${count} days`;
}
