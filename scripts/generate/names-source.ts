import { format, resolveConfig } from 'prettier';
import type { BotDefinition, IntentMembers, SlotTypeMembers } from '../bot-definition/index.ts';

/** Where the generated names go, relative to the repository. */
export const NAMES_FILE = 'src/generated/bot.ts';

/**
 * The TypeScript source of the names that code shares with the bot: intents, their slots in the order asked,
 * and the values of slot types. Locales are translations of each other, so that names come from all of them together.
 */
export async function namesSource(definition: BotDefinition): Promise<string> {
  const intents = firstOfEach(
    definition.locales.flatMap((locale) => locale.intents.map(({ data }) => data)),
    (intent) => intent.intentName,
  );
  const slotTypes = firstOfEach(
    definition.locales.flatMap((locale) => locale.slotTypes.map(({ data }) => data)),
    (slotType) => slotType.slotTypeName,
  );
  const source = [HEADER, intentNames(intents), slotNames(intents), slotTypeValues(slotTypes)].join('\n\n');
  return format(source, { ...(await resolveConfig(NAMES_FILE)), parser: 'typescript' });
}

const HEADER = '// Generated from bot-definition by `npm run generate`; do not edit.';

function firstOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [nameOf(item), item])).values()].reverse();
}

function intentNames(intents: readonly IntentMembers[]): string {
  return `/** Every intent of the bot. */
    export const INTENT_NAMES = ${list(intents.map((intent) => intent.intentName))} as const;

    export type IntentName = (typeof INTENT_NAMES)[number];`;
}

function slotNames(intents: readonly IntentMembers[]): string {
  const entries = intents.map(
    ({ intentName, slots = [] }) => `${key(intentName)}: ${list(slots.map((slot) => slot.slotName))},`,
  );
  return `/** The slots of each intent, in the order in which they are asked for. */
    export const SLOT_NAMES = {\n${entries.join('\n')}\n} as const satisfies { readonly [Intent in IntentName]: readonly string[] };

    export type SlotName<Intent extends IntentName> = (typeof SLOT_NAMES)[Intent][number];`;
}

function slotTypeValues(slotTypes: readonly SlotTypeMembers[]): string {
  const entries = slotTypes.map(
    ({ slotTypeName, slotTypeValues: values = [] }) =>
      `${key(slotTypeName)}: ${list(values.map(({ sampleValue }) => sampleValue?.value ?? ''))},`,
  );
  const closed = slotTypes.filter((slotType) => slotType.valueSelectionSetting?.resolutionStrategy === 'TopResolution');
  const unions = closed.map(
    ({ slotTypeName }) => `export type ${singular(slotTypeName)} = SlotTypeValue<${JSON.stringify(slotTypeName)}>;`,
  );
  return `/** The canonical values of each slot type of ours; a type without a union below also takes other values. */
    export const SLOT_TYPE_VALUES = {\n${entries.join('\n')}\n} as const;

    export type SlotTypeName = keyof typeof SLOT_TYPE_VALUES;
    export type SlotTypeValue<Name extends SlotTypeName> = (typeof SLOT_TYPE_VALUES)[Name][number];

    ${unions.join('\n')}`;
}

const list = (texts: readonly string[]) => `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
const key = (name: string) => JSON.stringify(name);

/** `ProductCategories` holds values each of which is a ProductCategory. */
const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');
