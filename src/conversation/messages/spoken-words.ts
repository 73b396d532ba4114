/** A part of what is said: words, or something that is said sign by sign. */
export interface Spoken {
  readonly text: string;
  /** Digits one by one; or letters and digits alike, as in a tracking number. */
  readonly as?: 'digits' | 'characters';
}

const word = (text: string): Spoken => ({ text });
const digits = (text = ''): Spoken => ({ text, as: 'digits' });
const characters = (text = ''): Spoken => ({ text, as: 'characters' });

/** What is said otherwise than it is written, in the order in which it is looked for. */
const TABLE: readonly (readonly [written: RegExp, spoken: (...groups: (string | undefined)[]) => readonly Spoken[]])[] =
  [
    // j•••@e•••.com
    [
      /(\p{L}|\d)•+@(\p{L}|\d)•+\.([\p{L}\d.-]*[\p{L}\d])/gu,
      (user, domain, topLevel) => [
        word('the address beginning with '),
        characters(user),
        word(', at a domain beginning with '),
        characters(domain),
        word(`, dot ${topLevel ?? ''}`),
      ],
    ],
    // +1 ••• ••• ••67
    [/(?:\+?\d[\d\s()-]*)?•[•\s()-]*(\d{1,4})/gu, (last) => [word('the number ending in '), digits(last)]],
    // An address of a page is never read out: whoever has to open it gets it by mail, or finds it on the shop's pages.
    [/(?:\bat )?\b(?:https?:\/\/|www\.)\S*[^\s.,;:!?"')\]]/giu, () => [word('on our website')]],
    [/([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/gu, (user, domain) => [word(`${sayDots(user)} at ${sayDots(domain)}`)]],
    // After words that announce one: a tracking number, the reference of a case or of a failure.
    [
      /((?:tracking number|reference|case|mention)(?: is)? )([\w-]*\d[\w-]*|[\da-f]{8})(?!\w)/giu,
      (lead, id) => [word(lead ?? ''), characters(id)],
    ],
    // Nobody writes down the receipts of everything that is listed.
    [/ \(receipt [A-Z\d-]+\)/gu, () => []],
    // Codes of ours: returns, receipts, callbacks, welcome codes.
    [
      /(?<![\w-])([A-Z\d]{1,10}(?:-(?:(?=[A-Z]*\d)[A-Z\d]{4}|[B-DF-HJ-NP-TV-Z\d]{4}|[B-DF-HJ-NP-TV-Z\d]{8}))+)(?![\w-])/gu,
      (code) => [characters(code)],
    ],
    // Capitals and digits mixed, too long for the name of a thing.
    [/(?<![\w-])((?=\d*[A-Z])(?=[A-Z]*\d)[A-Z\d]{8,})(?![\w-])/gu, (code) => [characters(code)]],
    // An order's number, or any other that is too long to be an amount.
    [/#(\d{3,12})\b|(?<![$\d.,])\b(\d{5,34})\b/gu, (order, number) => [digits(order ?? number)]],
    [/(?<=\d) × /gu, () => [word(' ')]],
    [/(?<=^|[\s(])-(?=\$\d)/gu, () => [word('minus ')]],
    [/\bPlease type\b/gu, () => [word('Please say')]],
    [/(?<= )@(?= )/gu, () => [word('at')]],
    [/\bin this chat\b/gu, () => [word('here')]],
    [/\bThis chat\b/gu, () => [word('This conversation')]],
  ];

/** A text as it is said, in parts; together they are all its words. */
export const toSpoken = (text: string): readonly Spoken[] =>
  TABLE.reduce<readonly Spoken[]>(
    (parts, [written, spoken]) => parts.flatMap((part) => (part.as ? [part] : apply(part.text, written, spoken))),
    [word(text)],
  );

function apply(text: string, written: RegExp, spoken: (typeof TABLE)[number][1]): readonly Spoken[] {
  const parts: Spoken[] = [];
  let end = 0;
  for (const match of text.matchAll(written)) {
    parts.push(word(text.slice(end, match.index)), ...spoken(...match.slice(1)));
    end = match.index + match[0].length;
  }
  return [...parts, word(text.slice(end))].filter((part) => part.text !== '');
}

const sayDots = (name = ''): string => name.replaceAll('.', ' dot ');
