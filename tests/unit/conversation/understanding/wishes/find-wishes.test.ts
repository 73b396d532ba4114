import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findWishes } from '#conversation/understanding/wishes/index';
import { INTENT_NAMES, type IntentName } from '#generated/bot';

const ranked = (...intents: IntentName[]) => intents.map((intent) => ({ intent, confidence: 0.8 }));
const intentsIn = (words: string, ...likely: IntentName[]) =>
  findWishes(words, ranked(...likely)).map(({ intent }) => intent);

describe('the words of a wish', () => {
  it('are the clause that says it, with values and reasons, without the joints', () => {
    const said = 'Hi! my lamp 55123 came broken and I want my money back, oh and also show me deals. Thanks!';

    expect(findWishes(said, [])).toEqual([
      { intent: 'ProcessReturn', words: 'Hi! my lamp 55123 came broken and I want my money back' },
      { intent: 'UpsellProducts', words: 'show me deals. Thanks' },
    ]);
  });

  it('are the whole message for a single wish', () => {
    expect(findWishes('Hi, where is my order? Thanks!', ranked('CheckOrderStatus'))).toEqual([
      { intent: 'CheckOrderStatus', words: 'Hi, where is my order? Thanks!' },
    ]);
  });

  it('come together when a wish is taken up again', () => {
    expect(findWishes('sign me up for deals, where is order 5512 and sign my wife up too', [])).toEqual([
      { intent: 'CaptureLeadInfo', words: 'sign me up for deals, sign my wife up too' },
      { intent: 'CheckOrderStatus', words: 'where is order 5512' },
    ]);
  });
});

describe("Lex's choice", () => {
  it.each(['purple elephants', 'my name is Ann', ''])('stands where no wish is recognised: %j', (words) => {
    expect(intentsIn(words, 'CaptureLeadInfo')).toEqual(['CaptureLeadInfo']);
  });

  it('decides where the words may mean either', () => {
    const words = 'tell me about your newsletter and the deals on it';

    expect(intentsIn('show me the price breakdown', 'UpsellProducts')).toEqual(['UpsellProducts']);
    expect(intentsIn('show me the price breakdown', 'ExplainPrice')).toEqual(['ExplainPrice']);
    expect(intentsIn(words, 'CaptureLeadInfo')).toContain('CaptureLeadInfo');
  });

  it('gives way where the words clearly speak of another intent', () => {
    expect(intentsIn('I want my money back', 'CheckOrderStatus')).toEqual(['ProcessReturn']);
  });

  it('stands for the request that is not recognised beside one that is', () => {
    const words = 'can you do the thing with the hat, and sign me up for the newsletter';

    expect(intentsIn(words, 'ProcessReturn')).toEqual(['ProcessReturn', 'CaptureLeadInfo']);
    expect(intentsIn(words, 'CaptureLeadInfo')).toEqual(['CaptureLeadInfo']);
    expect(intentsIn(words, 'Help')).toEqual(['CaptureLeadInfo']);
  });

  it('may be absent', () => {
    expect(findWishes('purple elephants', [])).toEqual([]);
  });
});

describe('two orders', () => {
  it.each([
    ['track 12345 and 45678', ['track 12345', '45678']],
    ['check order 123 and order 456', ['check order 123', 'order 456']],
    ['return order 1234 and return order 5678', ['return order 1234', 'return order 5678']],
  ])('are two wishes: %s', (words, parts) => {
    expect(findWishes(words, []).map((wish) => wish.words)).toEqual(parts);
  });

  it.each(['12345, sorry, 12346', 'check order 12345, no wait, order 12346', "where's my order, 12345"])(
    'are not heard in %j',
    (words) => {
      expect(findWishes(words, [])).toEqual([{ intent: 'CheckOrderStatus', words }]);
    },
  );
});

describe('what is no wish', () => {
  it.each([
    ['a closing word', "where is my order and that's all, thanks, bye", 'CheckOrderStatus'],
    ['what is not wanted', "I don't want a refund, just tell me where my order is", 'CheckOrderStatus'],
    ['what it is not about', "I'm not asking about my order but about the deals you have", 'UpsellProducts'],
    ['a reason', 'call me tomorrow because my package is late', 'ScheduleCallback'],
    ['the order that a return is about', 'order 12345, I want to return it', 'ProcessReturn'],
    ['a question about it', 'I want to send the lamp back, how long will that take', 'ProcessReturn'],
    ['a topic of a call', 'call me about my order and my refund', 'ScheduleCallback'],
    ['a plea for help', 'I need help, where is my package', 'CheckOrderStatus'],
  ] as const)('is left with the wish beside it: %s', (_, words, intent) => {
    expect(intentsIn(words, intent)).toEqual([intent]);
  });

  it('is one wish where two complaints stand side by side', () => {
    expect(intentsIn('my order is late, this bot is useless')).toEqual(['CheckOrderStatus']);
  });

  it('is a wish where it asks about a thing just brought up', () => {
    const words = 'I want a refund for the pillows. And the sheets, when are they coming?';

    expect(intentsIn(words)).toEqual(['ProcessReturn', 'CheckOrderStatus']);
  });

  it('is a wish where the complaint is about another thing', () => {
    expect(intentsIn('still no sofa. I want to return the lamp')).toEqual(['CheckOrderStatus', 'ProcessReturn']);
    expect(intentsIn('still no sofa. I want my money back')).toEqual(['ProcessReturn']);
  });

  it('is a wish where nothing links a complaint about an order to the request for a person', () => {
    expect(intentsIn('my order is late! get me a human')).toEqual(['CheckOrderStatus', 'TalkToAgent']);
    expect(intentsIn('my order is late so get me a human')).toEqual(['TalkToAgent']);
    expect(intentsIn("this isn't working, get me a human")).toEqual(['TalkToAgent']);
  });

  it('is none where it goes on about a thing with "which", but is one where a sentence asks which', () => {
    expect(intentsIn('return the shoes, which are on sale')).toEqual(['ProcessReturn']);
    expect(intentsIn('return the shoes. Which shoes are on sale?')).toEqual(['ProcessReturn', 'UpsellProducts']);
  });

  it('is a wish where the words add it', () => {
    expect(intentsIn('call me tomorrow, also my order 5512')).toEqual(['ScheduleCallback', 'CheckOrderStatus']);
  });

  it('is a wish when nothing else is said', () => {
    expect(intentsIn('that is all, bye', 'Stop')).toEqual(['Stop']);
    expect(intentsIn('order 12345')).toEqual(['CheckOrderStatus']);
  });
});

it('finds at least one wish in anything that Lex has read, never says one twice without two orders, and never fails', () => {
  const word = fc.constantFrom(
    ...'where is my order 12345 and call me back , also . sign me up then 5551 return it ! show deals not sorry'.split(
      ' ',
    ),
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  fc.assert(
    fc.property(words, fc.constantFrom(...INTENT_NAMES), (said, likeliest) => {
      const wishes = findWishes(said, ranked(likeliest));
      const repeated = wishes.filter(({ intent }, at) => wishes.findIndex((wish) => wish.intent === intent) < at);

      expect(wishes.length).toBeGreaterThanOrEqual(1);
      expect(repeated.every(({ words: again }) => /\d{3,}/.test(again))).toBe(true);
    }),
  );
});
