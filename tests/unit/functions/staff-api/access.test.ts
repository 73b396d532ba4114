import { describe, expect, it } from '@jest/globals';
import { importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { ROUTES } from '../../../../src/functions/staff-api/routes.ts';
import { signStaffToken } from '../../../../scripts/shared/sign-staff-token.ts';
import { aCase, OPENED } from '../../../support/a-case.ts';
import { aSigningKey, openStaffApi } from '../../../support/a-staff-api.ts';

const HOUR = 3600;

/** Every request that there is, with a record's key in place of the star. */
const REQUESTS = Object.keys(ROUTES).map((name) => name.replace('*', 'CASE-ONE').split(' ') as [string, string]);

describe('the staff API lets in nobody', () => {
  it.each(REQUESTS)('without a token: %s %s', async (method, path) => {
    const { ask, trail } = await openStaffApi({ cases: [aCase()] });

    expect(await ask(method, path)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(trail).toEqual([]);
  });

  it('with a token that somebody else signed', async () => {
    const { ask } = await openStaffApi();
    const token = await signStaffToken({ name: 'mallory' }, OPENED, await aSigningKey());

    expect(await ask('GET', '/cases', { token })).toMatchObject({ status: 401 });
  });

  it('with a token whose claims were changed after it was signed', async () => {
    const { ask, tokenOf } = await openStaffApi();
    const [header, payload = '', signature] = (await tokenOf('eve', [])).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, 'cognito:groups': ['staff'] })).toString('base64url');

    expect(await ask('GET', '/cases', { token: `${header}.${forged}.${signature}` })).toMatchObject({ status: 401 });
  });

  it('with a token that nobody signed, or that is signed with the public key for a secret', async () => {
    const { ask, login } = await openStaffApi();
    const claims = { client_id: login.clientId, token_use: 'access', 'cognito:groups': ['staff'] };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(login.issuer)
      .setSubject('x')
      .setExpirationTime(OPENED + HOUR)
      .encode();
    const jwks = Buffer.from(login.jwksUri.split(',')[1]!, 'base64');
    const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k' }).setIssuer(login.issuer);
    const token = await shared
      .setSubject('x')
      .setExpirationTime(OPENED + HOUR)
      .sign(jwks);

    expect(await ask('GET', '/cases', { token: unsigned })).toMatchObject({ status: 401 });
    expect(await ask('GET', '/cases', { token })).toMatchObject({ status: 401 });
  });

  it.each([
    ['of another client', { client_id: 'somebody-else' }],
    ['that is no access token', { token_use: 'id', aud: 'staff-page' }],
    ['of another pool', { iss: 'https://elsewhere.example' }],
    ['of nobody', { sub: '' }],
    ['that never ends', { exp: undefined }],
  ])('with a token %s', async (_, changes) => {
    const { ask, key, login } = await openStaffApi();
    const good = { iss: login.issuer, sub: 'u-1', exp: OPENED + HOUR, client_id: login.clientId, token_use: 'access' };
    const sign = async (claims: object) =>
      new SignJWT({ ...good, 'cognito:groups': ['staff'], ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k' })
        .sign(await importJWK(JSON.parse(key) as JWK, 'EdDSA'));

    expect(await ask('GET', '/me', { token: await sign({}) })).toMatchObject({ status: 200 });
    expect(await ask('GET', '/me', { token: await sign(changes) })).toMatchObject({ status: 401 });
  });

  it('with a token that has expired', async () => {
    const { ask, key } = await openStaffApi();
    const token = await signStaffToken({ name: 'ada' }, OPENED - 9 * HOUR, key);

    expect(await ask('GET', '/me', { token })).toMatchObject({ status: 401 });
  });

  it('who is in the pool and not in the group', async () => {
    const { ask, tokenOf, trail } = await openStaffApi();

    expect(await ask('GET', '/cases', { token: await tokenOf('eve', ['warehouse']) })).toMatchObject({
      status: 403,
      body: { code: 'not-staff' },
    });
    expect(trail).toEqual([]);
  });
});

describe('the audit', () => {
  it.each(REQUESTS)('has an entry before it is answered: %s %s', async (method, path) => {
    const { ask, tokenOf, trail } = await openStaffApi({ cases: [aCase()] });

    await ask(method, path, { token: await tokenOf('ada'), body: {} });

    const { act, of } = ROUTES[`${method} ${path.replace('CASE-ONE', '*')}`]!;
    expect(trail).toEqual([
      {
        aggregate: 'STAFF#local-ada',
        id: 'E-1',
        type: 'staff-acted',
        occurredAtIso: new Date(OPENED * 1000).toISOString(),
        data: { staffId: 'local-ada', act, ...(of && { record: `${of}#CASE-ONE` }) },
      },
    ]);
  });

  it.each(REQUESTS)('keeps everything back when it fails: %s %s', async (method, path) => {
    const audit = { append: () => Promise.reject(new Error('no table')) };
    const { ask, tokenOf, desk } = await openStaffApi({ cases: [aCase()], ports: { audit } });
    const before = await desk.findById('CASE-ONE', OPENED);

    await expect(ask(method, path, { token: await tokenOf('ada'), body: { text: 'x' } })).rejects.toThrow('no table');
    expect(await desk.findById('CASE-ONE', OPENED)).toEqual(before);
  });

  it('holds nothing that was written', async () => {
    const { ask, tokenOf, trail } = await openStaffApi({ cases: [aCase()] });

    await ask('POST', '/cases/CASE-ONE/notes', { token: await tokenOf('ada'), body: { text: 'called Maria' } });

    expect(JSON.stringify(trail)).not.toContain('Maria');
  });

  it('isn’t got round by a body that looks like an answer', async () => {
    const { ask, tokenOf, trail } = await openStaffApi({ cases: [aCase()] });
    const body = { kind: 'view', view: { forged: true } };

    const { body: answered } = await ask('POST', '/cases/CASE-ONE/take', { token: await tokenOf('ada'), body });

    expect(answered).toEqual({ state: 'assigned' });
    expect(trail).toHaveLength(1);
  });

  it('takes no path for a record that is none', async () => {
    const { ask, tokenOf, trail } = await openStaffApi();

    expect(await ask('GET', '/cases/maria@example.com', { token: await tokenOf('ada') })).toMatchObject({
      status: 404,
    });
    expect(trail).toEqual([]);
  });
});

it.each(['/staff/nothing.js', '/staff/../serverless.yml', '/staffroom'])(
  'serves no file but the page’s: %s',
  async (rawPath) => {
    const { handle } = await openStaffApi();

    const { statusCode } = await handle({ rawPath, requestContext: { http: { method: 'GET' } } });

    expect(statusCode).toBe(404);
  },
);
