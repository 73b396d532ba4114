import { describe, expect, it } from '@jest/globals';
import { encodeDecision, parseLexEvent } from '#adapters/lex/index';
import { renderEnUs, type Render } from '#conversation/messages/index';
import { type Choice, listen, message } from '#conversation/turn/index';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { aMemory } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const SMS = { requestAttributes: { 'x-channel': 'sms' } };
const VOICE = { inputMode: 'Speech' };
const thanks: Choice = { label: message('conversation.thanks'), says: 'thanks' };

/** What Lex gets for "Thank you. Is there anything else …?" with these choices. */
function answer(choices: readonly Choice[], members: object = {}, render: Render = renderEnUs) {
  const say = [message('conversation.thanks'), message('conversation.anythingElse')];
  const decision = listen(aTurn(), { say, choices, memory: aMemory() });
  return encodeDecision(parseLexEvent({ ...aLexEvent(), ...members }), decision, render).messages ?? [];
}
const cardOf = (...args: Parameters<typeof answer>) => answer(...args)[2]?.imageResponseCard;

describe('what is said', () => {
  it('is spoken as SSML on the phone', () => {
    expect(answer([], VOICE)).toEqual([
      { contentType: 'SSML', content: '<speak>Thank you.</speak>' },
      { contentType: 'SSML', content: '<speak>Is there anything else I can help you with?</speak>' },
    ]);
  });

  it('is cut to what Lex takes in a chat', () => {
    expect(answer([], {}, () => 'a'.repeat(1500))[0]?.content).toHaveLength(1024);
  });
});

describe('choices', () => {
  it('are buttons of a card in a chat, under what was said last', () => {
    expect(answer([thanks])).toEqual([
      { contentType: 'PlainText', content: 'Thank you.' },
      { contentType: 'PlainText', content: 'Is there anything else I can help you with?' },
      {
        contentType: 'ImageResponseCard',
        imageResponseCard: {
          title: 'Is there anything else I can help you with?',
          buttons: [{ text: 'Thank you.', value: 'thanks' }],
        },
      },
    ]);
  });

  it.each([
    ['on the phone', VOICE],
    ['by SMS', SMS],
  ])('are left to the words %s', (_, members) => {
    expect(answer([thanks], members)).toHaveLength(2);
  });

  it('come by SMS to a client that lists them, and on the phone never', () => {
    const lists = { 'x-choices': 'card' };

    expect(cardOf([thanks], { requestAttributes: { ...SMS.requestAttributes, ...lists } })?.buttons).toHaveLength(1);
    expect(answer([thanks], { ...VOICE, requestAttributes: lists })).toHaveLength(2);
  });

  it('are three at most', () => {
    expect(cardOf([thanks, thanks, thanks, thanks])?.buttons).toHaveLength(3);
  });

  it.each([
    [50, 50, /^a+$/],
    [51, 50, /^a+…$/],
  ])('have a label of %i characters in %i', (length, shown, form) => {
    const [button] = cardOf([thanks], {}, () => 'a'.repeat(length))?.buttons ?? [];

    expect(button?.text).toHaveLength(shown);
    expect(button?.text).toMatch(form);
  });

  it.each([
    [250, 250],
    [251, 250],
  ])('have a title of %i characters in %i', (length, shown) => {
    expect(cardOf([thanks], {}, () => 'a'.repeat(length))?.title).toHaveLength(shown);
  });

  it.each([
    ['is empty', '', 1],
    ['fits', 'a'.repeat(50), 2],
    ['is too long to be said in full', 'a'.repeat(51), 1],
  ])('are offered with what they say when it %s', (_, says, offered) => {
    expect(cardOf([thanks, { ...thanks, says }])?.buttons).toHaveLength(offered);
  });

  it('make no card when none of them can be offered', () => {
    expect(answer([{ ...thanks, says: '' }])).toHaveLength(2);
  });

  it('never hold half a character', () => {
    const title = cardOf([thanks], {}, () => '😀'.repeat(200))?.title ?? '';

    expect(title.isWellFormed()).toBe(true);
  });
});
