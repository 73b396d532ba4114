import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskEmailAddress } from '#business/customers/index';
import { speak } from '#conversation/messages/speak';
import { faultOfSsml } from './fault-of-ssml.ts';

const inside = (text: string) => speak(text).replace(/^<speak>|<\/speak>$/g, '');
const digits = (text: string) => `<say-as interpret-as="digits">${text}</say-as>`;
const characters = (text: string) => `<say-as interpret-as="characters">${text}</say-as>`;

describe('a text that is spoken', () => {
  it.each([
    ['order #00123 is here.', `order ${digits('00123')} is here.`],
    ['order 12345?', `order ${digits('12345')}?`],
    ['UPS (tracking number 1Z999AA1)', `UPS (tracking number ${characters('1Z999AA1')})`],
    ['The tracking number is 1Z999AA1.', `The tracking number is ${characters('1Z999AA1')}.`],
    ['and mention 1b2c3d4e.', `and mention ${characters('1b2c3d4e')}.`],
    ['write to help@my.shop.example.', 'write to help at my dot shop dot example.'],
    ['call •••••••67 or stop', `call the number ending in ${digits('67')} or stop`],
    ['call +1 ••• ••• ••67.', `call the number ending in ${digits('67')}.`],
  ])('spells what is spelt: %s', (text, spoken) => {
    expect(inside(text)).toBe(spoken);
  });

  it.each(['$12345.00', '$1,234.50', '3 to 12 digits', 'March 9, 2027', 'by tomorrow', '15 minutes'])(
    'leaves amounts, days and counts alone: %s',
    (text) => {
      expect(inside(text)).toBe(text);
    },
  );

  it('says a masked address in words', () => {
    expect(inside(`for ${maskEmailAddress('john.doe@email.co.uk')}. Right?`)).toBe(
      `for the address beginning with ${characters('j')}, at a domain beginning with ${characters('e')}, dot uk. Right?`,
    );
  });

  it('cannot be made to say markup', () => {
    expect(inside('a <break time="9s"/> & b')).toBe('a &lt;break time=&quot;9s&quot;/&gt; &amp; b');
  });

  it('is well-formed whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '#12345',
        'j•••@e•••.com',
        '•••67',
        'a@b.co',
        'tracking number 1Z9',
        '<',
        '&amp;',
        ']]>',
        '\u0000',
      ),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(faultOfSsml(speak(pieces.join(' ')))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
