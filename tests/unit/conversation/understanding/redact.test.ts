import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact } from '#conversation/understanding/redact';
import { findValues, type FoundValue } from '#conversation/understanding/values/index';

const today = '2026-03-11';
const redacted = (words: string) => redact(words, findValues(words, { today }));
const name = (words: string): FoundValue => ({ kind: 'firstName', value: words, words, sureness: 'said' });

describe('redact', () => {
  it.each([
    ["I'm John Smith, john@x.com, 206-555-0123", "I'm [name] [name], [email], [phone]"],
    ['my card is 4111 1111 1111 1111', 'my card is [number]'],
    ['4111-1111-1111-1111!', '[number]!'],
    ['order 12345 and order 678', 'order [number] and order [number]'],
    ['code 1 2 3 4 5 6', 'code [number]'],
    ['code 12.34.56', 'code [number]'],
    ['code ١٢٣٤', 'code [number]'],
    ['code １２３４', 'code [number]'],
    ['code 𝟏𝟐𝟑𝟒', 'code [number]'],
    ['code 1\u200b2\u200b3', 'code [number]'],
    ['12 of 34', '12 of 34'],
    ['jane@company, no domain', '[email], no domain'],
    ['mail me at a@b.co.', 'mail me at [email].'],
    ['call +44 20 7946 0958', 'call [phone]'],
    ['where is it? Thanks, John', 'where is it? Thanks, [name]'],
    ['where is it - Jane Doe', 'where is it - [name] [name]'],
    ['Jane Doe, jane@x.com', '[name] [name], [email]'],
    ['nothing to hide', 'nothing to hide'],
    ['', ''],
  ])('turns %j into %j', (words, expected) => {
    expect(redacted(words)).toBe(expected);
  });

  it('replaces a name wherever it stands by itself, and nowhere else', () => {
    expect(redact('Al also saw Al, and ALAN saw Al.', [name('Al')])).toBe(
      '[name] also saw [name], and ALAN saw [name].',
    );
  });

  it('takes names for text, never for a pattern', () => {
    expect(redact('a.c abc (x) $& [a', [name('a.c'), name('(x)'), name('$&'), name('[a')])).toBe(
      '[name] abc [name] [name] [name]',
    );
  });

  it('changes nothing the second time for a name that is no more than a space', () => {
    const once = redact('jo@x.com ', [name(' ')]);

    expect(redact(once, [name(' ')])).toBe(once);
  });

  it('leaves what stands in for a name alone when the name is "name"', () => {
    expect(redact('[name] and name', [name('name')])).toBe('[name] and [name]');
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '.*',
      '$&',
      '(',
      '[',
      '\\',
      '[name]',
      '[email]',
      '@',
      '1',
      '23',
      '٣',
      '１',
      '𝟏',
      'Jo',
      ' ',
      '-',
      '+1',
    ),
    fc.emailAddress(),
    fc.nat().map(String),
  );
  const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const names = fc.array(fc.oneof(piece, fc.constant('Jo')).map(name), { maxLength: 3 });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(words, names, (text, found) => {
        const once = redact(text, found);

        expect(redact(once, found)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no three digits in a row and no address, whatever stands around them', () => {
    fc.assert(
      fc.property(words, names, (text, found) => {
        const left = redact(text, found);

        expect(left).not.toMatch(/\p{Nd}{3}|\w@\w/u);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1', 'a', 'a@', '1 ', '[name]', ' ', '+', '(', '٣', 'a.', '@'])(
    'reads a very long text of %j at once',
    (unit) => {
      const long = unit.repeat(200_000);

      expect(redact(long, [name('zz')]).length).toBeLessThanOrEqual(long.length + 10);
    },
  );
});
