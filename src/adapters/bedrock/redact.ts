/** A message without what may identify a person, and the way back from a part of it to what was said. */
export interface Redacted {
  readonly text: string;
  /** Where a literal part of the text stands in the message; undefined when it is none, or cuts a placeholder in two. */
  readonly find: (part: string) => { readonly start: number; readonly end: number } | undefined;
}

/** E-mail addresses first, then whatever has five digits or more: order, phone and card numbers, with any marks between. */
const PERSONAL = /(?<email>\S+@\S+)|(?<number>\+?\(?\d(?:[\s().-]*\d){4,})/gu;

interface Piece {
  readonly start: number;
  readonly said: string;
  readonly shown: string;
}

/** Puts placeholders for e-mail addresses and for numbers of five digits or more. */
export function redact(message: string): Redacted {
  const pieces = piecesOf(message);
  const text = pieces.map(({ shown }) => shown).join('');
  return {
    text,
    find: (part) => {
      const from = text.indexOf(part);
      if (part === '' || from < 0) return undefined;
      const [start, end] = [positionIn(pieces, from), positionIn(pieces, from + part.length)];
      return start === undefined || end === undefined ? undefined : { start, end };
    },
  };
}

function piecesOf(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of message.matchAll(PERSONAL)) {
    const plain = message.slice(start, match.index);
    const [said] = match;
    pieces.push({ start, said: plain, shown: plain });
    pieces.push({ start: match.index, said, shown: match.groups?.['email'] ? '[email]' : '[number]' });
    start = match.index + said.length;
  }
  const rest = message.slice(start);
  return [...pieces, { start, said: rest, shown: rest }];
}

/** The place in the message of a place in the text, or undefined inside a placeholder. */
function positionIn(pieces: readonly Piece[], place: number): number | undefined {
  let before = 0;
  for (const { start, said, shown } of pieces) {
    const within = place - before;
    if (within === 0) return start;
    if (within <= shown.length) return positionWithin({ start, said, shown }, within);
    before += shown.length;
  }
  return undefined;
}

function positionWithin({ start, said, shown }: Piece, within: number): number | undefined {
  if (within === shown.length) return start + said.length;
  return said === shown ? start + within : undefined;
}
