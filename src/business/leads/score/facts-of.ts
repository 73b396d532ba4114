import type { ConsentStanding } from '#business/consents/index';
import type { Customer } from '#business/customers/index';
import type { LeadDetails } from '../merge-details.ts';
import type { Decline, LeadCapture } from '../record.ts';
import type { LeadFacts } from './facts.ts';

/** What the shop knows beside the lead. */
export interface Surroundings {
  /** Of a customer's lead. */
  readonly customer: Pick<Customer, 'email' | 'spentMinor' | 'purchaseCount'> | undefined;
  /** As far as the history keeps one; minor units. */
  readonly lifetimeValueMinor: number;
  readonly standing: ConsentStanding | undefined;
}

/** What a person did that counts. */
export interface LeadHistory {
  /** All of the lead's. */
  readonly captures: readonly LeadCapture[];
  readonly declines: readonly Decline[] | undefined;
}

export const factsOf = (
  lead: LeadDetails,
  { captures, declines = [] }: LeadHistory,
  { customer, lifetimeValueMinor, standing }: Surroundings,
): LeadFacts => ({
  valueMinor: Math.max(customer?.spentMinor ?? 0, lifetimeValueMinor),
  purchases: customer?.purchaseCount ?? 0,
  conversations: declinedIn(captures).size,
  isSubscribed: standing?.email.state === 'granted',
  ...contactFactsOf(lead),
  interests: lead.interests.length,
  // In the chat things are bought by accepting an offer, and in no other way.
  offersAccepted: customer?.purchaseCount ?? 0,
  offersDeclined: offersDeclined(captures, declines),
});

const contactFactsOf = (lead: LeadDetails) => ({
  hasFirstName: lead.firstName !== '',
  hasLastName: lead.lastName !== '',
  hasLastingEmail: lead.email !== undefined && lead.hasDisposableEmail !== true,
  hasPhone: lead.phone !== undefined,
  hasPlace: (lead.region ?? lead.timeZone) !== undefined,
});

/** In each conversation what its captures counted, or what was told of it since, whichever is more: it is the same. */
function offersDeclined(captures: readonly LeadCapture[], declines: readonly Decline[]): number {
  const counted = declinedIn(captures);
  const told = new Map<string, number>();
  for (const { conversationId } of declines) told.set(conversationId, (told.get(conversationId) ?? 0) + 1);
  const conversations = new Set([...counted.keys(), ...told.keys()]);
  return [...conversations].reduce((sum, one) => sum + Math.max(counted.get(one) ?? 0, told.get(one) ?? 0), 0);
}

/** Offers declined by conversation: a later capture in the same one counts those of the earlier one again. */
function declinedIn(captures: readonly LeadCapture[]): ReadonlyMap<string, number> {
  const declined = new Map<string, number>();
  for (const { conversationId, cause, declinedOffers } of captures) {
    const conversation = conversationId ?? cause;
    declined.set(conversation, Math.max(declined.get(conversation) ?? 0, declinedOffers));
  }
  return declined;
}
