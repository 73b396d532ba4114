/** More than ten are asked for in other ways than by a yes. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};
const MANY = [...Object.keys(NUMBERS), '[2-9]', '10'].join('|');

const TAKES = new RegExp(
  "^(?:(?:oh|ok|okay|yes|yeah|yep|sure|great|perfect|please|actually|well|then|alright)[,!. ]+)*(?:(?:i'?ll|i will|i'?d like to|i want to|let'?s|can you|could you|please|just|go ahead and) )*" +
    `(?:take|add|buy|order|get|have) (?:it|that(?: one)?|this(?: one)?|one|1|${MANY})(?: of (?:them|those|these))?\\b(?! else)`,
  'i',
);

const TAKES_MANY = new RegExp(
  `\\b(?:(${MANY}) of (?:them|those|these)|(?:take|add|buy|order|get) (${MANY})|make (?:it|that) (${MANY}))\\b`,
  'i',
);

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
