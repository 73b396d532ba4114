import { describe, expect, it } from '@jest/globals';
import { parseLexEvent } from '#adapters/lex/index';
import type { AskConcern, Asked } from '../../../../src/functions/lex-router/ask-concern.ts';
import { fitIn } from '../../../../src/functions/lex-router/fit-in.ts';
import { goOn } from '../../../../src/functions/lex-router/go-on.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { aMemory } from '../../../support/a-memory.ts';

const text = (content: string) => ({ contentType: 'PlainText' as const, content });
const card = { contentType: 'ImageResponseCard' as const, imageResponseCard: { title: 'Choose', buttons: [] } };
const event = parseLexEvent(aLexEvent());

/** An answer that says so many messages and goes on. */
const saying = (count: number, goesOn = true): Asked => ({
  kind: 'answered',
  answer: {
    sessionState: { dialogAction: { type: 'Delegate' }, sessionAttributes: {} },
    memory: { ...aMemory() },
    messages: Array.from({ length: count }, (_, index) => text(`text ${index}`)),
    ...(goesOn && { goesOn: 'fulfillment' as const }),
  },
});

describe('going on in the same turn', () => {
  it('tells each round what was said before, and the last that there is no room for more', async () => {
    const told: number[] = [];
    const ask: AskConcern = (_, { alreadySaid }) => {
      told.push(alreadySaid);
      return Promise.resolve(saying(2));
    };

    await goOn(event, saying(1), ask);

    expect(told).toEqual([1, 3, 10]);
  });
});

describe('messages', () => {
  const words = (messages: ReturnType<typeof fitIn>) =>
    messages.map((one) => ('content' in one ? one.content : 'card')).join(' ');

  it.each([10, 11, 25])('are all said when there are %i, in ten at most', (count) => {
    const all = [...Array.from({ length: count - 1 }, (_, index) => text(`text ${index}`)), card];

    const fitting = fitIn(all);

    expect(fitting).toHaveLength(10);
    expect(words(fitting)).toBe(words(all));
  });
});
