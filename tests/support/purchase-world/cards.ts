import fc from 'fast-check';

const CARDS = ['card-accepts', 'card-accepts', 'card-declined', 'card-answer-lost'] as const;
const TROUBLED = ['card-capture-answer-lost', 'card-delivered-twice', 'card-insufficient-funds'] as const;
const card = fc.constantFrom<string>(...CARDS, ...TROUBLED);

/** The scenes that purchases are tried in. */
export const SCENES = fc.record({ stock: fc.integer({ min: 0, max: 2 }), cards: fc.tuple(card, card) });
