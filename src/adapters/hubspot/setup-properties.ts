import type { CrmFailure, CrmField } from '#business/crm/index';
import { askHubspot } from './ask-hubspot.ts';
import { OWN_FIELDS, PERSON_PROPERTY, PROPERTY_GROUP, propertyOf } from './contact-properties.ts';
import type { HubspotClient } from './hubspot-client.ts';

type NewProperty = Parameters<HubspotClient['properties']['create']>[1];

const FORM = {
  text: { type: 'string', fieldType: 'text' },
  number: { type: 'number', fieldType: 'number' },
  moment: { type: 'datetime', fieldType: 'date' },
  choice: { type: 'enumeration', fieldType: 'select' },
  choices: { type: 'enumeration', fieldType: 'checkbox' },
} as const satisfies Record<CrmField['kind'], object>;

/** A field as HubSpot wants it described. */
export function propertyFor({ name, label, kind, options = [] }: CrmField): NewProperty {
  const property = propertyOf(name);
  const described = {
    ...{ name: property, label: `${PROPERTY_GROUP.label}: ${label}`, groupName: PROPERTY_GROUP.name, ...FORM[kind] },
    options: options.map((option, index) => ({ label: option, value: option, displayOrder: index, hidden: false })),
    // Nobody fills them in by a form of the shop's web site.
    formField: false,
    hasUniqueValue: property === PERSON_PROPERTY,
  };
  // HubSpot's library has enums of its own for these words.
  return described as unknown as NewProperty;
}

/** Makes the properties that a contact needs; those that are there stay as they are. @returns their names */
export async function setUpProperties(
  client: HubspotClient,
): Promise<{ readonly kind: 'done'; readonly made: readonly string[] } | CrmFailure> {
  const { properties, propertyGroups, timeoutMs } = client;
  const present = await askHubspot(timeoutMs, () => properties.getAll('contacts', false));
  if (present.kind !== 'answered') return present.kind === 'absent' ? { kind: 'unknown' } : present;
  const names = present.value.results.map(({ name }) => name);

  const group = await askHubspot(timeoutMs, () => propertyGroups.create('contacts', { ...PROPERTY_GROUP }));
  // It is there.
  const hasGroup = group.kind === 'answered' || group.kind === 'refused';
  if (!hasGroup) return group.kind === 'absent' ? { kind: 'unknown' } : group;

  const made: string[] = [];
  for (const field of OWN_FIELDS.filter(({ name }) => !names.includes(propertyOf(name)))) {
    const property = propertyFor(field);
    const created = await askHubspot(timeoutMs, () => properties.create('contacts', property));
    if (created.kind !== 'answered') return created.kind === 'absent' ? { kind: 'unknown' } : created;
    made.push(property.name);
  }
  return { kind: 'done', made };
}
