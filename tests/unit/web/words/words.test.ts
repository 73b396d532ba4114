import { describe, expect, it } from '@jest/globals';
import { amountText, leftText } from '../../../../web/widget/words/amounts.ts';
import { plainPieces } from '../../../../web/widget/words/plain-pieces.ts';
import { ENGLISH, fill, withTexts } from '../../../../web/widget/words/texts.ts';
import { transcriptText } from '../../../../web/widget/words/transcript-text.ts';
import { after, answered, said } from '../../../support/chat-widget/a-chat.ts';
import { anOffer, ORDER } from '../../../e2e/support/fake-chat/answers.ts';

describe('texts', () => {
  it('are replaced one by one, and only by texts that there are', () => {
    const texts = withTexts({ send: 'Senden', close: 7, toString: 'x', unknown: 'y' });

    expect(texts).toEqual({ ...ENGLISH, send: 'Senden' });
    expect(withTexts('no object')).toEqual(ENGLISH);
  });

  it('say in the greeting that this is an automated assistant', () => {
    expect(ENGLISH.greeting).toContain('automated assistant');
  });

  it('are filled in by name, and values are taken literally', () => {
    expect(fill('{count} of {all}', { count: '$&' })).toBe('$& of {all}');
  });
});

describe('amounts', () => {
  it.each([
    [3149, 'USD', '$31.49'],
    [500, 'JPY', '¥500'],
    [1234, 'KWD', 'KWD 1.234'],
  ])('of %i minor units of %s are %s', (minor, currency, text) => {
    expect(amountText(minor, currency, 'en').replace(/\s/g, ' ')).toBe(text);
  });

  it.each([
    [3_600_000, '1:00:00'],
    [3_599_999, '59:59'],
    [61_000, '1:01'],
    [999, '0:00'],
    [-5_000, '0:00'],
  ])('of time, %i ms, are %s', (milliseconds, text) => {
    expect(leftText(milliseconds)).toBe(text);
  });
});

it('gives an answer in plain words, cards included, and passes over pieces that it does not know', () => {
  const text = plainPieces(
    [{ kind: 'text', text: '**Here** it is.' }, ORDER, anOffer('2026-11-24T10:00:00Z'), { kind: 'film' } as never],
    ENGLISH,
  );

  expect(text).toContain('Here it is.\nOrder 12345\nStatus: Being prepared');
  expect(text).toContain('Expected: Tue');
  expect(text).toContain('Wireless Charging Pad: $31.49\nDelivery: free\nTotal: $31.49');
  expect(text).toContain('set for you with your personal data');
});

it('writes a conversation down, who said what, with the remarks between', () => {
  const state = after(said('m1', 'hello'), answered('m1', '*hi*'), { kind: 'over', conversationId: 'c-1' });

  const paragraphs = transcriptText(state.entries, ENGLISH).split('\n\n');

  expect(paragraphs.map((paragraph) => paragraph.replace(/, .*:\n/, ': ').trim())).toEqual([
    `Assistant:\n${ENGLISH.greeting}`,
    'You: hello',
    'Assistant: hi',
    `(${ENGLISH.noteConversationOver})`,
  ]);
});
