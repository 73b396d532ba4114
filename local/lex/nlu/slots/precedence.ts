/** The most telling types first: what they take is no longer there for the others. */
export const TELLING_TYPES = [
  'AMAZON.EmailAddress',
  'AMAZON.PhoneNumber',
  'AMAZON.Currency',
  'AMAZON.Percentage',
  'AMAZON.Date',
  'AMAZON.Time',
];
/** The least telling, so the last. */
export const DIGIT_TYPES = ['AMAZON.AlphaNumeric', 'AMAZON.Number'];

export function inPrecedence<T extends { slotTypeName: string }>(slots: T[]): T[] {
  const rankOf = ({ slotTypeName }: T): number => {
    if (TELLING_TYPES.includes(slotTypeName)) return TELLING_TYPES.indexOf(slotTypeName);
    return TELLING_TYPES.length + 1 + DIGIT_TYPES.indexOf(slotTypeName);
  };
  return slots
    .map((slot, index) => ({ slot, index }))
    .sort((a, b) => rankOf(a.slot) - rankOf(b.slot) || a.index - b.index)
    .map(({ slot }) => slot);
}
