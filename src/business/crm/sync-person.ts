import { contactOf, type CrmContact } from './contact.ts';
import type { CrmChange, CrmFacts, CrmGateway, CrmOutcome } from './ports.ts';

export interface SyncPorts {
  readonly facts: CrmFacts;
  readonly crm: Pick<CrmGateway, 'upsert' | 'remove'>;
}

/** Who is what now. `nobody` is somebody with consents who left no details for a lead: no contact is made of them. */
type Standing =
  | { readonly kind: 'contact'; readonly contact: CrmContact; readonly absorbed: readonly string[] }
  | { readonly kind: 'gone' | 'nobody' };

/** How often a person may change while they are brought: each change brings them itself, too. */
const MOST_ATTEMPTS = 3;

/**
 * Brings a person as they are now, whatever the change told: an old event that comes late brings nothing old.
 *
 *     read ──► upsert or remove ──► read again ──► the same: done
 *       ▲                                │
 *       └────────── another ◄────────────┘
 *
 * So a contact that was on its way while its person was erased is removed again. `nothing` was to be done for somebody
 * who isn't a lead.
 */
export async function syncPerson(
  personId: string,
  change: CrmChange,
  ports: SyncPorts,
): Promise<CrmOutcome | { readonly kind: 'nothing' }> {
  let present = await lookAt(personId, ports.facts);
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    if (present.kind === 'nobody') return { kind: 'nothing' };
    const attempted = { ...change, id: attempt === 1 ? change.id : `${change.id}.${attempt}` };
    const outcome = await bring(personId, present, { change: attempted, crm: ports.crm });
    if (outcome.kind !== 'sent') return outcome;

    const since = await lookAt(personId, ports.facts);
    if (JSON.stringify(since) === JSON.stringify(present)) return outcome;
    present = since;
  }
  return { kind: 'try-later' };
}

async function lookAt(personId: string, { people, leads, consents }: CrmFacts): Promise<Standing> {
  const [person, lead] = await Promise.all([people.findById(personId), leads.find(personId)]);
  if (!person) return { kind: 'gone' };
  if (!lead) return { kind: 'nobody' };
  const standing = await consents.standingOf(person.pseudonym);
  return { kind: 'contact', contact: contactOf({ lead, standing }), absorbed: lead.absorbed ?? [] };
}

interface Bringing {
  readonly change: CrmChange;
  readonly crm: SyncPorts['crm'];
}

async function bring(personId: string, present: Standing, { change, crm }: Bringing): Promise<CrmOutcome> {
  if (present.kind !== 'contact') return crm.remove({ personId, why: 'erased' }, change);
  // First, so that an address of theirs is free for this one.
  for (const absorbed of present.absorbed) {
    const removed = await crm.remove({ personId: absorbed, why: 'merged' }, change);
    if (removed.kind !== 'sent') return removed;
  }
  return crm.upsert(present.contact, change);
}
