import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskEmailAddress } from '#business/customers/index';
import { MOST_SSML, speak } from '#conversation/messages/speak';
import { toSpoken } from '#conversation/messages/spoken-words';
import { faultOfSsml, wordsOfSsml } from './fault-of-ssml.ts';

const inside = (text: string) => speak(text).replace(/^<speak>|<\/speak>$/g, '');
const digits = (text: string) => `<say-as interpret-as="digits">${text}</say-as>`;
const spelt = (text: string, alias: string) => `<sub alias="${alias}">${text}</sub>`;
const PAUSE = '<break time="300ms"/>';

describe('a text that is spoken', () => {
  it.each([
    ['order #00123 is here.', `order ${digits('00123')} is here.`],
    ['order 12345?', `order ${digits('12345')}?`],
    ['order #1234567', `order ${digits('123')}${PAUSE}${digits('4567')}`],
    ['UPS (tracking number 1Z999AA1)', `UPS (tracking number ${spelt('1Z999AA1', '1, Z, 9 9 9, A A, 1')})`],
    ['The tracking number is 1Z999AA1.', `The tracking number is ${spelt('1Z999AA1', '1, Z, 9 9 9, A A, 1')}.`],
    ['and mention 1b2c3d4e.', `and mention ${spelt('1b2c3d4e', '1, B, 2, C, 3, D, 4, E')}.`],
    ['the reference abcdefab.', `the reference ${spelt('abcdefab', 'A B C D, E F A B')}.`],
    ['Your return R-CFGHJKMP is', `Your return ${spelt('R-CFGHJKMP', 'R, dash, C F G H, J K M P')} is`],
    ['code is K7M2-9QX4.', `code is ${spelt('K7M2-9QX4', 'K, 7, M, 2, dash, 9, Q X, 4')}.`],
    ['code WELCOME-7Q4K counts', `code ${spelt('WELCOME-7Q4K', 'welcome, dash, 7, Q, 4, K')} counts`],
    ['off, since today (receipt CR-9F3K-TB2M).', 'off, since today.'],
    ['write to help@my.shop.example.', 'write to help at my dot shop dot example.'],
    ['call •••••••67 or stop', `call the number ending in ${digits('67')} or stop`],
    ['call +1 ••• ••• ••67.', `call the number ending in ${digits('67')}.`],
    ['More is at https://shop.example/a?b=c&d.', 'More is on our website.'],
    ['that is -$12.00, for 2 × Pillow', 'that is minus $12.00, for 2 Pillow'],
    ['I can do that in this chat.', 'I can do that here.'],
  ])('says what is written otherwise: %s', (text, spoken) => {
    expect(inside(text)).toBe(spoken);
  });

  it.each([
    '$12345.00',
    '$1,234.50',
    '3 to 12 digits',
    'March 9, 2027',
    'by tomorrow at 3:15 PM',
    '15 minutes',
    'the COTTON T-SHIRT and the SHOE-RACK',
    'the USB-C Cable, the 5G Smartphone and the WH-900',
    'the return of order',
  ])('leaves amounts, days, counts and names alone: %s', (text) => {
    expect(inside(text)).toBe(text);
  });

  it('says a masked address in words', () => {
    expect(inside(`for ${maskEmailAddress('john.doe@email.co.uk')}. Right?`)).toBe(
      `for the address beginning with ${spelt('j', 'J')}, at a domain beginning with ${spelt('e', 'E')}, dot uk. Right?`,
    );
  });

  it('reads a list in threes', () => {
    expect(inside('We have the Pad for $9.99, a lamp, a cup, a bed, a desk and a chair.')).toBe(
      `We have the Pad for $9.99, a lamp, a cup, ${PAUSE}a bed, a desk and a chair.`,
    );
  });

  it('cannot be made to say markup', () => {
    expect(inside('a <break time="9s"/> & b')).toBe('a &lt;break time=&quot;9s&quot;/&gt; &amp; b');
  });

  it('keeps to what Lex takes, and ends with a whole word', () => {
    const spoken = speak('Cups & plates. '.repeat(200));

    expect(spoken.length).toBeLessThanOrEqual(MOST_SSML);
    expect(spoken.length).toBeGreaterThan(MOST_SSML / 2);
    expect(spoken).toMatch(/ (?:Cups|&amp;|plates\.)<\/speak>$/);
  });

  it('is SSML of neural voices, within the limit, with no other words, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '#12345',
        'j•••@e•••.com',
        '•••67',
        'a@b.co',
        'tracking number 1Z9',
        'R-CFGHJKMP',
        'a, b, c, d, ',
      ),
      fc.constantFrom('<', '&amp;', ']]>', '\u0000', 'https://a.b/"c', '<speak>', '"\'', '123456789012'),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (pieces, times) => {
        const text = pieces.join(' ');
        const whole = text
          .toWellFormed()
          .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

        const [ssml, long] = [speak(text), speak(text.repeat(times))];

        expect([faultOfSsml(ssml), faultOfSsml(long)]).toEqual([undefined, undefined]);
        expect(Math.max(ssml.length, long.length)).toBeLessThanOrEqual(MOST_SSML);
        const words = toSpoken(whole).map(({ text: said }) => said);
        expect(wordsOfSsml(ssml)).toBe(words.join(''));
      }),
      { numRuns: 150 },
    );
  });
});
