import { expect, test } from '@jest/globals';
import { advice } from '../../../../scripts/sync-bot/apply/advice.ts';
import { networkError, refusal } from './troubles.ts';

test('says what frees a quota that waiting does not', () => {
  const lines = advice(refusal('ServiceQuotaExceededException', 402, 'The quota is 100 versions of a bot'));

  expect(lines.join(' ')).toMatch(/Waiting does not help[^]*--keep-versions[^]*Service Quotas/);
});

test('says that the same command goes on after trouble that lasted too long', () => {
  expect(advice(networkError('ECONNRESET', 'socket hang up')).join()).toContain('goes on where this run stopped');
});

test('adds nothing to what is clear', () => {
  expect(advice(refusal('AccessDeniedException', 403))).toEqual([]);
});
