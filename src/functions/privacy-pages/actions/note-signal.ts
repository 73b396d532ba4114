import type { Person } from '#business/people/index';
import type { PrivacyPagePorts } from '../ports.ts';
import type { PageRequest } from '../read-request.ts';

/**
 * A browser that asks by Global Privacy Control not to sell is obeyed for the person whose page it shows.
 *
 * @source https://w3c.github.io/gpc/ and 11 CCR § 7025
 */
export async function noteSignal(
  person: Person | undefined,
  { signal }: PageRequest,
  { consents, newId }: PrivacyPagePorts,
  now: number,
): Promise<void> {
  if (signal && person)
    await consents.optOutOfSale(person, { channel: 'browser-signal', cause: `signal:${newId()}` }, now);
}
