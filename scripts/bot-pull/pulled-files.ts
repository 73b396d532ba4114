import type { DescribeSlotResponse } from '@aws-sdk/client-lex-models-v2';
import type { Json, JsonObject } from '../bot-definition/index.ts';
import {
  comparableAlias,
  comparableBot,
  comparableIntent,
  comparableLocale,
  comparableSlot,
  comparableSlotType,
} from '../sync-bot/plan/comparable.ts';
import { TEST_ALIAS, type ActualBot, type ActualIntent, type ActualLocale } from '../sync-bot/state/actual-bot.ts';

/** The files of a definition by their path, as data. */
export type Files = ReadonlyMap<string, JsonObject>;

/**
 * A bot as the files of a definition: names for ids, without what belongs to the deployment or to Lex itself.
 *
 * @param botName without the stage
 */
export function pulledFiles(bot: ActualBot, botName: string): Files {
  const { roleArn: _role, ...members } = comparableBot(bot.members);
  const aliases = bot.aliases.filter(({ botAliasId }) => botAliasId !== TEST_ALIAS.botAliasId).map(comparableAlias);
  return new Map<string, JsonObject>([
    ['bot.json', plain({ $schema: './schema/bot.schema.json', ...members, botName })],
    ['aliases.json', plain({ $schema: './schema/aliases.schema.json', aliases })],
    ...bot.locales.flatMap(localeFiles),
  ]);
}

function localeFiles(locale: ActualLocale): [string, JsonObject][] {
  const { localeId = '' } = locale.members;
  const $schema = '../schema/locale.schema.json';
  return [
    [`${localeId}/locale.json`, plain({ $schema, localeId, ...comparableLocale(locale.members) })],
    ...locale.intents.map((intent): [string, JsonObject] => [
      `${localeId}/intents/${intent.members.intentName}.json`,
      intentFile(intent, locale),
    ]),
    ...locale.slotTypes.map((slotType): [string, JsonObject] => [
      `${localeId}/slot-types/${slotType.slotTypeName}.json`,
      plain({ $schema: '../../schema/slot-type.schema.json', ...comparableSlotType(slotType) }),
    ]),
  ];
}

function intentFile(intent: ActualIntent, { slotTypes }: ActualLocale): JsonObject {
  const { slots: _names, intentName, intentDisplayName, ...members } = comparableIntent(intent.members, []) as Members;
  const { description, parentIntentSignature, sampleUtterances, ...stages } = members;
  const typeName = (id: string | undefined) =>
    slotTypes.find(({ slotTypeId }) => slotTypeId === id)?.slotTypeName ?? id;
  const slots = byPriority(intent).map((slot) => {
    const {
      slotName,
      description: meaning,
      slotTypeName,
      ...rest
    } = comparableSlot(slot, typeName(slot.slotTypeId)) as Members;
    return { slotName, description: meaning, slotTypeName, ...rest };
  });
  const head = { intentName, intentDisplayName, description, parentIntentSignature, sampleUtterances };
  return plain({ $schema: '../../schema/intent.schema.json', ...head, slots, ...stages });
}

type Members = Record<string, unknown>;

function byPriority({ members, slots }: ActualIntent): DescribeSlotResponse[] {
  const priorities = new Map((members.slotPriorities ?? []).map(({ slotId, priority }) => [slotId, priority ?? 0]));
  const of = (slot: DescribeSlotResponse) => priorities.get(slot.slotId) ?? Infinity;
  return [...slots].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}

/** As JSON, without members that hold nothing: Lex answers some lists empty that it doesn't take so. */
const plain = (members: object): JsonObject => withoutEmpty(JSON.parse(JSON.stringify(members)) as Json) as JsonObject;

function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(kept.map(([member, inner]) => [member, withoutEmpty(inner)]));
}
