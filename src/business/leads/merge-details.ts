import type { CapturedDetails } from './captured-details.ts';
import type { Lead } from './lead.ts';

/** What a lead says of its person. */
export type LeadDetails = Omit<
  Lead,
  'leadId' | 'capturedAtIso' | 'updatedAtIso' | 'score' | 'leadClass' | 'nextTouch' | 'version'
>;

/**
 * The details of a lead after a capture: what is newer replaces what is older, and interests add up. Of a customer's lead
 * somebody who hasn't shown to be that customer fills gaps and replaces nothing: anybody can type an address.
 */
export function mergeDetails(before: LeadDetails | undefined, captured: CapturedDetails): LeadDetails {
  const given = detailsOf(captured);
  if (!before) return given;
  const isStranger = before.customerId !== undefined && captured.contacts.customerId === undefined;
  const [older, newer] = isStranger ? [given, before] : [before, given];
  const email = newer.email ?? older.email;
  const { hasDisposableEmail: _, ...merged } = { ...older, ...newer };
  return {
    ...merged,
    firstName: newer.firstName || older.firstName,
    lastName: newer.lastName || older.lastName,
    // Of another address nothing is known yet.
    ...(before.hasDisposableEmail && email === before.email && { hasDisposableEmail: true }),
    interests: [...new Set([...before.interests, ...captured.interests])],
    source: before.source,
  };
}

function detailsOf({ contacts, timeZone, region, ...captured }: CapturedDetails): LeadDetails {
  const { firstName, lastName, preference, interests, source } = captured;
  return {
    ...contacts,
    ...{ firstName, lastName, preference, source },
    interests: [...new Set(interests)],
    ...(timeZone !== undefined && { timeZone }),
    ...(region !== undefined && { region }),
  };
}
