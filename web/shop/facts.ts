/** What the page is told of the last turn; whatever is absent isn't known. */
export interface Facts {
  readonly turn?: {
    readonly intent?: string;
    readonly slots?: Readonly<Record<string, string>>;
    readonly mood?: string;
    readonly calls?: number;
    readonly milliseconds?: number;
    readonly moodScore?: number;
    readonly rung?: string;
    readonly offerReasons?: readonly string[];
    readonly tableCalls?: number;
    readonly readUnits?: number;
    readonly writeUnits?: number;
    readonly cost?: string;
    readonly costSoFar?: string;
  };
  readonly messages?: readonly {
    readonly channel: string;
    readonly to: readonly string[];
    readonly subject?: string;
  }[];
}

/** Before anything was said. */
const NOTHING_YET = [['Nothing yet', 'say something in the chat']] as const;

/** The facts as rows: what, and how it stands. What isn't known is left out. */
export function rowsOf({ turn = {} }: Facts): readonly (readonly [name: string, value: string])[] {
  const slots = turn.slots && Object.entries(turn.slots).map(([name, value]) => `${name}: ${value}`);
  const list = (parts: readonly string[] | undefined) => (parts?.length === 0 ? 'none' : parts?.join(', '));
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    ['Intent', turn.intent],
    ['Slots', list(slots)],
    ['Mood', moodOf(turn)],
    ['Customer is verified by', turn.rung?.replaceAll('-', ' ')],
    ['Reasons of the offer', list(turn.offerReasons)],
    ['Calls of Lambda by Lex', turn.calls],
    ['Calls of DynamoDB', tableCallsOf(turn)],
    ['Time', turn.milliseconds === undefined ? undefined : `${turn.milliseconds} ms`],
    ['Cost of the turn', turn.cost],
    ['Cost of the conversation', turn.costSoFar],
  ];
  const known = rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return known.length === 0 ? NOTHING_YET : known;
}

type Turn = NonNullable<Facts['turn']>;

/** Of the message as Lex takes it, and of the conversation as the bot does, −100 to 100. */
function moodOf({ mood, moodScore }: Turn): string | undefined {
  const inAll = moodScore === undefined ? [] : [`${moodScore} in all`];
  const parts = [...(mood === undefined ? [] : [mood.toLowerCase()]), ...inAll];
  return parts.length === 0 ? undefined : parts.join(', ');
}

function tableCallsOf({ tableCalls, readUnits, writeUnits }: Turn): string | undefined {
  if (tableCalls === undefined) return undefined;
  return `${tableCalls} (${readUnits ?? 0} read and ${writeUnits ?? 0} write units)`;
}

export function sentOf({ messages }: Facts): readonly string[] {
  if (!messages || messages.length === 0) return ['none'];
  return messages.map(
    ({ channel, to, subject }) => `${channel} to ${to.join(', ')}${subject === undefined ? '' : `: ${subject}`}`,
  );
}
