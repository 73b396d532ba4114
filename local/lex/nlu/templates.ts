import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue } from './slots/resolver.ts';
import { isGuessed } from './slots/resolver.ts';

/** Words and placeholders of an utterance, in order. */
export type Part = { kind: 'word'; norm: string } | { kind: 'slot'; name: string; typeName: string };

export interface TemplateMatch {
  slots: Record<string, SlotValue>;
  /** Words of the utterance that are not placeholders: more make the match more telling. */
  literalWords: number;
  /** Whether a value is not listed by its type, which takes any words. */
  isGuess: boolean;
}

const MAX_SLOT_PIECES = 8;

/**
 * Matches a whole input against an utterance with placeholders; each placeholder's words must be a value of its type.
 * Greetings and politeness at the ends of the input don't count, unless they are the utterance's own.
 */
export function matchTemplate(
  parts: Part[],
  text: string,
  resolvers: Resolvers,
  context: ResolveContext,
): TemplateMatch | undefined {
  const { all, bare } = piecesOf(text);
  const attempt = { parts, text, resolvers, context };
  const slots =
    matchFrom({ ...attempt, pieces: all }, 0, 0) ??
    (bare.length < all.length ? matchFrom({ ...attempt, pieces: bare }, 0, 0) : undefined);
  if (!slots) return undefined;
  const literalWords = parts.filter((part) => part.kind === 'word').length;
  return {
    slots,
    literalWords,
    isGuess: Object.values(slots).some(isGuessed),
  };
}

interface Attempt {
  parts: Part[];
  pieces: Piece[];
  text: string;
  resolvers: Resolvers;
  context: ResolveContext;
}

type Slots = Record<string, SlotValue>;

/** What once failed from a part and a piece on fails again, however the pieces before were shared out. */
function matchFrom(attempt: Attempt, part: number, piece: number, hopeless = new Set<string>()): Slots | undefined {
  const place = `${part}:${piece}`;
  if (hopeless.has(place)) return undefined;
  const matched = matchRest(attempt, part, piece, hopeless);
  if (!matched) hopeless.add(place);
  return matched;
}

function matchRest(attempt: Attempt, part: number, piece: number, hopeless: Set<string>): Slots | undefined {
  const expected = attempt.parts[part];
  if (!expected) return piece === attempt.pieces.length ? {} : undefined;
  if (expected.kind === 'word') {
    return attempt.pieces[piece]?.norm === expected.norm
      ? matchFrom(attempt, part + 1, piece + 1, hopeless)
      : undefined;
  }
  for (let length = 1; length <= MAX_SLOT_PIECES && piece + length <= attempt.pieces.length; length += 1) {
    const value = valueOf(attempt, expected.typeName, piece, length);
    const rest = value && matchFrom(attempt, part + 1, piece + length, hopeless);
    if (rest) return { [expected.name]: value, ...rest };
  }
  return undefined;
}

function valueOf(attempt: Attempt, typeName: string, piece: number, length: number): SlotValue | undefined {
  const { pieces, text } = attempt;
  const written = text.slice(pieces[piece]?.start, pieces[piece + length - 1]?.end);
  const span = attempt.resolvers(typeName).accept(written.replace(/^[#(]+|[).,;:!?]+$/g, ''), attempt.context);
  return span?.interpretedValue === null ? undefined : span;
}
