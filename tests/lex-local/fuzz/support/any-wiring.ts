import type { ConditionalSpecification, DialogState, ResponseSpecification } from '@aws-sdk/client-lex-models-v2';
import fc from 'fast-check';
import { go, respond } from '../../support/definition.ts';

/** Every intent has both slots, so that any next step to one of them can be built. */
export const INTENTS = ['Cleaning', 'Invoice', 'Parking'];
export const SLOTS = ['Count', 'Who'];

/** All of the members; and any of them, or none. */
export const whole = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(parts, { noNullPrototype: true });
export const some = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [], noNullPrototype: true });

const message = fc.constantFrom('Hm.', 'For [marker]: {Who} and {Count}?', '((here))', '[nothing]{Nobody}');
const response: fc.Arbitrary<ResponseSpecification> = fc
  .array(message, { minLength: 1, maxLength: 3 })
  .map((texts) => respond(...texts));

const action: fc.Arbitrary<DialogState> = fc.oneof(
  fc
    .constantFrom(...(['EvaluateConditional', 'InvokeDialogCodeHook', 'EndConversation'] as const))
    .map((type) => go(type)),
  fc
    .constantFrom(...(['ConfirmIntent', 'FulfillIntent', 'CloseIntent', 'ElicitIntent'] as const))
    .map((type) => go(type)),
  fc.constantFrom(...SLOTS).map((slotToElicit) => go('ElicitSlot', { slotToElicit })),
  fc
    .tuple(fc.constantFrom(...INTENTS), fc.boolean())
    .map(([name, suppressNextMessage]) => go('StartIntent', { suppressNextMessage }, { intent: { name } })),
);

const assigned = fc.constantFrom(
  '7',
  '{Count}',
  '{Who}',
  '[marker]',
  '[nothing]',
  '$.inputTranscript',
  '$.transcriptions[0].transcriptionConfidence',
);
const assignments: fc.Arbitrary<Partial<DialogState>> = fc.oneof(
  fc.constant({}),
  assigned.map((value) => ({ sessionAttributes: { noted: value } })),
  fc.tuple(fc.constantFrom(...INTENTS), fc.constantFrom(...SLOTS), assigned).map(([name, slot, interpretedValue]) => ({
    intent: { name, slots: { [slot]: { shape: 'Scalar' as const, value: { interpretedValue } } } },
  })),
);
const nextStep: fc.Arbitrary<DialogState> = fc
  .tuple(assignments, action)
  .map(([values, step]) => ({ ...values, ...step }));

const expressionString = fc.constantFrom(
  '{Count} > 3',
  'fn.IS_SET({Who})',
  '[noted] = "7"',
  'NOT fn.IS_SET([marker])',
  '$.inputTranscript CONTAINS "a"',
);
const conditional: fc.Arbitrary<ConditionalSpecification> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(expressionString, nextStep, fc.option(response)), { minLength: 1, maxLength: 2 }),
    nextStep,
  )
  .map(([active, branches, otherwise]) => ({
    active,
    conditionalBranches: branches.map(([expression, step, said], index) => ({
      name: `B${index}`,
      condition: { expressionString: expression },
      nextStep: step,
      ...(said && { response: said }),
    })),
    defaultBranch: { nextStep: otherwise },
  }));

/** The three members of a way out of a stage, under the names that the stage gives them. */
export const exit = (said: string, step: string, condition: string) =>
  some({ [said]: response, [step]: nextStep, [condition]: conditional });
export const postHook = fc
  .tuple(
    ...['success', 'failure', 'timeout'].map((status) =>
      exit(`${status}Response`, `${status}NextStep`, `${status}Conditional`),
    ),
  )
  .map((exits) => Object.assign({}, ...exits) as object);
export const codeHook = whole({
  active: fc.boolean(),
  enableCodeHookInvocation: fc.boolean(),
  postCodeHookSpecification: postHook,
});
