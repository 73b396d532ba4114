import type { Person } from '../people/index.ts';
import type { LeadFacts } from './gate.ts';
import type { ExchangePorts } from './ports.ts';

export type FactsRead =
  | { readonly kind: 'read'; readonly person: Person; readonly facts: LeadFacts }
  | { readonly kind: 'gone'; readonly reason: 'no-such-lead' | 'erased' };

type FactsPorts = Pick<ExchangePorts, 'leads' | 'people' | 'consents'>;

/** All that the gate asks of a person, read now: consent last, so that it is the freshest. */
export async function readFacts(leadId: string, ports: FactsPorts): Promise<FactsRead> {
  const lead = await ports.leads.find(leadId);
  if (!lead) return { kind: 'gone', reason: 'no-such-lead' };
  const person = await ports.people.findById(leadId);
  if (!person) return { kind: 'gone', reason: 'erased' };
  const standing = await ports.consents.standingOf(person.pseudonym);
  const facts = {
    lead,
    standing,
    isContactConfirmed: lead.customerId !== undefined || standing.email.state === 'granted',
  };
  return { kind: 'read', person, facts };
}
