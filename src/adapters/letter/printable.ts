/** Letters that no decomposition leads to a Western one from. */
const NEAREST: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŧ: 'T',
  ŧ: 't',
};

/**
 * The text in characters that a font has: others by their nearest, pictures not at all, what remains as "?". The fonts
 * that every program has know Western European letters.
 */
export function printable(text: string, characters: ReadonlySet<number>): string {
  const inFont = (character: string) => characters.has(character.codePointAt(0) ?? 0);
  const nearest = (character: string): string => {
    if (inFont(character)) return character;
    if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Mark}\p{Format}]/u.test(character)) return '';
    const [base = ''] = (NEAREST[character] ?? character).normalize('NFKD');
    return inFont(base) ? base : '?';
  };
  return [...text.normalize('NFC')].map(nearest).join('').replace(/ {2,}/g, ' ');
}
