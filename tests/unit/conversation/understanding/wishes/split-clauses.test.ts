import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { splitClauses } from '#conversation/understanding/wishes/split-clauses';

const split = (message: string) => splitClauses(message).map(({ words }) => words);

it.each([
  ['check my order and sign me up', ['check my order', 'sign me up']],
  ['Where is it? Call me!', ['Where is it', 'Call me']],
  ['track it; then, oh and also, log me out', ['track it', 'log me out']],
  ['track my order sign me up where is my refund', ['track my order', 'sign me up', 'where is my refund']],
  ["deals pls, while you're at it call me", ['deals pls', 'call me']],
  ['1) my order 2) a refund', ['my order', 'a refund']],
])('splits %j', (message, clauses) => {
  expect(split(message)).toEqual(clauses);
});

it.each([
  'I want you to call me',
  'can someone call me',
  'have your manager phone me',
  'what deals do you have',
  'tell me where is my order',
  'write to a.b@mail.com',
  'it was 1,200 dollars',
])('leaves %j whole', (message) => {
  expect(split(message)).toEqual([message]);
});

it('gives literal parts of the message, in their order, none twice', () => {
  fc.assert(
    fc.property(fc.string(), (message) => {
      let last = 0;
      for (const { start, end, words } of splitClauses(message)) {
        expect(words).toBe(message.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
