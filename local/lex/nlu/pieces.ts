import { stripFillers } from './fillers.ts';
import { normalizeText, wordsOf } from './words.ts';

/** A piece of an input between white space, and what it compares as: "12,345" and "a@b.com" stay whole. */
export interface Piece {
  norm: string;
  start: number;
  end: number;
}

export interface Pieces {
  all: Piece[];
  /** Without greetings and politeness at the ends. */
  bare: Piece[];
}

/** The last answer is kept: one input is matched against every utterance of a build. */
export function piecesOf(text: string): Pieces {
  if (last?.text !== text) last = { text, pieces: split(text) };
  return last.pieces;
}

let last: { text: string; pieces: Pieces } | undefined;

function split(text: string): Pieces {
  const kept = stripFillers(wordsOf(text));
  const [from, to] = [kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0];
  const pieces = [...text.matchAll(/\S+/g)].map((match) => ({
    norm: normalizeText(match[0]).replaceAll(' ', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const all = pieces.filter((piece) => piece.norm !== '');
  return { all, bare: all.filter((piece) => piece.end > from && piece.start < to) };
}
