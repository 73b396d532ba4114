import * as z from 'zod/mini';
import type { Used } from '#business/chat/index';
import type { Memory } from '#conversation/turn/index';
import { type LexEvent, lexIntentSchema } from './lex-event.ts';
import type { LexResponse } from './lex-response.ts';
import { usedSchema } from './used-schema.ts';

/**
 * What the router hands to a concern: the event as Lex sent it, with the conversation's memory opened beside it.
 *
 * The member stands at the top, where no client can write: Lex itself never sends it, and the router always sets it.
 */
export type ConcernEvent = LexEvent & {
  readonly memory: unknown;
  /** How many messages other concerns have said in this turn; the next wish waits once there are enough. */
  readonly alreadySaid: number;
};

/** What a concern answers to the router, which seals the memory before it leaves. */
export type ConcernResponse = LexResponse & {
  readonly memory: Memory;
  /** The concern that answers the rest of this turn; Lex hears both answers as one. */
  readonly goesOn?: 'fulfillment';
  /** What the concern used for it. */
  readonly used?: Used;
};

/** What a concern answers instead when it failed and has logged why, under the reference. */
export interface ConcernFailure {
  readonly failure: { readonly code: string; readonly reference: string };
  readonly used?: Used;
}

const messageSchema = z.union([
  z.object({ contentType: z.enum(['PlainText', 'SSML']), content: z.string() }),
  z.object({
    contentType: z.literal('ImageResponseCard'),
    imageResponseCard: z.object({
      title: z.string(),
      buttons: z.array(z.object({ text: z.string(), value: z.string() })),
    }),
  }),
]);
const responseSchema = z.looseObject({
  sessionState: z.looseObject({
    dialogAction: z.union([
      z.looseObject({ type: z.enum(['Delegate', 'ElicitIntent', 'ConfirmIntent', 'Close']) }),
      z.looseObject({ type: z.literal('ElicitSlot'), slotToElicit: z.string() }),
    ]),
    intent: z.optional(lexIntentSchema),
    sessionAttributes: z.record(z.string(), z.string()),
  }),
  messages: z.optional(z.array(messageSchema)),
  memory: z.looseObject({ version: z.int() }),
  goesOn: z.optional(z.literal('fulfillment')),
  used: z.optional(usedSchema),
});
const failureSchema = z.object({
  failure: z.object({ code: z.string(), reference: z.string() }),
  used: z.optional(usedSchema),
});

export type ConcernAnswer = z.output<typeof responseSchema>;

/** Reads what a concern sent back: an answer, a failure that it has reported, or something unexpected. */
export function parseConcernAnswer(
  payload: unknown,
):
  | { readonly kind: 'answer'; readonly answer: ConcernAnswer }
  | { readonly kind: 'reported-failure'; readonly reference: string; readonly used?: Used | undefined }
  | { readonly kind: 'unexpected' } {
  const failed = z.safeParse(failureSchema, payload);
  if (failed.success) {
    const { failure, used } = failed.data;
    return { kind: 'reported-failure', reference: failure.reference, used };
  }
  const answered = z.safeParse(responseSchema, payload);
  return answered.success ? { kind: 'answer', answer: answered.data } : { kind: 'unexpected' };
}
