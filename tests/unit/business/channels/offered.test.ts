import { describe, expect, it } from '@jest/globals';
import { offeredIn, readMark } from '#business/channels/index';
import type { Piece } from '#business/chat/index';

const choices = (...labels: string[]): Piece => ({
  kind: 'choices',
  choices: labels.map((label) => ({ label, says: `I want ${label}` })),
});
const said = (text: string): Piece => ({ kind: 'text', text });

describe('choices by text message', () => {
  const offered = offeredIn('sms', [said('Refund or exchange?'), choices('Refund', 'Exchange')], 'Resolution');

  it.each(['2', ' 2 ', '2.', '#2', '2)'])('hears %p as the second one', (words) => {
    expect(readMark(words, offered)).toBe(1);
  });

  it.each(['3', '0', '22', '12345', '2 please', 'two phones', 'b', ''])('leaves %p as it was said', (words) => {
    expect(readMark(words, offered)).toBeUndefined();
  });

  it('are answered by letters where a number would be an answer of its own', () => {
    const askedForDigits = offeredIn(
      'sms',
      [said('The last four digits?'), choices('Send me a code')],
      'PaymentLastFour',
    );

    expect(askedForDigits?.marks).toEqual(['A']);
    expect(readMark('a', askedForDigits)).toBe(0);
    expect(readMark('1', askedForDigits)).toBeUndefined();
  });

  it('are answered by letters where a rating is asked for', () => {
    const text = said('If you like, tell me how I did, from 1 (poor) to 5 (great).');

    expect(offeredIn('sms', [text, choices('Agent')], undefined)?.marks).toEqual(['A']);
  });

  it('are none where none were offered', () => {
    expect(offeredIn('sms', [said('Which order?')], undefined)).toBeUndefined();
    expect(readMark('2', undefined)).toBeUndefined();
  });
});

describe('choices as buttons', () => {
  it.each([
    ['messenger', ['Yes', 'No'], 'quick-replies'],
    ['whatsapp', ['Yes', 'No'], 'buttons'],
    ['whatsapp', ['One', 'Two', 'Three', 'Four'], 'list'],
    ['whatsapp', ['A label of 24 characters'], 'list'],
  ] as const)('are shown by %s for %p as %s, without numbers', (channel, labels, kind) => {
    const offered = offeredIn(channel, [said('Which?'), choices(...labels)], undefined);

    expect(offered).toMatchObject({ form: { kind } });
    expect(offered?.marks).toBeUndefined();
    expect(readMark('1', offered)).toBeUndefined();
  });

  it('have numbers where a label is too long for a button', () => {
    const offered = offeredIn('messenger', [choices('A label of 21 letters', 'No')], 'yes');

    expect(offered).toMatchObject({ form: { kind: 'quick-replies' }, marks: ['1', '2'] });
  });

  it('are numbered lines alone where there are more than the channel shows', () => {
    const offered = offeredIn(
      'whatsapp',
      [choices(...Array.from({ length: 11 }, (_, index) => `No. ${index}`))],
      'yes',
    );

    expect(offered?.form).toBeUndefined();
    expect(offered?.marks).toHaveLength(11);
  });
});
