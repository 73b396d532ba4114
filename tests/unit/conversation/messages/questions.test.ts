import { describe, expect, it } from '@jest/globals';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import { QUESTIONS } from '#generated/questions';
import { question } from '#conversation/messages/questions';
import { REASONS, reasonFor } from '#conversation/messages/reasons';
import { gsm7Length, isGsm7, toGsm7 } from '#business/notifications/index';
import { EVERY_FORM } from '../form/every-form.ts';

const asked = EVERY_FORM.flatMap(({ intent, slots, proofs = [] }) =>
  [...slots, ...proofs].map(({ slot }) => [intent, slot] as const),
);

describe.each(asked)('the question of %s for %s', (intent, slot) => {
  it('is put in other words each time, and the last ones stay', () => {
    const said = [0, 1, 2, 3].map((attempt) => question({ intent, slot }, attempt));

    expect(new Set(said.slice(0, 3)).size).toBe(3);
    expect(said[3]).toBe(said[2]);
    expect(said).not.toContain('');
  });

  it('has a reason of its own', () => {
    expect(REASONS[`${intent}.${slot}`] ?? REASONS[slot]).toBeDefined();
  });
});

it('asks nothing about a slot that is not there', () => {
  expect(question({ intent: 'CheckOrderStatus', slot: 'Budget' }, 0)).toBe('');
  expect(question({ intent: 'Help', slot: 'OrderNumber' }, 0)).toBe('');
});

describe('the reasons', () => {
  it("begin with the intent's own", () => {
    expect(reasonFor({ intent: 'CaptureLeadInfo', slot: 'CustomerEmail' })).toContain('news and deals');
    expect(reasonFor({ intent: 'CheckOrderStatus', slot: 'CustomerEmail' })).toContain("that it's yours");
  });

  it('are given for a slot without one, too', () => {
    expect(reasonFor({ intent: 'CheckOrderStatus', slot: 'Weather' })).toBe('It helps me to get this right for you.');
  });

  it('stand for slots that exist', () => {
    const slots = new Set<string>(INTENT_NAMES.flatMap((intent) => SLOT_NAMES[intent]));

    expect(Object.keys(REASONS).filter((key) => !slots.has(key.split('.').at(-1) ?? ''))).toEqual([]);
  });
});

it.each([
  ...Object.entries(QUESTIONS).flatMap(([intent, slots]) =>
    Object.entries(slots).flatMap(([slot, said]) => said.map((text) => [`${intent}.${slot}`, text])),
  ),
  ...Object.entries(REASONS),
])('fits into one SMS: %s, "%s"', (_, text) => {
  const sent = toGsm7(text ?? '');

  expect(isGsm7(sent)).toBe(true);
  expect(gsm7Length(sent)).toBeLessThanOrEqual(160);
});
