import { afterEach, describe, expect, it } from '@jest/globals';
import { EnvMissingError } from '#platform/index';
import { readSurroundings } from '../../../src/functions/surroundings.ts';

const NAMES = ['SHOP_TIME_ZONE', 'SUPPORT_CONTACT'] as const;

function withSettings(settings: Partial<Record<(typeof NAMES)[number], string>>): void {
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, settings);
}
afterEach(() => withSettings({}));

it("gives the present, the day in the shop's time zone and the contact", () => {
  withSettings({ SHOP_TIME_ZONE: 'America/New_York', SUPPORT_CONTACT: 'support@shop.example' });

  const { nowEpochSeconds, today, supportContact } = readSurroundings()();

  expect(Math.abs(nowEpochSeconds * 1000 - Date.now())).toBeLessThan(2000);
  expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(supportContact).toBe('support@shop.example');
});

describe('a setting that is missing', () => {
  it.each([
    ['SHOP_TIME_ZONE', { SUPPORT_CONTACT: 'support@shop.example' }],
    ['SUPPORT_CONTACT', { SHOP_TIME_ZONE: 'America/New_York' }],
  ])('is found at the start, before any turn: %s', (name, settings) => {
    withSettings(settings);

    expect(readSurroundings).toThrow(EnvMissingError);
    expect(readSurroundings).toThrow(name);
  });
});
