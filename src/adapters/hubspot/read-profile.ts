import * as z from 'zod/mini';
import { type CrmGateway, type CrmProfile, type CrmTicket, MOST_TICKETS } from '#business/crm/index';
import { askHubspot } from './ask-hubspot.ts';
import type { HubspotClient } from './hubspot-client.ts';

const PROPERTIES = ['hubspot_owner_id', 'lifecyclestage'];
const TICKET_PROPERTIES = ['subject', 'createdate', 'closed_date'];

const contactSchema = z.object({
  properties: z.object({ hubspot_owner_id: z.nullish(z.string()), lifecyclestage: z.nullish(z.string()) }),
  associations: z.nullish(
    z.object({ tickets: z.nullish(z.object({ results: z.array(z.object({ id: z.string() })) })) }),
  ),
});
const ownerSchema = z.object({
  firstName: z.nullish(z.string()),
  lastName: z.nullish(z.string()),
  email: z.nullish(z.string()),
});
const ticketsSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.object({
        subject: z.nullish(z.string()),
        createdate: z.nullish(z.string()),
        closed_date: z.nullish(z.string()),
      }),
    }),
  ),
});

/** Reads owner, segment and open tickets of a contact, by a request for each. */
export function createProfileReader(client: HubspotClient): CrmGateway['readProfile'] {
  const ask = <Value>(request: () => Promise<Value>) => askHubspot(client.timeoutMs, request);

  async function ownerOf(ownerId: string | null | undefined): Promise<string | undefined> {
    if (!ownerId) return undefined;
    const asked = await ask(() => client.owners.getById(Number(ownerId), 'id', false));
    if (asked.kind !== 'answered') return undefined;
    const { firstName, lastName, email } = z.parse(ownerSchema, asked.value);
    return [firstName, lastName].filter(Boolean).join(' ') || (email ?? undefined);
  }

  /** Undefined when they can't be told. */
  async function ticketsOf(ids: readonly string[]): Promise<readonly CrmTicket[] | undefined> {
    if (ids.length === 0) return [];
    const inputs = ids.map((id) => ({ id }));
    const wanted = { inputs, properties: TICKET_PROPERTIES, propertiesWithHistory: [] };
    const asked = await ask(() => client.ticketBatches.read(wanted));
    if (asked.kind !== 'answered') return undefined;
    return openOf(z.parse(ticketsSchema, asked.value));
  }

  return async (email) => {
    const asked = await ask(() => client.contacts.getById(email, PROPERTIES, undefined, ['tickets'], false, 'email'));
    if (asked.kind === 'absent') return { kind: 'read', profile: undefined };
    if (asked.kind !== 'answered') return asked;

    const { properties, associations } = z.parse(contactSchema, asked.value);
    const ids = associations?.tickets?.results.map(({ id }) => id) ?? [];
    const owner = await ownerOf(properties.hubspot_owner_id);
    const openTickets = await ticketsOf([...new Set(ids)].slice(0, MOST_READ));
    // Half a profile would be kept for an hour as if there were no tickets.
    if (openTickets === undefined) return { kind: 'unknown' };
    const segment = properties.lifecyclestage;
    const profile: CrmProfile = { openTickets, ...(owner && { owner }), ...(segment && { segment }) };
    return { kind: 'read', profile };
  };
}

/** What HubSpot takes at once. */
const MOST_READ = 100;

function openOf({ results }: z.output<typeof ticketsSchema>): readonly CrmTicket[] {
  return results
    .filter(({ properties }) => !properties.closed_date)
    .map(({ id, properties: { subject, createdate } }) => ({
      id,
      subject: subject ?? '',
      openedAtIso: createdate ?? '',
    }))
    .toSorted((one, other) => other.openedAtIso.localeCompare(one.openedAtIso))
    .slice(0, MOST_TICKETS);
}
