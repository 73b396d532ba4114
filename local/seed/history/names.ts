import type { PersonName } from '#business/history/index';

const FIRST =
  'John Maria James Mary Robert Patricia Michael Linda David Susan William Jessica Richard Sarah Joseph Karen Thomas Lisa Carlos Nancy Daniel Betty Wei Aisha Omar Priya José Ana Sofía Zoë Łukasz Søren Ngozi Kwame Yuki Hana Ravi Leila Mateo Chloé Ivan Olga Ahmed Fatima Diego Lucía Noah Emma Liam Olivia Ethan Ava Mason Mia Logan Ella Lucas Grace Henry Nora'.split(
    ' ',
  );
const COMMON_LAST =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee O'Neill Nguyen Kim Chen Patel Muñoz Müller Groß Dubois Kowalski".split(
    ' ',
  );
const BEGINNINGS =
  'Ash Bar Black Bran Brook Carl Cole Dal Dun East Ell Fair Farn Glen Gran Hall Hart Hazel Hol Kel King Lang Lin Mar Mer Nor Oak Pem Ray Rook Sel Stan Thorn Wal Wex Whit Win Wood'.split(
    ' ',
  );
const MIDDLES = ['', 'ber', 'der', 'en', 'er', 'field', 'ing', 'ler', 'man', 'ner', 'ring', 'ster'];
const ENDS = [
  'bridge',
  'brook',
  'by',
  'den',
  'ford',
  'gate',
  'ham',
  'hurst',
  'ley',
  'man',
  'more',
  'son',
  'stead',
  'ton',
  'well',
  'worth',
];

const LAST = [
  ...COMMON_LAST,
  ...BEGINNINGS.flatMap((beginning) => MIDDLES.flatMap((middle) => ENDS.map((end) => beginning + middle + end))),
];

export const NAME_COUNT = FIRST.length * LAST.length;

/** One of `NAME_COUNT` names; the first ones are the most common. */
export function nameAt(index: number): PersonName {
  const firstName = FIRST[index % FIRST.length] ?? '';
  return { firstName, lastName: LAST[Math.floor(index / FIRST.length)] ?? '' };
}

export const MOST_OF_A_NAME = 12;

/** How many customers of a name there are: many of the common ones, one of the others. */
export const peopleNamed = (index: number): number => (index < COMMON_LAST.length * FIRST.length ? MOST_OF_A_NAME : 1);
