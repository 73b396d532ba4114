import { setTimeout as pause } from 'node:timers/promises';
import type { LexModelsV2Client, SlotPriority } from '@aws-sdk/client-lex-models-v2';
import {
  BuildBotLocaleCommand,
  CreateBotCommand,
  CreateBotLocaleCommand,
  CreateIntentCommand,
  CreateSlotCommand,
  CreateSlotTypeCommand,
  DescribeBotLocaleCommand,
  UpdateBotAliasCommand,
  UpdateIntentCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { BotDefinition, IntentDefinition, SlotDefinition, SlotTypeDefinition } from './definition.ts';

export interface Deployed {
  botId: string;
  /** Labels of locale operations. */
  at: { botId: string; botVersion: string; localeId: string };
}

export const ROLE_ARN = 'arn:aws:iam::123456789012:role/lex-clinic-role';
export const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:clinic-hook:live';
const POLL_MS = 5;
let bots = 0;

/** Creates and builds a bot; its test alias gets the function if `hasFunction`. Throws the reasons of a failed build. */
export async function deployBot(
  models: LexModelsV2Client,
  definition: BotDefinition,
  hasFunction: boolean,
): Promise<Deployed> {
  const bot = await createDraft(models, definition);
  await build(models, bot);
  await updateTestAlias(models, bot, definition, hasFunction);
  return bot;
}

export async function createDraft(models: LexModelsV2Client, definition: BotDefinition): Promise<Deployed> {
  const { botId = '' } = await models.send(
    new CreateBotCommand({
      botName: `Clinic${(bots += 1)}`,
      roleArn: ROLE_ARN,
      dataPrivacy: { childDirected: false },
      idleSessionTTLInSeconds: definition.idleSessionTTLInSeconds ?? 300,
    }),
  );
  const at = { botId, botVersion: 'DRAFT', localeId: definition.locale?.localeId ?? 'en_US' };
  await models.send(new CreateBotLocaleCommand({ ...at, nluIntentConfidenceThreshold: 0.4, ...definition.locale }));
  const typeIds = new Map<string, string>();
  for (const type of definition.slotTypes ?? []) {
    const { slotTypeId = '' } = await models.send(new CreateSlotTypeCommand({ ...at, ...withParts(type, typeIds) }));
    typeIds.set(type.slotTypeName, slotTypeId);
  }
  for (const intent of definition.intents) await createIntent(models, at, intent, typeIds);
  return { botId, at };
}

async function createIntent(
  models: LexModelsV2Client,
  at: Deployed['at'],
  definition: IntentDefinition,
  typeIds: Map<string, string>,
) {
  const { slots = [], ...intent } = definition;
  if (intent.intentName === 'FallbackIntent') {
    await models.send(
      new UpdateIntentCommand({
        ...at,
        parentIntentSignature: 'AMAZON.FallbackIntent',
        ...intent,
        intentId: 'FALLBCKINT',
      }),
    );
    return;
  }
  const { intentId } = await models.send(new CreateIntentCommand({ ...at, ...intent }));
  const slotPriorities: SlotPriority[] = [];
  for (const slot of slots) {
    const { slotId } = await models.send(new CreateSlotCommand({ ...at, intentId, ...withTypes(slot, typeIds) }));
    slotPriorities.push({ slotId, priority: slotPriorities.length + 1 });
  }
  if (slots.length > 0) await models.send(new UpdateIntentCommand({ ...at, ...intent, intentId, slotPriorities }));
}

/** A slot type with the ids of its sub-slots' types. */
function withParts({ parts, ...type }: SlotTypeDefinition, typeIds: Map<string, string>) {
  if (!parts) return type;
  const subSlots = Object.entries(parts).map(([name, part]) => ({ name, slotTypeId: typeIds.get(part) ?? part }));
  return { ...type, compositeSlotTypeSetting: { subSlots } };
}

/** A slot with the ids of its types; those of sub-slots are not looked at, so any known one does. */
function withTypes({ type, parts, ...slot }: SlotDefinition, typeIds: Map<string, string>) {
  const slotTypeId = typeIds.get(type) ?? type;
  if (!parts) return { ...slot, slotTypeId };
  const slotSpecifications = Object.fromEntries(
    Object.entries(parts).map(([name, valueElicitationSetting]) => [name, { slotTypeId, valueElicitationSetting }]),
  );
  return { ...slot, slotTypeId, subSlotSetting: { ...slot.subSlotSetting, slotSpecifications } };
}

/** Polls the status: a build takes some tens of milliseconds and ends by itself. */
export async function build(models: LexModelsV2Client, { at }: Deployed): Promise<void> {
  await models.send(new BuildBotLocaleCommand(at));
  for (;;) {
    const { botLocaleStatus, failureReasons } = await models.send(new DescribeBotLocaleCommand(at));
    if (botLocaleStatus === 'Built') return;
    if (botLocaleStatus === 'Failed') throw new Error(failureReasons?.join('\n'));
    await pause(POLL_MS);
  }
}

async function updateTestAlias(
  models: LexModelsV2Client,
  { botId, at }: Deployed,
  { detectSentiment = false }: BotDefinition,
  hasFunction: boolean,
) {
  const lambdaCodeHook = { lambdaARN: FUNCTION_ARN, codeHookInterfaceVersion: '1.0' };
  await models.send(
    new UpdateBotAliasCommand({
      botId,
      botAliasId: 'TSTALIASID',
      botAliasName: 'TestBotAlias',
      botVersion: 'DRAFT',
      sentimentAnalysisSettings: { detectSentiment },
      botAliasLocaleSettings: {
        [at.localeId]: { enabled: true, ...(hasFunction && { codeHookSpecification: { lambdaCodeHook } }) },
      },
    }),
  );
}
