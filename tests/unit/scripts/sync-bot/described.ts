import type { DescribeSlotResponse } from '@aws-sdk/client-lex-models-v2';
import type { IntentMembers, SlotMembers } from '../../../../scripts/bot-definition/index.ts';
import { TEST_ALIAS, type ActualBot, type ActualLocale } from '../../../../scripts/sync-bot/state/actual-bot.ts';
import type { DesiredBot, DesiredLocale } from '../../../../scripts/sync-bot/target/desired-bot.ts';

const UPDATED_AT = new Date('2026-01-01T10:00:00Z');
const BUILT_AT = new Date('2026-01-01T10:00:01Z');
const VERSION_AT = new Date('2026-01-01T10:00:02Z');

/** A bot as Lex describes it after a complete run: ids, dates and the members that Lex adds by itself. */
export function described(desired: DesiredBot): ActualBot {
  const { botName, roleArn, dataPrivacy, idleSessionTTLInSeconds } = desired.members;
  const aliases = desired.aliases.map((alias) => ({
    ...alias,
    botAliasId: `A-${alias.botAliasName}`,
    botVersion: '1',
  }));
  const { botAliasLocaleSettings, sentimentAnalysisSettings } = desired.aliases[0] ?? {};
  return {
    botId: 'BOTID',
    members: { ...desired.members, botId: 'BOTID', botStatus: 'Available', botType: 'Bot' },
    locales: desired.locales.map(describedLocale),
    aliases: [{ ...TEST_ALIAS, botAliasLocaleSettings, sentimentAnalysisSettings }, ...aliases],
    versions: ['1'],
    newestVersion: {
      botName,
      roleArn,
      dataPrivacy,
      idleSessionTTLInSeconds,
      botVersion: '1',
      botStatus: 'Available',
      creationDateTime: VERSION_AT,
    },
  };
}

export function describedLocale({ members, slotTypes, intents }: DesiredLocale): ActualLocale {
  return {
    members: { ...members, botLocaleStatus: 'Built', lastBuildSubmittedDateTime: BUILT_AT },
    slotTypes: slotTypes.map((slotType) => ({
      ...slotType,
      slotTypeId: `T-${slotType.slotTypeName}`,
      lastUpdatedDateTime: UPDATED_AT,
    })),
    intents: intents.map(describedIntent),
  };
}

function describedIntent({ slots = [], ...members }: IntentMembers): ActualLocale['intents'][number] {
  return {
    members: {
      ...members,
      intentId: `I-${members.intentName}`,
      sampleUtterances: [...(members.sampleUtterances ?? [])].reverse(),
      inputContexts: [],
      slotPriorities: slots.map(({ slotName }, index) => ({ slotId: `S-${slotName}`, priority: index + 1 })).reverse(),
      lastUpdatedDateTime: UPDATED_AT,
    },
    slots: slots.map(describedSlot),
  };
}

function describedSlot({ slotTypeName, valueElicitationSetting, ...members }: SlotMembers): DescribeSlotResponse {
  const prompt = valueElicitationSetting?.promptSpecification;
  const attempt = {
    allowInterrupt: true,
    allowedInputTypes: { allowAudioInput: true, allowDTMFInput: true },
    textInputSpecification: { startTimeoutMs: 30000 },
  };
  return {
    ...members,
    slotId: `S-${members.slotName}`,
    slotTypeId: slotTypeName.startsWith('AMAZON.') ? slotTypeName : `T-${slotTypeName}`,
    lastUpdatedDateTime: UPDATED_AT,
    valueElicitationSetting: {
      slotConstraint: 'Required',
      ...valueElicitationSetting,
      promptSpecification: prompt && {
        ...prompt,
        allowInterrupt: true,
        messageSelectionStrategy: 'Random',
        promptAttemptsSpecification: { Initial: attempt, Retry1: attempt, Retry2: attempt },
      },
    },
  };
}
