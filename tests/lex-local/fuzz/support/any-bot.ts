import fc from 'fast-check';
import type { BotDefinition, IntentDefinition, SlotDefinition } from '../../support/definition.ts';
import { prompt, utterances } from '../../support/definition.ts';
import { INTENTS, SLOTS, codeHook, exit, postHook, some, whole } from './any-wiring.ts';

const TYPES: Record<string, string> = { Count: 'AMAZON.Number', Who: 'AMAZON.FirstName' };

const capturing = fc
  .tuple(
    some({ codeHook, elicitationCodeHook: whole({ enableCodeHookInvocation: fc.boolean() }) }),
    exit('captureResponse', 'captureNextStep', 'captureConditional'),
    exit('failureResponse', 'failureNextStep', 'failureConditional'),
  )
  .map((parts) => Object.assign({}, ...parts) as object);

const slot = (slotName: string): fc.Arbitrary<SlotDefinition> =>
  fc
    .tuple(fc.constantFrom('Required' as const, 'Optional' as const), fc.nat(2), capturing)
    .map(([slotConstraint, retries, slotCaptureSetting]) => ({
      slotName,
      type: TYPES[slotName] ?? '',
      valueElicitationSetting: {
        slotConstraint,
        promptSpecification: prompt(retries, `The ${slotName} of [marker]?`),
        slotCaptureSetting,
        defaultValueSpecification: { defaultValueList: [{ defaultValue: '[noted]' }] },
      },
    }));

const confirmation = fc
  .tuple(
    fc.tuple(fc.boolean(), fc.nat(1)).map(([active, retries]) => ({
      active,
      promptSpecification: prompt(retries, 'So {Count} for {Who}?'),
    })),
    some({ codeHook }),
    exit('confirmationResponse', 'confirmationNextStep', 'confirmationConditional'),
    exit('declinationResponse', 'declinationNextStep', 'declinationConditional'),
    exit('failureResponse', 'failureNextStep', 'failureConditional'),
  )
  .map((parts) => Object.assign({}, ...parts) as object);

const initial = fc
  .tuple(some({ codeHook }), exit('initialResponse', 'nextStep', 'conditional'))
  .map((parts) => Object.assign({}, ...parts) as object);

const settings = some({
  dialogCodeHook: whole({ enabled: fc.boolean() }),
  initialResponseSetting: initial,
  intentConfirmationSetting: confirmation,
  fulfillmentCodeHook: whole({
    enabled: fc.boolean(),
    active: fc.boolean(),
    postFulfillmentStatusSpecification: postHook,
  }),
  intentClosingSetting: exit('closingResponse', 'nextStep', 'conditional'),
});

const intent = (intentName: string): fc.Arbitrary<IntentDefinition> =>
  fc.tuple(settings, fc.tuple(...SLOTS.map(slot))).map(([wiring, slots]) => ({
    ...(wiring as Partial<IntentDefinition>),
    intentName,
    sampleUtterances: utterances(`${intentName} please`, `${intentName} for {Who}`),
    slots,
    outputContexts: [{ name: 'seen', timeToLiveInSeconds: 60, turnsToLive: 3 }],
  }));

/** Bots of three intents wired in any way that can be built: circles, jumps, hooks and conditions anywhere. */
export const anyBot: fc.Arbitrary<BotDefinition> = fc.tuple(...INTENTS.map(intent)).map((intents) => ({ intents }));
