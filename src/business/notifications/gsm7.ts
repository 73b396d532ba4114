/** What one SMS holds, in characters of GSM-7. @source 3GPP TS 23.038 */
export const SMS_LENGTH = 160;

/** Characters beyond these make an SMS hold 70 instead of 160. The last two lines count double. */
const GSM7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà',
);
const COUNTED_TWICE = new Set('\f^{}\\[~]|€');

const REPLACED: Readonly<Record<string, string>> = {
  '•': '*',
  '…': '...',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text in characters that every phone has: others by their nearest, letters without their accents, else "?". */
export const toGsm7 = (text: string): string => [...text].map(nearest).join('');

/** How much of an SMS a text in GSM-7 takes. */
export const gsm7Length = (text: string): number =>
  [...text].reduce((length, character) => length + (COUNTED_TWICE.has(character) ? 2 : 1), 0);

/** True when every character is one of GSM-7. */
export const isGsm7 = (text: string): boolean => [...text].every(isInGsm7);

const isInGsm7 = (character: string): boolean => GSM7.has(character) || COUNTED_TWICE.has(character);

function nearest(character: string): string {
  if (isInGsm7(character)) return character;
  const [base = ''] = character.normalize('NFKD');
  return REPLACED[character] ?? (isInGsm7(base) ? base : '?');
}
