import type { ScorePorts } from '../ports.ts';
import type { Surroundings } from './facts-of.ts';

/** Reads what a score needs beside the lead itself. */
export async function readSurroundings(
  { customerId, pseudonym }: { readonly customerId: string | undefined; readonly pseudonym: string | undefined },
  { customers, lifetimeValues, consents }: Omit<ScorePorts, 'people'>,
) {
  const [customer, value, standing] = await Promise.all([
    customerId === undefined ? undefined : customers.findById(customerId),
    customerId === undefined ? undefined : lifetimeValues.find(customerId),
    pseudonym === undefined ? undefined : consents.standingOf(pseudonym),
  ]);
  return { customer, lifetimeValueMinor: value?.lifetimeValueMinor ?? 0, standing } satisfies Surroundings;
}
