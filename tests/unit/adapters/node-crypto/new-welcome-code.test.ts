import { expect, it } from '@jest/globals';
import { newWelcomeCode } from '#adapters/node-crypto/new-welcome-code';

it('draws codes of sixty bits, in letters that nobody confuses, each another one', () => {
  const codes = Array.from({ length: 1000 }, newWelcomeCode);

  for (const code of codes) expect(code).toMatch(/^WELCOME(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(new Set(codes).size).toBe(1000);
});
