import type { Faults } from './faults.ts';
import { areFaults } from './faults.ts';

type Read = (text: string) => unknown;

const readList: Read = (text) => text.split('+');

const MEMBERS: Record<string, [keyof Faults, Read]> = {
  rate: ['rate', Number],
  operations: ['operations', readList],
  kinds: ['kinds', readList],
  latency: ['latencyMs', Number],
  'retry-after': ['retryAfterSeconds', Number],
};

/**
 * Faults as the command line writes them.
 *
 * @throws TypeError for an unknown or wrong part
 * @example readFaults('rate=0.2,kinds=throttling+conflict,operations=CreateIntent+CreateSlot,latency=100')
 */
export function readFaults(text: string): Faults {
  const faults = Object.fromEntries(text.split(',').map(readPart));
  if (!areFaults(faults))
    throw new TypeError(`Faults '${text}' are not understood: see README.md for what they may say.`);
  return faults;
}

function readPart(part: string): [string, unknown] {
  const [name = '', value = ''] = part.split('=');
  const member = MEMBERS[name.trim()];
  if (!member || value === '')
    throw new TypeError(`Faults have no '${part}': they are ${Object.keys(MEMBERS).join(', ')}.`);
  return [member[0], member[1](value.trim())];
}
