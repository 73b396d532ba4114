import { ASKERS } from './askers.ts';
import type { Persona } from './persona.ts';
import { ROGUES } from './rogues.ts';
import { SHOPPERS } from './shoppers.ts';

/** Everybody who is simulated. */
export const PERSONAS: readonly Persona[] = [...SHOPPERS, ...ASKERS, ...ROGUES];
