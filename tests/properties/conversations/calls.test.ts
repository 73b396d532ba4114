import { describe, expect, it } from '@jest/globals';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { createWorld, type World } from './hold.ts';

const session = 'session-mallory' as const;
const wish = (words: string, intent: NonNullable<Said['wish']>['intent'], slots = {}): Said => ({
  ...{ words, heard: 'wish', wish: { intent, slots } },
});

/** What one turn says and calls. */
async function turnOf(world: World, said: Said) {
  const before = world.bot.shop.calls();
  const { answers } = await world.say(session, said);
  const { messages, sessionState } = answers.at(-1) ?? { sessionState: { dialogAction: { type: 'Close' } } };
  const { dialogAction, intent } = sessionState;
  return { calls: world.bot.shop.calls() - before, messages, dialogAction, state: intent?.state };
}

describe('a turn without authority and business data calls nothing', () => {
  const asked = wish('where is my package', 'CheckOrderStatus');
  it.each<readonly [string, readonly Said[], Said]>([
    ['a wish that asks a question', [], asked],
    ['a value', [asked], { words: '12345', heard: 'answer' }],
    ['words that are no value', [asked], { words: 'flurb', heard: 'miss' }],
    ['help in the middle', [asked], wish('help', 'Help')],
    ['why', [asked], { words: 'why do you need that?', heard: 'miss' }],
    ['a repetition', [asked], wish('say that again', 'Repeat')],
    ['a courtesy', [asked], { words: 'thanks', heard: 'miss' }],
    ['nothing understood', [asked], { words: 'flurb', heard: 'fallback' }],
    ['a cancellation', [asked], wish('cancel', 'Cancel')],
    ['another wish in between', [asked], wish('sign me up for deals', 'CaptureLeadInfo')],
    ['a return', [], wish('I want to send it back', 'ProcessReturn')],
  ])('%s', async (_, before, said) => {
    const world = createWorld();
    for (const one of before) await world.say(session, one);

    expect((await turnOf(world, said)).calls).toBe(0);
  });
});

it('200 known and 200 unknown orders get the same words, move, state and number of calls', async () => {
  const claims = async (orderNumber: string) => {
    const world = createWorld();
    await world.say(session, wish('where is my package', 'CheckOrderStatus'));
    const turns = [];
    for (let count = 0; count < 200; count += 1) {
      const words = `it is ${orderNumber}, guess${count}@example.com`;
      turns.push(await turnOf(world, wish(words, 'CheckOrderStatus', { OrderNumber: orderNumber })));
    }
    return turns.map((turn) => JSON.stringify(turn).replaceAll(orderNumber, 'claimed'));
  };

  const [known, unknown] = [await claims('12345'), await claims('99999')];

  expect(unknown).toEqual(known);
  expect(new Set(known).size).toBeGreaterThan(1);
});
