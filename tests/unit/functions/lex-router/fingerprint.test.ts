import { describe, expect, it } from '@jest/globals';
import { parseLexEvent } from '#adapters/lex/index';
import { fingerprintSlots } from '../../../../src/functions/lex-router/fingerprint.ts';
import { aLexEvent, lexSlot } from '../../../support/a-lex-event.ts';

const fingerprint = (slots: unknown, name = 'CheckOrderStatus') => {
  const event = aLexEvent();
  return fingerprintSlots(
    parseLexEvent({ ...event, sessionState: { ...event.sessionState, intent: { name, slots } } }),
  );
};
const number = lexSlot('12345');
const email = lexSlot('john.doe@email.com');

describe('the mark of slots', () => {
  it.each([
    ['no slots', null],
    ['an intent without slots', {}],
    ['slots that are empty', { OrderNumber: null, CustomerEmail: null }],
    ['slots without values', { OrderNumber: { shape: 'Scalar', value: null } }],
  ])('is none for %s', (_, slots) => {
    expect(fingerprint(slots)).toBeUndefined();
  });

  it('is short', () => {
    expect(fingerprint({ OrderNumber: number })).toMatch(/^[\w-]{12}$/);
  });

  it('is the same whatever the order of the slots, and with empty ones', () => {
    const marks = [
      fingerprint({ OrderNumber: number, CustomerEmail: email }),
      fingerprint({ CustomerEmail: email, OrderNumber: number }),
      fingerprint({ CustomerEmail: email, Other: null, OrderNumber: number }),
    ];

    expect(new Set(marks).size).toBe(1);
  });

  it('is another one for other words, another reading, another slot and another intent', () => {
    const marks = [
      fingerprint({ OrderNumber: number }),
      fingerprint({ OrderNumber: lexSlot('12346') }),
      fingerprint({ OrderNumber: lexSlot('12345', '12346') }),
      fingerprint({ CustomerEmail: number }),
      fingerprint({ OrderNumber: number, CustomerEmail: email }),
      fingerprint({ OrderNumber: number }, 'ProcessReturn'),
    ];

    expect(new Set(marks).size).toBe(marks.length);
  });
});
