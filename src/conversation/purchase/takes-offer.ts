const TAKES =
  /^(?:(?:oh|ok|okay|yes|yeah|yep|sure|great|perfect|please|actually|well|then|alright)[,!. ]+)*(?:(?:i'?ll|i will|i'?d like to|i want to|let'?s|can you|could you|please|just|go ahead and) )*(?:take|add|buy|order|get|have) (?:it|that(?: one)?|this(?: one)?|one|two|three|four|five|\d)(?: of (?:them|those|these))?\b(?! else)/i;

const TAKES_MANY =
  /\b(?:(two|three|four|five|[2-5]) of (?:them|those|these)|(?:take|add|buy|order|get) (two|three|four|five|[2-5])|make (?:it|that) (two|three|four|five|[2-5]))\b/i;

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** True for words that take what was offered, whatever was asked: "I'll take it", "yes, add it to my order". */
export function takesOffer(words: string): boolean {
  const said = plain(words);
  return TAKES.test(said) || TAKES_MANY.test(said);
}

/** How many of what is offered the words take: "two of them". One unless they say so. */
export function unitsTaken(words: string): number {
  const [, ...groups] = TAKES_MANY.exec(plain(words)) ?? [];
  const said = groups.find((group) => group !== undefined)?.toLowerCase();
  return said === undefined ? 1 : (NUMBERS[said] ?? Number(said));
}

const plain = (words: string): string => words.trim().replaceAll('’', "'");
