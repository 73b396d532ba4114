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
  /** Whose lead it is, or will be. */
  readonly owner: Person;
  readonly leadId: string;
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
  const before = await ports.book.find(person.personId);
  const leadId = before?.leadId ?? person.personId;
  const owner = await ownerOf(leadId, person, ports);
  const customerId = contacts.customerId ?? before?.customerId;
  const surroundings = await readSurroundings({ customerId, pseudonym: owner.pseudonym }, ports);
  // Only of a verified customer: what the profile says isn't what somebody claims.
  const profile = contacts.customerId === undefined ? undefined : surroundings.customer;
  const duplicates = await findDuplicates(contacts, leadId, profile, ports);
  const leads = before ? [before, ...duplicates] : duplicates;
  const [captures, welcomeCode] = await Promise.all([
    Promise.all(leads.map((lead) => ports.book.listCaptures(lead))),
    leads[0] && ports.book.findWelcomeCode(leads[0].welcomeCode),
  ]);
  return { owner, leadId, before, captures: captures.flat(), duplicates, welcomeCode, surroundings };
}

/** A lead that absorbed this person's has a person, and consents, of its own. */
const ownerOf = async (leadId: string, person: Person, { people }: Pick<CapturePorts, 'people'>): Promise<Person> =>
  leadId === person.personId ? person : ((await people.findById(leadId)) ?? person);
