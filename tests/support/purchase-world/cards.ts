import fc from 'fast-check';

const CARDS = ['card-accepts', 'card-accepts', 'card-declined', 'card-answer-lost'] as const;
const TROUBLED = ['card-capture-answer-lost', 'card-delivered-twice', 'card-insufficient-funds'] as const;
const card = fc.constantFrom<string>(...CARDS, ...TROUBLED);

/** None, a part of a price, one price and no more, or more than enough. */
const credit = fc.constantFrom(0, 1, 2000, 4800, 5399, 20_000);

/** The scenes that purchases are tried in. */
export const SCENES = fc.record({
  stock: fc.integer({ min: 0, max: 2 }),
  cards: fc.tuple(card, card),
  credit: fc.tuple(credit, credit),
  isCodeShared: fc.boolean(),
});
