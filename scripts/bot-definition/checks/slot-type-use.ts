import type { LocaleDefinition } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';

/** Every slot has a type that is there (the schemas know the built-in ones); a type of ours that no slot has is worth a warning. */
export function slotTypeUse({ intents, slotTypes }: LocaleDefinition): Finding[] {
  const own = slotTypes.map(({ data }) => data.slotTypeName);
  const used = new Set(intents.flatMap(({ data }) => (data.slots ?? []).map((slot) => slot.slotTypeName)));
  return [
    ...intents.flatMap(({ file, data }) =>
      (data.slots ?? []).flatMap(({ slotName, slotTypeName }, index) =>
        own.includes(slotTypeName) || slotTypeName.startsWith('AMAZON.')
          ? []
          : [errorIn(file, { pointer: `/slots/${index}/slotTypeName`, ...unknown(slotName, slotTypeName, own) })],
      ),
    ),
    ...slotTypes
      .filter(({ data }) => !used.has(data.slotTypeName))
      .map(({ file, data }) => warningIn(file, { pointer: '/slotTypeName', ...unused(data.slotTypeName) })),
  ];
}

const unknown = (slotName: string, slotTypeName: string, own: readonly string[]) => ({
  rule: 'unknown-slot-type',
  message: `the slot ${slotName} has the type ${slotTypeName}, which doesn't exist`,
  fix: `Own types are ${own.join(', ') || 'none'}; built-in ones begin with AMAZON, as in AMAZON.Number.`,
});

const unused = (name: string) => ({
  rule: 'unused-slot-type',
  message: `no slot has the type ${name}`,
  fix: 'Use it in a slot, or delete the file.',
});
