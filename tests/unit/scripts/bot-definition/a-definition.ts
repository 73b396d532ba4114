import { assemble } from '../../../../scripts/bot-definition/assemble.ts';
import { placeOf, type DefinitionFile } from '../../../../scripts/bot-definition/definition-file.ts';
import type { BotDefinition, JsonObject } from '../../../../scripts/bot-definition/index.ts';

/** What stands in the files of a small bot; the file's name comes from the name inside. */
export interface Parts {
  readonly intents?: readonly JsonObject[];
  readonly slotType?: JsonObject;
  readonly locale?: JsonObject;
  readonly aliases?: JsonObject[];
  readonly models?: JsonObject;
}

/** A bot that sells pizza, with whatever a test puts into it. Nothing has been checked against the schemas. */
export function aDefinition({ intents = [{}], slotType = {}, locale = {}, aliases = [], models = {} }: Parts = {}): BotDefinition {
  const file = (path: string, data: JsonObject): DefinitionFile => ({ path, ...placeOf(path)!, data, lines: new Map() });
  const members = intents.map(
    (intent): JsonObject => ({
      intentName: 'Order',
      sampleUtterances: [{ utterance: 'pizza' }],
      slots: [{ slotName: 'Size', slotTypeName: 'Sizes' }],
      ...intent,
    }),
  );
  return assemble([
    file('bot.json', {}),
    file('settings.json', { models }),
    file('aliases.json', { aliases }),
    file('en_US/locale.json', { localeId: 'en_US', ...locale }),
    file('en_US/slot-types/Sizes.json', { slotTypeName: 'Sizes', ...slotType }),
    ...members.map((intent) => file(`en_US/intents/${intent.intentName as string}.json`, intent)),
  ]);
}
