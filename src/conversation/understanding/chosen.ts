const PLACES: readonly RegExp[] = [
  /^(?:the )?(?:first|1st|former|1|one)(?: (?:one|option))?$/,
  /^(?:the )?(?:second|2nd|2|two|other)(?: (?:one|option))?$/,
  /^(?:the )?(?:third|3rd|3|three)(?: (?:one|option))?$/,
];
const LAST = /^(?:the )?(?:last|latter)(?: (?:one|option))?$/;
const ALL = /^(?:both|all)(?: (?:of )?(?:them|these|those))?$/;

/**
 * Which of the things that were put to the customer they chose by its place: "the second one", "both".
 *
 * @returns places from 0 on; undefined when the words name none
 */
export function readChosen(words: string, count: number): readonly number[] | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[.,!?]+/g, '')
    .replace(/ please$/, '')
    .trim();
  if (ALL.test(plain)) return Array.from({ length: count }, (_, place) => place);
  const place = LAST.test(plain) ? count - 1 : PLACES.findIndex((says) => says.test(plain));
  return place >= 0 && place < count ? [place] : undefined;
}
