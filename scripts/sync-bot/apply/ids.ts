import { FALLBACK_INTENT, type ActualBot, type ActualIntent, type ActualLocale } from '../state/actual-bot.ts';

/** The ids that Lex has given to the bot's parts, by name. Grows as parts are made. */
export interface Ids {
  bot?: string;
  /** The newest version's number. */
  version?: string;
  readonly parts: Map<string, string>;
}

export const slotTypeKey = (localeId: string, name: string) => `${localeId}/slot-type/${name}`;
export const intentKey = (localeId: string, name: string) => `${localeId}/intent/${name}`;
export const slotKey = (localeId: string, intentName: string, name: string) =>
  `${localeId}/intent/${intentName}/slot/${name}`;
export const aliasKey = (name: string) => `alias/${name}`;

export function idsOf(actual: ActualBot | undefined, localeIds: readonly string[]): Ids {
  const fallbacks = localeIds.map((id): Entry => [intentKey(id, FALLBACK_INTENT.intentName), FALLBACK_INTENT.intentId]);
  if (!actual) return { parts: new Map(fallbacks) };

  const version = actual.newestVersion?.botVersion;
  const parts = new Map([...fallbacks, ...aliasIds(actual), ...actual.locales.flatMap(localeParts)]);
  return { bot: actual.botId, parts, ...(version === undefined ? {} : { version }) };
}

type Entry = readonly [key: string, id: string];

function aliasIds({ aliases }: ActualBot): Entry[] {
  return aliases.map(({ botAliasName = '', botAliasId = '' }) => [aliasKey(botAliasName), botAliasId]);
}

function localeParts({ members: { localeId = '' }, slotTypes, intents }: ActualLocale): Entry[] {
  return [
    ...slotTypes.map(({ slotTypeName = '', slotTypeId = '' }): Entry => [
      slotTypeKey(localeId, slotTypeName),
      slotTypeId,
    ]),
    ...intents.flatMap((intent) => intentParts(localeId, intent)),
  ];
}

function intentParts(localeId: string, { members: { intentName = '', intentId = '' }, slots }: ActualIntent): Entry[] {
  return [
    [intentKey(localeId, intentName), intentId],
    ...slots.map(({ slotName = '', slotId = '' }): Entry => [slotKey(localeId, intentName, slotName), slotId]),
  ];
}

/** The id of a part that is there by now; anything else is a fault of the plan's order. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.parts.get(key);
  if (id === undefined) throw new Error(`The plan uses ${key} before it is made`);
  return id;
}

export function botIdOf(ids: Ids): string {
  if (ids.bot === undefined) throw new Error('The plan uses the bot before it is made');
  return ids.bot;
}
