import { jointsIn, LEADING_JOINT } from './joints.ts';

/** A part of a message that may say a wish of its own. */
export interface Clause {
  /** Where it begins and ends in the message, marks and joints left out. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What joins it to the clause before: ", and also ". */
  readonly joint: string;
}

/**
 * Splits a message wherever a further wish may begin.
 *
 * Rather too often than too rarely: a clause without a wish of its own is put back to its neighbour later.
 */
export function splitClauses(message: string): readonly Clause[] {
  const starts = [0, ...jointsIn(message).filter((start) => start > 0)];
  const clauses: Clause[] = [];
  let pending = '';
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? message.length;
    const clause = trimmed(message.slice(start, end), start);
    pending += clause.joint;
    if (clause.words === '') continue;
    clauses.push({ ...clause, joint: pending });
    pending = '';
  }
  return clauses;
}

function trimmed(piece: string, start: number): Clause {
  const joint = LEADING_JOINT.exec(piece)?.[0] ?? '';
  const words = piece.slice(joint.length).replace(/[\s.,;:!…&+\-–—/|*]+$/u, '');
  const from = start + joint.length;
  return { start: from, end: from + words.length, words, joint };
}
