import { describe, expect, it } from '@jest/globals';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';

describe('the id of a case', () => {
  it('is the same whenever the same case is opened', () => {
    expect(deriveCaseId('session-1', 'nonce-1')).toBe(deriveCaseId('session-1', 'nonce-1'));
  });

  it('is another for another nonce or conversation, however they are cut', () => {
    const ids = [
      deriveCaseId('session-1', 'nonce-1'),
      deriveCaseId('session-1', 'nonce-2'),
      deriveCaseId('session-2', 'nonce-1'),
      deriveCaseId('session-1nonce', '-1'),
      deriveCaseId('', 'session-1nonce-1'),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be told on the telephone', () => {
    for (let nonce = 0; nonce < 50; nonce += 1) {
      expect(deriveCaseId('session', String(nonce))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    }
  });
});
