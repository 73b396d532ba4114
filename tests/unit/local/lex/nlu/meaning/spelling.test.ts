import { describe, expect, it } from '@jest/globals';
import { canonicalText } from '../../../../../../local/lex/nlu/meaning/canonical.ts';
import { createCorrectWord } from '../../../../../../local/lex/nlu/meaning/spelling.ts';

const correct = createCorrectWord(
  ['where is my package', 'the delivery is late', 'return this jacket'],
  new Set(['bracket']),
);

describe('spelling', () => {
  it.each([
    ['pakage', 'package'],
    ['packgae', 'package'],
    ['delivrey', 'delivery'],
    ['jaket', 'jacket'],
  ])('corrects %p to %p', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  it.each(['package', 'packages', 'returned', 'bracket', 'lat', 'umbrella', 'pack3ge'])('leaves %p', (word) => {
    expect(correct(word)).toBe(word);
  });
});

describe('the form in which texts are compared', () => {
  it('writes chat speak out and puts samples for numbers and addresses', () => {
    expect(canonicalText('Pls check order 777, mail ada@shop.test  THX', correct)).toBe(
      canonicalText('please check order 12, mail bob@home.test thanks', correct),
    );
  });
});
