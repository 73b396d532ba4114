import { PERSONAS } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';
import { luckOf } from './luck.ts';
import { networkOf, type Person, personOf } from './person.ts';

/** Somebody with a role, and where they call from. */
export interface Player {
  readonly person: Person;
  readonly persona: Persona;
  readonly network: string;
}

/** Conversations that are held at the same time: one, or two. */
export type Party = readonly Player[];

/** Who talks in a simulation: each kind by its share and once at least, in an order of the seed's. */
export function castOf(seed: number, conversations: number): readonly Party[] {
  const parties = PERSONAS.flatMap((persona) => Array<Persona>(partiesOf(persona, conversations)).fill(persona));
  const shuffled = parties
    .map((persona, index) => ({ persona, at: luckOf(seed, index)('comes') }))
    .toSorted((one, other) => one.at - other.at);
  let index = 0;
  const player = (persona: Persona): Player => {
    const person = personOf(seed, index);
    const network = networkOf(seed, index);
    index += 1;
    return { person: persona.card ? { ...person, card: persona.card } : person, persona, network };
  };
  return shuffled.map(({ persona }) => {
    // The two of a pair have indexes that halve to the same number.
    if (persona.isPair) index += index % 2;
    return Array.from({ length: persona.isPair ? 2 : 1 }, () => player(persona));
  });
}

const ALL = PERSONAS.reduce((sum, { share }) => sum + share, 0);
const partiesOf = ({ share, isPair }: Persona, conversations: number): number =>
  Math.max(1, Math.round((share / ALL) * conversations * (isPair ? 0.5 : 1)));
