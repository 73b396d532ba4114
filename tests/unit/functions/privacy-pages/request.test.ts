import { describe, expect, it } from '@jest/globals';
import { hiddenIn, MAIL, NOW, openPrivacyWorld } from '../../../support/privacy-pages.ts';

type World = ReturnType<typeof openPrivacyWorld>;

async function askFor(world: World, wish: string, contact = MAIL) {
  const { body } = await world.ask('POST', '/privacy', { form: { wish, contact } });
  return hiddenIn(body, 'request');
}
/** The page that the right code opens. */
async function prove(world: World, wish: string) {
  const request = await askFor(world, wish);
  return world.ask('POST', '/privacy/code', { form: { request, code: '012 345' } });
}
const withoutTokens = (body: string) => body.replace(/value="[\w-]{40,}"/g, 'value=""');

describe('asking for a code', () => {
  it('is answered alike for everybody, and sends one to who is known alone', async () => {
    const world = openPrivacyWorld();
    const contacts = [MAIL, ' John.Doe@Email.com ', 'nobody@email.com', '(206) 555-0199'];

    const answers = await world.askAll(
      contacts.map((contact) => ['POST', '/privacy', { form: { wish: 'export', contact } }]),
    );

    expect(new Set(answers.map(({ statusCode, body }) => statusCode + withoutTokens(body))).size).toBe(1);
    expect(world.codes.sent.map(({ to }) => to)).toEqual([MAIL, MAIL]);
    expect(world.codes.sent[0]?.text).toContain('on the page where you asked');
  });

  it('names what is missing and leads to it', async () => {
    const world = openPrivacyWorld();

    const noWish = await world.ask('POST', '/privacy', { form: { contact: MAIL } });
    const noContact = await world.ask('POST', '/privacy', { form: { wish: 'erase', contact: 'John' } });
    const json = await world.ask('POST', '/privacy', { json: { wish: 'erase', contact: 'John' } });

    expect([noWish.statusCode, noWish.body]).toEqual([422, expect.stringMatching(/Error: .*[^]*href="#wish"/)]);
    expect(noContact.body).toMatch(/href="#contact"[^]*aria-invalid="true"/);
    expect(json.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(json.body)).toMatchObject({ status: 422, field: 'contact' });
    expect(world.codes.dispatched).toEqual([]);
  });

  it('ends for one network address after thirty in an hour, for no other', async () => {
    const world = openPrivacyWorld();
    const form = { wish: 'export', contact: 'nobody@email.com' };
    const answers = await world.askAll(Array.from({ length: 40 }, () => ['POST', '/privacy', { form }]));

    const other = await world.ask('POST', '/privacy', { form, ip: '192.0.2.2' });
    const later = await world.ask('POST', '/privacy', { form, now: NOW + 3600 });

    expect(answers.filter(({ statusCode }) => statusCode === 202)).toHaveLength(30);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10);
    expect([other.statusCode, later.statusCode]).toEqual([202, 202]);
  });

  it('brings a contact five codes an hour, and the sixth as silently none', async () => {
    const world = openPrivacyWorld();

    for (let time = 1; time <= 6; time++) await askFor(world, 'export');

    expect(world.codes.sent).toHaveLength(5);
  });
});

describe('a code', () => {
  it('is right once, for the request that it was sent for', async () => {
    const world = openPrivacyWorld();
    const [first, second] = [await askFor(world, 'where'), await askFor(world, 'where', 'nobody@email.com')];

    const enter = (request: string) => world.ask('POST', '/privacy/code', { form: { request, code: '012345' } });

    expect((await enter(second)).statusCode).toBe(422);
    expect((await enter(first)).body).toContain('Acme &lt;Homes&gt;');
    expect((await enter(first)).statusCode).toBe(410);
  });

  it('is found by none of fifty guesses at once but by chance of five', async () => {
    const world = openPrivacyWorld({ code: '000049' });
    const request = await askFor(world, 'export');
    const guesses = Array.from({ length: 50 }, (_, index) => String(index).padStart(6, '0'));

    const answers = await world.askAll(
      guesses.map((code) => ['POST', '/privacy/code', { form: { request, code }, ip: code }]),
    );

    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 422)).toHaveLength(4);
    expect(statuses.filter((status) => status === 410)).toHaveLength(46);
    expect(world.asked).toEqual([]);
  });

  it('costs no try when it is no code, and one network address sixty tries an hour', async () => {
    const world = openPrivacyWorld();
    const request = await askFor(world, 'export');
    const enter = (code: string) => ['POST', '/privacy/code', { form: { request, code } }] as ['POST', string, object];

    const typos = await world.askAll(Array.from({ length: 10 }, () => enter('12345')));
    const tries = await world.askAll(Array.from({ length: 61 }, () => enter('999999')));

    expect(new Set(typos.map(({ statusCode }) => statusCode))).toEqual(new Set([422]));
    expect(tries.filter(({ statusCode }) => statusCode === 429)).toHaveLength(1);
  });

  it('opens nothing for an edited, foreign or old request', async () => {
    const world = openPrivacyWorld();
    const request = await askFor(world, 'export');
    const session = hiddenIn((await prove(world, 'where')).body, 'session');

    const enter = (sealed: string, now = NOW) =>
      world.ask('POST', '/privacy/code', { form: { request: sealed, code: '012345' }, now });

    expect((await enter(`${request.slice(0, -1)}-`)).statusCode).toBe(401);
    expect((await enter(session)).statusCode).toBe(401);
    expect((await enter(request, NOW + 600)).statusCode).toBe(401);
  });
});

describe('who has proved their contact', () => {
  it('has a copy made, looks how far it is, and gets its links', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john();

    const begun = await prove(world, 'export');
    const session = hiddenIn(begun.body, 'session');
    world.jobs.set('job-1', {
      kind: 'exported',
      madeAtIso: '2026-11-20T10:00:00.000Z',
      links: ['https://store.example/exports/1/my-data.json?x=1&y=2'],
    });
    const done = await world.ask('POST', '/privacy/progress', { form: { session } });

    expect(begun.statusCode).toBe(202);
    expect(world.asked).toEqual([{ what: 'export', subject: { email: MAIL, personId, customerId: 'customer-john' } }]);
    expect(done.body).toContain(
      '<a href="https://store.example/exports/1/my-data.json?x=1&amp;y=2" download>my-data.json',
    );
  });

  it('gets the copy that is there, and another one only by its own button', async () => {
    const world = openPrivacyWorld();
    const begun = await prove(world, 'export');
    const session = hiddenIn(begun.body, 'session');
    world.jobs.set('job-1', { kind: 'exported', madeAtIso: '2026-11-20T10:00:00.000Z', links: [] });
    const there = await world.ask('POST', '/privacy/progress', { form: { session } });

    await world.ask('POST', '/privacy/export', { form: { session } });
    await world.ask('POST', '/privacy/export', { form: { session, anew: hiddenIn(there.body, 'anew') } });

    expect(there.body).toContain('as of 2026-11-20');
    expect(world.asked.map(({ what }) => what)).toEqual(['export', 'export', 'another export']);
  });

  it('is erased only after a second yes, and may give up store credit by it', async () => {
    const world = openPrivacyWorld();
    const asked = await prove(world, 'erase');
    const session = hiddenIn(asked.body, 'session');

    const again = await world.ask('POST', '/privacy/erase', { form: { session } });
    const before = [...world.asked];
    const begun = await world.ask('POST', '/privacy/erase', { form: { session, sure: 'yes', 'store-credit': 'yes' } });

    expect(asked.body).toContain('It can’t be undone.');
    expect(again.body).toContain('It can’t be undone.');
    expect(before).toEqual([]);
    expect(begun.statusCode).toBe(202);
    expect(world.asked).toMatchObject([{ what: 'erasure', givesUp: ['store-credit'] }]);
  });

  it('comes to the page of preferences, by a link that lasts as long as the session', async () => {
    const world = openPrivacyWorld();

    const { statusCode, headers } = await prove(world, 'preferences');

    expect(statusCode).toBe(303);
    expect((await world.ask('GET', headers['location']!)).statusCode).toBe(200);
    expect((await world.ask('GET', headers['location']!, { now: NOW + 900 })).statusCode).toBe(410);
  });

  it('goes on without another code for a quarter of an hour, with nothing but the session', async () => {
    const world = openPrivacyWorld();
    const session = hiddenIn((await prove(world, 'where')).body, 'session');
    const act = (form: Record<string, string>, now = NOW) => world.ask('POST', '/privacy/export', { form, now });

    expect((await act({ session }, NOW + 899)).statusCode).toBe(202);
    expect((await act({ session }, NOW + 900)).statusCode).toBe(401);
    expect((await act({ session: `${session}A` })).statusCode).toBe(401);
    expect((await act({})).statusCode).toBe(401);
  });

  it('hears that there is nothing once everything is erased', async () => {
    const world = openPrivacyWorld();
    const session = hiddenIn((await prove(world, 'where')).body, 'session');
    world.customers.clear();

    expect((await world.ask('POST', '/privacy/where', { form: { session } })).body).toContain('nothing about you');
  });
});
