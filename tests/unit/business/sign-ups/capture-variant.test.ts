import { describe, expect, test } from '@jest/globals';
import { captureVariant } from '#business/sign-ups/index';

const IDS = Array.from({ length: 1000 }, (_, index) => `conversation-${index}`);

describe('the wording of an offer to sign up', () => {
  test('is the soft one everywhere, as long as nobody else is to have another', () => {
    expect(new Set(IDS.map((id) => captureVariant(id)))).toEqual(new Set(['soft']));
  });

  test('is shared out as the shares say, and the same for the same conversation', () => {
    const shares = { soft: 70, insistent: 30 };
    const insistent = IDS.filter((id) => captureVariant(id, shares) === 'insistent');

    expect(insistent.length).toBeGreaterThan(240);
    expect(insistent.length).toBeLessThan(360);
    expect(insistent.every((id) => captureVariant(id, shares) === 'insistent')).toBe(true);
  });
});
