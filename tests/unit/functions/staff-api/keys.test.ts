import { expect, it } from '@jest/globals';
import { createStaffTokenReader } from '#adapters/jose/staff-token-reader';
import { OPENED } from '../../../support/a-case.ts';
import { openStaffApi } from '../../../support/a-staff-api.ts';

it('takes nobody for a forger while the pool’s keys can’t be fetched', async () => {
  const { login, tokenOf } = await openStaffApi();
  const read = createStaffTokenReader({ ...login, jwksUri: 'http://127.0.0.1:1/jwks.json' });

  await expect(read(await tokenOf('ada'), OPENED)).rejects.toMatchObject({
    code: 'staff-keys-unavailable',
    retryable: true,
  });
});
