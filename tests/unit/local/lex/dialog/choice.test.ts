import { describe, expect, it } from '@jest/globals';
import { readChoice } from '../../../../../local/lex/dialog/choice.ts';

const NAMES = ['Return or exchange an item', 'Check on an order', 'Cancel'];

describe('an answer to an offer of intents', () => {
  it.each([
    ['Check on an order', 1],
    ['check on an ORDER!', 1],
    ['2', 1],
    ['number 2 please', 1],
    ['#3', 2],
    ['the first one', 0],
    ['the 3rd', 2],
    ['option two', 1],
    ['one', 0],
    ['the last one', 2],
    ['a return', 0],
    ['check my order', 1],
    ['cancel', 2],
  ])('%p chooses', (text, position) => {
    expect(readChoice(text, NAMES)).toBe(position);
  });

  it.each(['4', 'the fifth', '12', '', '?', 'an order or a return', 'talk to a person', 'I have two orders'])(
    '%p chooses none',
    (text) => {
      expect(readChoice(text, NAMES)).toBeUndefined();
    },
  );

  it('knows a long name by the beginning that a button has room for', () => {
    const long = 'Change the day or the time of an appointment that you booked';

    expect(readChoice(`${long.slice(0, 49)}…`, ['Something else', long])).toBe(1);
  });
});
