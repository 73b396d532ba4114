import * as z from 'zod/mini';

const slotValue = z.looseObject({
  originalValue: z.optional(z.nullable(z.string())),
  interpretedValue: z.optional(z.nullable(z.string())),
  resolvedValues: z.optional(z.nullable(z.array(z.string()))),
});
const slot = z.looseObject({ shape: z.optional(z.string()), value: z.optional(z.nullable(slotValue)) });

export const lexIntentSchema = z.looseObject({
  name: z.string(),
  slots: z.optional(z.nullable(z.record(z.string(), z.nullable(slot)))),
  state: z.optional(z.string()),
  confirmationState: z.optional(z.enum(['None', 'Confirmed', 'Denied'])),
});

/**
 * The event that Lex V2 sends to a code hook: what we read of it. Everything else passes through untouched, since Lex
 * adds members without a change of version.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html
 */
const lexEventSchema = z.looseObject({
  messageVersion: z.literal('1.0'),
  invocationSource: z.enum(['DialogCodeHook', 'FulfillmentCodeHook']),
  sessionId: z.string().check(z.minLength(2), z.maxLength(100)),
  // A turn that a client begins without words, by setting the session's state, may lack it.
  inputTranscript: z._default(z.string(), ''),
  inputMode: z.optional(z.string()),
  responseContentType: z.optional(z.string()),
  requestAttributes: z.optional(z.nullable(z.record(z.string(), z.string()))),
  invocationLabel: z.optional(z.nullable(z.string())),
  bot: z.looseObject({ id: z.string(), aliasId: z.string(), localeId: z.string() }),
  proposedNextState: z.optional(z.unknown()),
  sessionState: z.looseObject({
    sessionAttributes: z.optional(z.nullable(z.record(z.string(), z.string()))),
    intent: lexIntentSchema,
  }),
});

export type LexEvent = z.output<typeof lexEventSchema>;
export type LexIntent = LexEvent['sessionState']['intent'];
export type LexSlot = z.output<typeof slot>;

/** The hook was called with something that is no Lex V2 event. Its cause names members, never values. */
export class LexEventInvalidError extends Error {
  readonly code = 'lex-event-invalid';
  readonly retryable = false;

  constructor(options: ErrorOptions) {
    super('This is no Lex V2 code hook event.', options);
    this.name = 'LexEventInvalidError';
  }
}

/** @throws LexEventInvalidError */
export function parseLexEvent(event: unknown): LexEvent {
  const parsed = z.safeParse(lexEventSchema, event);
  if (parsed.success) return parsed.data;
  const members = parsed.error.issues.map(({ path, code }) => `${memberAt(path)}: ${code}`);
  throw new LexEventInvalidError({ cause: new Error(members.join('; ')) });
}

/** Members whose own members a client may name. */
const RECORDS = ['slots', 'sessionAttributes', 'requestAttributes'];

const memberAt = (path: readonly PropertyKey[]): string =>
  path.map((member, index) => (RECORDS.includes(String(path[index - 1])) ? '*' : String(member))).join('.');
