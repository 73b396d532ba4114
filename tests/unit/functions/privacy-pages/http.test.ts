import { describe, expect, it } from '@jest/globals';
import { MAIL, openPrivacyWorld } from '../../../support/privacy-pages.ts';

describe('do not sell', () => {
  it('is noted for anybody, known or not, and answered alike', async () => {
    const world = openPrivacyWorld();
    await world.john();
    const forms = [{ contact: MAIL }, { contact: 'nobody@email.com' }];

    const answers = await world.askAll(forms.map((form) => ['POST', '/privacy/do-not-sell', { form }]));

    expect(answers[0]).toEqual(answers[1]);
    expect((await world.standing())?.sale.state).toBe('refused');
    expect((await world.standing({ email: 'nobody@email.com' }))?.sale.state).toBe('refused');
  });

  it('needs no code on the page of wishes', async () => {
    const world = openPrivacyWorld();

    const { body } = await world.ask('POST', '/privacy', { form: { wish: 'do-not-sell', contact: MAIL } });

    expect(body).toContain('It’s noted');
    expect(world.codes.dispatched).toEqual([]);
    expect((await world.standing())?.sale.state).toBe('refused');
  });

  it('is recorded as the signal of a browser that sends one, and the page says that it does', async () => {
    const world = openPrivacyWorld();
    const headers = { 'sec-gpc': '1' };
    const { pseudonym } = await world.john();

    const page = await world.ask('GET', '/privacy/do-not-sell', { headers });
    const silent = await world.ask('GET', '/privacy/do-not-sell', { headers: { 'sec-gpc': '0' } });
    await world.ask('POST', '/privacy/do-not-sell', { form: { contact: MAIL }, headers });

    expect(page.body).toContain('Global Privacy Control');
    expect(silent.body).not.toContain('Global Privacy Control');
    expect(await world.stores.ledger.list(pseudonym)).toMatchObject([{ channel: 'browser-signal', purpose: 'sale' }]);
  });

  it('names what is wrong with a contact', async () => {
    const answer = await openPrivacyWorld().ask('POST', '/privacy/do-not-sell', { form: { contact: '' } });

    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('href="#contact"')]);
  });
});

describe('every page', () => {
  it.each(['/privacy', '/privacy/', '/stage/privacy', '/privacy/do-not-sell', '/privacy/unsubscribe/x'])(
    'is private, holds no script and has one heading: %s',
    async (path) => {
      const { statusCode, headers, body } = await openPrivacyWorld().ask('GET', path);

      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers).not.toHaveProperty('set-cookie');
      expect(body).not.toMatch(/<script|javascript:|\son\w+="/i);
      expect(body.match(/<h1>/g)).toHaveLength(1);
      expect(body).toContain('<html lang="en">');
    },
  );

  it('stays below where the HTTP API is reached', async () => {
    const { body } = await openPrivacyWorld().ask('GET', '/stage/privacy');

    expect(body).toContain('action="/stage/privacy"');
  });

  it('labels each of its inputs', async () => {
    const { body } = await openPrivacyWorld().ask('GET', '/privacy');
    const ids = [...body.matchAll(/<input(?![^>]*hidden)[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);

    expect(ids).toHaveLength(6);
    for (const id of ids) expect(body).toContain(`<label for="${id}">`);
  });
});

describe('a request that is none', () => {
  it.each([
    ['GET /privacy/nothing', {}, 404, 'not-found'],
    ['GET /privacy/__proto__', {}, 404, 'not-found'],
    ['GET /privacy/confirm/', {}, 404, 'not-found'],
    ['GET /privacy/erase', {}, 405, 'method-not-allowed'],
    ['PUT /privacy', {}, 405, 'method-not-allowed'],
    ['POST /privacy', { body: 'contact=x', headers: { 'content-type': 'text/xml' } }, 415, 'media-type'],
    ['POST /privacy', { body: '{', headers: { 'content-type': 'application/json' } }, 400, 'malformed'],
    ['POST /privacy', { json: { contact: { $ne: '' } } }, 400, 'malformed'],
    ['POST /privacy', { body: 'x', headers: { 'content-type': 'multipart/form-data' } }, 400, 'malformed'],
    ['POST /privacy', { form: { contact: 'x'.repeat(100_000) } }, 413, 'too-large'],
    ['POST /privacy/unsubscribe/x', { form: { 'List-Unsubscribe': 'x'.repeat(100_000) } }, 413, 'too-large'],
  ])('%s gets a problem that says so: %#', async (line, asked, status, code) => {
    const [method = '', path = ''] = line.split(' ');
    const world = openPrivacyWorld();
    const headers = { ...('headers' in asked ? asked.headers : {}), accept: 'application/json' };

    const answer = await world.ask(method, path, { ...asked, headers });

    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'about:blank', status, code });
  });

  it('is answered as a page to who wants one', async () => {
    const { statusCode, body } = await openPrivacyWorld().ask('GET', '/privacy/nothing');

    expect([statusCode, body]).toEqual([404, expect.stringContaining('<h1>There is nothing here</h1>')]);
  });
});

it('is read in base64, as the HTTP API may hand it over', async () => {
  const world = openPrivacyWorld();
  const { personId } = await world.john('confirmed');
  const body = Buffer.from('List-Unsubscribe=One-Click').toString('base64');

  await world.ask('POST', world.link('unsubscribe', personId), { body, isBase64Encoded: true });

  expect((await world.standing())?.email.state).toBe('withdrawn');
});
