import type { IntentMembers, SlotMembers } from '../../../../scripts/bot-definition/index.ts';
import type { DesiredBot, DesiredLocale } from '../../../../scripts/sync-bot/target/desired-bot.ts';

export const aSlot = (slotName: string, members: Partial<SlotMembers> = {}): SlotMembers => ({
  slotName,
  slotTypeName: 'AMAZON.Number',
  valueElicitationSetting: {
    slotConstraint: 'Required',
    promptSpecification: { maxRetries: 2, messageGroups: [{ message: { plainTextMessage: { value: 'Which one?' } } }] },
  },
  ...members,
});

export const anIntent = (intentName: string, members: Partial<IntentMembers> = {}): IntentMembers => ({
  intentName,
  description: `The customer wants ${intentName}.`,
  sampleUtterances: [{ utterance: `please ${intentName}` }, { utterance: `${intentName} now` }],
  ...members,
});

export const aLocale = (parts: Partial<DesiredLocale> = {}): DesiredLocale => ({
  members: { localeId: 'en_US', nluIntentConfidenceThreshold: 0.4 },
  slotTypes: [
    {
      slotTypeName: 'Sizes',
      valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
      slotTypeValues: [{ sampleValue: { value: 'Small' }, synonyms: [{ value: 'little' }, { value: 'tiny' }] }],
    },
  ],
  intents: [
    anIntent('OrderPizza', {
      slots: [aSlot('Count'), aSlot('Size', { slotTypeName: 'Sizes', description: 'How big.' })],
    }),
    { intentName: 'FallbackIntent', parentIntentSignature: 'AMAZON.FallbackIntent', description: 'Nothing fits.' },
  ],
  ...parts,
});

export const aBot = (parts: Partial<DesiredBot> = {}): DesiredBot => ({
  members: {
    botName: 'PizzaBot',
    roleArn: 'arn:aws:iam::000000000000:role/lex-local',
    dataPrivacy: { childDirected: false },
    idleSessionTTLInSeconds: 900,
  },
  locales: [aLocale()],
  aliases: [
    {
      botAliasName: 'live',
      sentimentAnalysisSettings: { detectSentiment: true },
      botAliasLocaleSettings: { en_US: { enabled: true } },
    },
  ],
  ...parts,
});
