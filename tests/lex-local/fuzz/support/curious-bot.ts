import { hasSlotType } from '../../../../local/lex/models/slot-type-locales.ts';
import { BUILT_IN_SLOT_TYPES } from '../../../../local/lex/models/reserved-names.ts';
import { symptoms, treatments } from '../../fixtures/dentist.ts';
import type { BotDefinition, IntentDefinition, SlotTypeDefinition } from '../../support/definition.ts';
import { END, go, optional, prompt, required, respond, utterances } from '../../support/definition.ts';

/** Listed, free, and by a regular expression. */
const codes: SlotTypeDefinition = {
  slotTypeName: 'Codes',
  parentSlotTypeSignature: 'AMAZON.AlphaNumeric',
  valueSelectionSetting: { resolutionStrategy: 'OriginalValue', regexFilter: { pattern: '[A-Z]{2}[0-9]{1,3}' } },
};

/** Each type that a slot of the locale can have, by a name that intents can have. */
export const SLOT_TYPES = new Map([
  ...BUILT_IN_SLOT_TYPES.filter((name) => hasSlotType('en_US', name)).map(
    (name) => [name as string, `AMAZON.${name}`] as const,
  ),
  ...[treatments, symptoms, codes].map(({ slotTypeName }) => [slotTypeName, slotTypeName] as const),
]);

/** Asks for a value of the type and looks at everything that a turn knows. */
const asking = (name: string, type: string): IntentDefinition => ({
  intentName: `Ask${name}`,
  sampleUtterances: utterances(
    `ask for ${name}`,
    ...(type.endsWith('FreeFormInput') ? [] : [`my ${name} is {Answer}`]),
  ),
  slots: [
    required('Answer', type, {
      promptSpecification: prompt(5, 'The [constructor] of {Answer} and {__proto__} is ((toString))?'),
      slotCaptureSetting: {
        captureResponse: respond('{Answer}! {valueOf}'),
        captureNextStep: go('EvaluateConditional', {}, { sessionAttributes: { __proto__: 'x', last: '{Answer}' } }),
        captureConditional: {
          active: true,
          conditionalBranches: [
            { name: 'Long', condition: { expressionString: 'fn.LENGTH({Answer}) > 900' }, nextStep: END },
            {
              name: 'Inherited',
              condition: { expressionString: '[constructor] = "x" OR ((valueOf)) CONTAINS "1"' },
              nextStep: END,
            },
            {
              name: 'Small',
              condition: { expressionString: '{Answer} < 5 AND {toString} != 3' },
              nextStep: go('ConfirmIntent'),
            },
          ],
          defaultBranch: { nextStep: go('ElicitSlot', { slotToElicit: 'More' }) },
        },
      },
    }),
    optional('More', type),
  ],
  intentConfirmationSetting: {
    promptSpecification: prompt(1, 'Is {Answer} right?'),
    declinationResponse: respond('No.'),
  },
});

/** A bot with an intent for each slot type. */
export const curious: BotDefinition = {
  slotTypes: [treatments, symptoms, codes],
  intents: [...SLOT_TYPES].map(([name, type]) => asking(name, type)),
  detectSentiment: true,
};
