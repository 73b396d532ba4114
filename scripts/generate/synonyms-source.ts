import { format, resolveConfig } from 'prettier';
import type { BotDefinition } from '../bot-definition/index.ts';

/** Where the generated synonyms go, relative to the repository. */
export const SYNONYMS_FILE = 'src/generated/synonyms.ts';

/**
 * The TypeScript source of the words that customers use for the values of slot types, by slot type and value.
 *
 * A value that several locales know has the synonyms of all of them.
 */
export async function synonymsSource(definition: BotDefinition): Promise<string> {
  const byType = new Map<string, Map<string, Set<string>>>();
  for (const { data } of definition.locales.flatMap(({ slotTypes }) => slotTypes)) {
    const byValue = getOrAdd(byType, data.slotTypeName, () => new Map<string, Set<string>>());
    for (const { sampleValue, synonyms = [] } of data.slotTypeValues ?? []) {
      const words = getOrAdd(byValue, sampleValue?.value ?? '', () => new Set<string>());
      for (const { value } of synonyms) words.add(value ?? '');
    }
  }
  const types = Object.fromEntries(
    [...byType].map(([type, values]) => [
      type,
      Object.fromEntries([...values].map(([value, words]) => [value, [...words]])),
    ]),
  );
  return format(`${HEADER}${JSON.stringify(types)} as const satisfies Synonyms;`, {
    ...(await resolveConfig(SYNONYMS_FILE)),
    parser: 'typescript',
  });
}

const HEADER = `// Generated from bot-definition by \`npm run generate\`; do not edit.

  import type { SlotTypeName, SlotTypeValue } from './bot.ts';

  type Synonyms = { readonly [Name in SlotTypeName]: Readonly<Record<SlotTypeValue<Name>, readonly string[]>> };

  /** What customers say for each value of each slot type of ours. */
  export const SLOT_TYPE_SYNONYMS = `;

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
