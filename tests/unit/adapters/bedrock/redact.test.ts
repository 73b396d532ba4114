import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { redact } from '#adapters/bedrock/redact';

describe('what identifies a person', () => {
  it.each([
    ['write to Jo.Doe+x@mail.example.com please', 'write to [email] please'],
    ['order 12345', 'order [number]'],
    ['call +1 (206) 555-0123 at 5', 'call [number] at 5'],
    ['my card ends 4111 1111 1111 1111.', 'my card ends [number].'],
    ['1 2 3 4 5', '[number]'],
    ['jo@mail.com, 12345', '[email] [number]'],
  ])('is not shown: %s', (said, shown) => {
    expect(redact(said).text).toBe(shown);
  });

  it.each(['call me between 2 and 4', 'order 1234', 'under 50 dollars', 'meet @ noon', ''])(
    'is not seen in %j',
    (said) => {
      expect(redact(said).text).toBe(said);
    },
  );
});

describe('a part of the text', () => {
  const SAID = 'track 12345 for jo@mail.com now';
  const { find } = redact(SAID);

  it.each([
    ['track [number]', 'track 12345'],
    ['[number]', '12345'],
    ['for [email]', 'for jo@mail.com'],
    ['rack [number] for [email] no', 'rack 12345 for jo@mail.com no'],
    ['now', 'now'],
  ])('is found as it was said: %s', (part, said) => {
    const place = find(part);

    expect(place && SAID.slice(place.start, place.end)).toBe(said);
  });

  it.each(['', 'later', '[num', 'mber] for', 'track 12345'])(
    'is not found when it is none or cuts a placeholder: %j',
    (part) => {
      expect(find(part)).toBeUndefined();
    },
  );
});

it('never shows five digits in a row or an address, and finds the whole text as the whole message', () => {
  const piece = fc.oneof(fc.string(), fc.emailAddress(), fc.stringMatching(/^\d{3,9}$/));

  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const said = pieces.join(' ');
      const { text, find } = redact(said);

      expect(text).not.toMatch(/\d{5}|[a-z]@[a-z]/);
      expect(find(text)).toEqual(said === '' ? undefined : { start: 0, end: said.length });
    }),
  );
});
