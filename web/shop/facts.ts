/** What the page is told of the last turn; whatever is absent isn't known. */
export interface Facts {
  readonly turn?: {
    readonly intent?: string;
    readonly slots?: Readonly<Record<string, string>>;
    readonly mood?: string;
    readonly calls?: number;
    readonly milliseconds?: number;
    readonly rung?: string;
    readonly offerReasons?: readonly string[];
    readonly tableCalls?: number;
    readonly cost?: string;
  };
  readonly messages?: readonly {
    readonly channel: string;
    readonly to: readonly string[];
    readonly subject?: string;
  }[];
}

const UNKNOWN = 'not known';

/** The facts as rows: what, and how it stands. */
export function rowsOf({ turn = {} }: Facts): readonly (readonly [name: string, value: string])[] {
  const slots = turn.slots && Object.entries(turn.slots).map(([name, value]) => `${name}: ${value}`);
  const list = (parts: readonly string[] | undefined) => (parts?.length === 0 ? 'none' : parts?.join(', '));
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    ['Intent', turn.intent],
    ['Slots', list(slots)],
    ['Mood', turn.mood?.toLowerCase()],
    ['Customer is verified by', turn.rung],
    ['Reasons of the offer', list(turn.offerReasons)],
    ['Calls of Lambda by Lex', turn.calls],
    ['Calls of DynamoDB', turn.tableCalls],
    ['Time', turn.milliseconds === undefined ? undefined : `${turn.milliseconds} ms`],
    ['Cost', turn.cost],
  ];
  return rows.map(([name, value]) => [name, String(value ?? UNKNOWN)]);
}

export function sentOf({ messages }: Facts): readonly string[] {
  if (!messages) return [UNKNOWN];
  if (messages.length === 0) return ['none'];
  return messages.map(
    ({ channel, to, subject }) => `${channel} to ${to.join(', ')}${subject === undefined ? '' : `: ${subject}`}`,
  );
}
