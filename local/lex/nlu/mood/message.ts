import type { Vector } from '../embedder.ts';
import type { Polarity } from './polarity.ts';

/** A message: as it was typed, in the form in which texts are compared, its vector, and VADER's view of it. */
export interface Message {
  readonly text: string;
  readonly canonical: string;
  readonly vector: Vector;
  readonly polarity: Polarity;
}
