import type { Person } from '#business/people/index';
import type { CapturedDetails } from './captured-details.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { CapturePorts } from './ports.ts';
import type { LeadCapture, LeadRecord } from './record.ts';
import type { Surroundings } from './score/facts-of.ts';
import { readSurroundings } from './score/read-surroundings.ts';
import type { WelcomeCode } from './welcome-code.ts';

/** What stands before a capture. */
export interface CaptureReading {
  readonly person: Person;
  readonly before: LeadRecord | undefined;
  /** Of the lead, and of those that it absorbs now. */
  readonly captures: readonly LeadCapture[];
  readonly duplicates: readonly LeadRecord[];
  /** The one that the lead, or the first one that it absorbs, has. */
  readonly welcomeCode: WelcomeCode | undefined;
  readonly surroundings: Surroundings;
}

export async function readForCapture(
  { contacts }: Pick<CapturedDetails, 'contacts'>,
  person: Person,
  ports: CapturePorts,
): Promise<CaptureReading> {
  const { people, book } = ports;
  const before = await book.find(person.personId);
  const leadId = before?.leadId ?? person.personId;
  const customerId = contacts.customerId ?? before?.customerId;
  // A lead that absorbed this person's has a person, and consents, of its own.
  const pseudonym = leadId === person.personId ? person.pseudonym : (await people.findById(leadId))?.pseudonym;
  const surroundings = await readSurroundings({ customerId, pseudonym }, ports);

  // The profile was read for a verified customer: what it says of the address isn't the customer's claim.
  const profileEmail = contacts.customerId === undefined ? undefined : surroundings.customer?.email;
  const duplicates = await findDuplicates(contacts, leadId, profileEmail, ports);
  const leads = [...(before ? [before] : []), ...duplicates];
  const [captures, welcomeCode] = await Promise.all([
    Promise.all(leads.map((lead) => book.listCaptures(lead))),
    leads[0] && book.findWelcomeCode(leads[0].welcomeCode),
  ]);
  return { person, before, captures: captures.flat(), duplicates, welcomeCode, surroundings };
}
