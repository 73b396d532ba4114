/** A product's name as it is looked up: without capitals, accents and punctuation. @example "Children's Tee" → "childrens tee" */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
