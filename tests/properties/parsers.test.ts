import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskEmailAddress, parseEmailAddress } from '#business/customers/index';
import { parseOrderNumber } from '#business/orders/index';
import { findOrderNumber } from '#conversation/understanding/values/index';
import { toPlainText } from '#conversation/understanding/values/plain-text';
import { words } from './arbitraries.ts';

const digits = fc.stringMatching(/^\d{3,12}$/);

const digitsOf = (message: string): string => toPlainText(message).replace(/\D/g, '');

describe('an order number', () => {
  it('keeps every digit, whatever stands between them', () => {
    const separator = fc.constantFrom('', ' ', '.', ',', '/', '-');
    const written = fc.tuple(digits, fc.infiniteStream(separator), fc.constantFrom('', '#', 'no. ', ' '));

    fc.assert(
      fc.property(written, ([number, separators, prefix]) => {
        const said = prefix + [...number].reduce((text, digit) => text + separators.next().value + digit);

        expect(parseOrderNumber(said)).toEqual({ ok: true, orderNumber: number });
      }),
    );
  });

  it('is read from any words or refused, and then reads as itself', () => {
    fc.assert(
      fc.property(words, (any) => {
        const parsed = parseOrderNumber(any);

        if (!parsed.ok) return;
        expect(parsed.orderNumber).toMatch(/^\d{3,12}$/);
        expect(parseOrderNumber(parsed.orderNumber)).toEqual(parsed);
      }),
    );
  });

  it('that is found in a message has its digits there, in their order', () => {
    fc.assert(
      fc.property(words, digits, words, (before, number, after) => {
        const message = `${before} ${number} ${after}`;
        const found = findOrderNumber(message);

        expect(digitsOf(message)).toContain(found ?? '');
      }),
    );
  });
});

describe('an e-mail address', () => {
  it('is read from any words or refused, and then reads as itself', () => {
    fc.assert(
      fc.property(words, (any) => {
        const parsed = parseEmailAddress(any);

        if (parsed.ok) expect(parseEmailAddress(parsed.email)).toEqual(parsed);
      }),
    );
  });

  it('is masked to its first letters and its top-level domain', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (any) => {
        const [user = '', domain = ''] = any.split('@');

        const masked = maskEmailAddress(any);

        expect(masked).toBe(`${user[0]}•••@${domain[0]}•••.${domain.split('.').at(-1)}`);
      }),
    );
  });
});
