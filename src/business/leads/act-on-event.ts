import type { CaseRepository } from '#business/cases/index';
import type { ShopEvent } from '#business/events/index';
import type { PeopleStore } from '#business/people/index';
import type { LeadBook, RescorePorts } from './ports.ts';
import type { Decline } from './record.ts';
import { rescoreLead } from './rescore-lead.ts';
import { routeOf } from './routes.ts';
import { salesCase } from './sales-case.ts';

export interface LeadEventPorts extends Omit<RescorePorts, 'people' | 'book'> {
  readonly people: Pick<PeopleStore, 'find' | 'findById'>;
  readonly book: RescorePorts['book'] & Pick<LeadBook, 'keepLog'>;
  readonly cases: Pick<CaseRepository, 'open'>;
  /** The same id for the same words. */
  readonly caseIdFor: (aggregate: string, eventId: string) => string;
}

/** What came of an event: `ignored` when it concerns no lead. */
export type ActedOnEvent = 'rescored' | 'unchanged' | 'not-found' | 'case-opened' | 'case-already-open' | 'ignored';

/**
 * Keeps scores true when what they are made of changes, and calls sales when a lead becomes one of a class that is called.
 * An event that comes again changes nothing.
 */
export async function actOnLeadEvent(
  event: ShopEvent,
  nowEpochSeconds: number,
  ports: LeadEventPorts,
): Promise<ActedOnEvent> {
  const rescore = async (leadId: string, declined?: Decline) =>
    (await rescoreLead(leadId, { cause: event.id, ...(declined && { declined }) }, nowEpochSeconds, ports)).kind;
  switch (event.type) {
    case 'lead-captured': {
      const lead = await ports.book.find(event.data.leadId);
      if (lead) await ports.book.keepLog(lead);
      return rescore(event.data.leadId);
    }
    case 'consent-changed':
      return rescore(event.data.personId);
    case 'purchase-made': {
      const person = await ports.people.find({ customerId: event.data.customerId });
      return person ? rescore(person.personId) : 'not-found';
    }
    case 'offer-declined': {
      const { customerId, offerId, conversationId } = event.data;
      const person = await ports.people.find({ customerId });
      return person ? rescore(person.personId, { offerId, conversationId }) : 'not-found';
    }
    case 'lead-scored':
      return openCase(event, nowEpochSeconds, ports);
    default:
      return 'ignored';
  }
}

async function openCase(
  { aggregate, id, data: { leadId, from, to } }: ShopEvent<'lead-scored'>,
  nowEpochSeconds: number,
  { book, cases, caseIdFor }: LeadEventPorts,
): Promise<ActedOnEvent> {
  if (from === to || !routeOf(to).opensSalesCase) return 'ignored';
  const lead = await book.find(leadId);
  if (!lead) return 'not-found';
  const { kind } = await cases.open(salesCase(lead, caseIdFor(aggregate, id), nowEpochSeconds));
  return kind === 'opened' ? 'case-opened' : 'case-already-open';
}
