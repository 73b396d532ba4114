import type { CrmContact, CrmGateway, CrmOutcome } from '#business/crm/index';
import { type Asked, askHubspot, categoryOf } from './ask-hubspot.ts';
import { PERSON_PROPERTY, toProperties } from './contact-properties.ts';
import type { HubspotClient } from './hubspot-client.ts';
import { createProfileReader } from './read-profile.ts';

type Upserted = Awaited<ReturnType<HubspotClient['contactBatches']['upsert']>>;

const SENT = { kind: 'sent' } as const;
/** What HubSpot calls it that two contacts would share what only one may have. */
const CONFLICTS = ['CONFLICT', 'OBJECT_ALREADY_EXISTS', 'VALIDATION_ERROR'];

/**
 * Contacts in HubSpot.
 *
 *     upsert by e-mail ──► done
 *            │ the person has a contact under another address, or none
 *            ▼
 *     upsert by person ──► done
 *
 * A repeated upsert changes nothing. Erasure is HubSpot's own for the GDPR, which leaves nothing in the recycle bin; a
 * merged contact goes there.
 *
 * @source https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide
 */
export function createHubspotCrm(client: HubspotClient): CrmGateway {
  const ask = <Value>(request: () => Promise<Value>) => askHubspot(client.timeoutMs, request);

  async function upsertBy(idProperty: string, id: string, contact: CrmContact): Promise<CrmOutcome> {
    const input = { id, idProperty, properties: toProperties(contact) };
    return upserted(await ask(() => client.contactBatches.upsert({ inputs: [input] })));
  }

  return {
    async upsert(contact) {
      const byPerson = () => upsertBy(PERSON_PROPERTY, contact.personId, contact);
      if (contact.email === undefined) return byPerson();
      const outcome = await upsertBy('email', contact.email, contact);
      return outcome.kind === 'refused' && CONFLICTS.includes(outcome.code) ? byPerson() : outcome;
    },

    async remove({ personId, why }) {
      const basic = client.contacts;
      const found = await ask(() => basic.getById(personId, ['email'], undefined, undefined, false, PERSON_PROPERTY));
      if (found.kind !== 'answered') return found.kind === 'absent' ? SENT : found;
      const { id } = found.value;
      const removed = await ask(() => (why === 'erased' ? basic.purge({ objectId: id }) : basic.archive(id)));
      return removed.kind === 'answered' || removed.kind === 'absent' ? SENT : removed;
    },

    readProfile: createProfileReader(client),
  };
}

/** A batch of one may be answered as done with an error inside. */
function upserted(asked: Asked<Upserted>): CrmOutcome {
  if (asked.kind === 'absent') return { kind: 'refused', code: 'HTTP_404' };
  if (asked.kind !== 'answered') return asked;
  const [error] = 'errors' in asked.value ? (asked.value.errors ?? []) : [];
  return error ? { kind: 'refused', code: categoryOf(error, 207) } : SENT;
}
