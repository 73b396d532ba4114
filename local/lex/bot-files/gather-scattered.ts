import type { PartKind } from './part-shapes.ts';

type Json = Record<string, unknown>;

/** Members that the documentation of the format shows beside the structure that they belong to. */
const SCATTERED: Partial<Record<PartKind, { into: string[]; members: Record<string, string> }>> = {
  slot: {
    into: ['valueElicitationSetting', 'slotValueElicitationSetting'],
    members: { slotConstraint: 'slotConstraint', defaultValueSpec: 'defaultValueSpecification' },
  },
  slotType: {
    into: ['valueSelectionSetting'],
    members: { valueSelectionStrategy: 'resolutionStrategy' },
  },
};

/** The file with such members where exports of the console have them. */
export function gatherScattered(kind: PartKind, json: Json): Json {
  const rule = SCATTERED[kind];
  const found = Object.entries(rule?.members ?? {}).filter(([member]) => json[member] != null);
  if (!rule || found.length === 0) return json;
  const owner = rule.into.find((name) => json[name] != null) ?? rule.into[0] ?? '';
  const gathered = Object.fromEntries(found.map(([member, name]) => [name, json[member]]));
  return { ...json, [owner]: { ...gathered, ...(json[owner] as Json | null | undefined) } };
}
