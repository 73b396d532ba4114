import fc from 'fast-check';
import type { LexEvent } from '../../support/lambda-double.ts';
import { INTENTS, SLOTS } from './any-wiring.ts';
import { anyJson } from './any-json.ts';
import { mutated } from './mutate.ts';

/** What a function makes of an event: text is sent as it is, and an Error is the function's own failure. */
export type HookAnswer =
  { kind: 'text'; text: string } | { kind: 'fails' } | { kind: 'json'; json: unknown; keepsState: boolean };

const slot = fc.option(
  fc.constantFrom('3', 'Ann', '').map((text) => ({
    shape: 'Scalar',
    value: { originalValue: text, interpretedValue: text, resolvedValues: [text] },
  })),
);
const intent = fc.record(
  {
    name: fc.constantFrom(...INTENTS),
    slots: fc.dictionary(fc.constantFrom(...SLOTS), slot, { noNullPrototype: true }),
    state: fc.constantFrom('InProgress', 'Fulfilled', 'Failed', 'ReadyForFulfillment'),
    confirmationState: fc.constantFrom('None', 'Confirmed', 'Denied'),
  },
  { requiredKeys: ['name', 'state'], noNullPrototype: true },
);
const message = fc.oneof(
  fc.record({
    contentType: fc.constantFrom('PlainText', 'SSML', 'CustomPayload'),
    content: fc.constantFrom('Hi.', '{Who}'),
  }),
  fc.constant({
    contentType: 'ImageResponseCard',
    imageResponseCard: { title: 'T', buttons: [{ text: 'a', value: 'b' }] },
  }),
);
const context = fc.constant({
  name: 'seen',
  contextAttributes: { a: 'b' },
  timeToLive: { timeToLiveInSeconds: 90, turnsToLive: 2 },
});

/** Answers that Lex would take. */
const valid = fc.record(
  {
    sessionState: fc.record(
      {
        dialogAction: fc.oneof(
          fc.constantFrom({ type: 'Delegate' }, { type: 'Close' }, { type: 'ConfirmIntent' }, { type: 'ElicitIntent' }),
          fc.constantFrom(...SLOTS).map((slotToElicit) => ({ type: 'ElicitSlot', slotToElicit })),
        ),
        intent,
        activeContexts: fc.array(context, { maxLength: 2 }),
      },
      { requiredKeys: ['dialogAction'], noNullPrototype: true },
    ),
    messages: fc.array(message, { maxLength: 3 }),
    requestAttributes: fc.constant({ here: 'there' }),
  },
  { requiredKeys: ['sessionState'], noNullPrototype: true },
);

export const anyHookAnswer: fc.Arbitrary<HookAnswer> = fc.oneof(
  { weight: 6, arbitrary: valid.map((json) => ({ kind: 'json' as const, json, keepsState: true })) },
  { weight: 6, arbitrary: mutated(valid).map((json) => ({ kind: 'json' as const, json, keepsState: false })) },
  { weight: 1, arbitrary: anyJson.map((json) => ({ kind: 'json' as const, json, keepsState: false })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => ({ kind: 'text' as const, text })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'fails' as const }) },
);

/** Answers an event; with `keepsState` the session's attributes come back as they were, as good functions do. */
export function answerWith(answer: HookAnswer, event: LexEvent): unknown {
  if (answer.kind === 'fails') throw new Error('out of order');
  if (answer.kind === 'text') return answer.text;
  if (!answer.keepsState) return JSON.stringify(answer.json);
  const { sessionState, ...rest } = answer.json as { sessionState: object };
  return { ...rest, sessionState: { ...sessionState, sessionAttributes: event.sessionState.sessionAttributes } };
}
