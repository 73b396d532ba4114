import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseSealKeys } from '#adapters/lex/index';
import { SECRET_NAMES, type SecretName, secretRecipe } from '../../../../scripts/shared/secret-recipes.ts';

const README = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

/** The value that the command would give to Systems Manager. */
function made(secret: SecretName): string {
  const [, program = ''] = /node -p '(.*)'/.exec(secretRecipe(secret, 'dev')) ?? [];
  return execFileSync(process.execPath, ['-p', program], { encoding: 'utf8' }).trim();
}

describe('the recipe of a secret', () => {
  it.each(SECRET_NAMES)('stands in the README: %s', (secret) => {
    expect(README.split('\n')).toContain(secretRecipe(secret, 'dev'));
  });

  it.each(['contact-hash-key', 'caller-proof-key', 'payment-webhook-secret', 'order-events-secret'] as const)(
    'makes 32 bytes for the %s',
    (secret) => {
      expect(Buffer.from(made(secret), 'base64')).toHaveLength(32);
    },
  );

  it('makes a seal key that the router can read', () => {
    expect(parseSealKeys(made('seal-key'))).toMatchObject({ current: 'k1' });
  });
});
