import { describe, expect, it } from '@jest/globals';
import { withdrawConsent } from '#business/consents/index';
import { PRIVACY_LINK_KINDS } from '#business/privacy/index';
import { MAIL, NOW, openPrivacyWorld } from '../../../support/privacy-pages.ts';

const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };
const edited = (link: string) => link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A');

describe('the page that confirms mail', () => {
  it.each(['GET', 'HEAD'])('changes nothing by %s, however often', async (method) => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('asked');

    const answers = [
      await world.ask(method, world.link('confirm', personId)),
      await world.ask(method, world.link('confirm', personId)),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await world.standing())?.email.state).toBe('pending');
  });

  it('subscribes by its button, once, and says so twice', async () => {
    const world = openPrivacyWorld();
    const { personId, pseudonym } = await world.john('asked');
    const link = world.link('confirm', personId);
    expect((await world.ask('GET', link)).body).toContain('<button>Yes, e-mail me news and offers.</button>');

    const [first, second] = [await world.ask('POST', link), await world.ask('POST', link)];

    expect(first.body).toMatch(/You’re in[^]*CR-[0-9A-Z-]{19}/);
    expect(second.body).toBe(first.body);
    expect(await world.standing()).toMatchObject({ email: { state: 'granted' }, sale: { state: 'none' } });
    expect(await world.stores.ledger.list(pseudonym)).toHaveLength(2);
  });

  it('subscribes nobody by a link from before a no', async () => {
    const world = openPrivacyWorld();
    const person = await world.john('asked');
    const link = world.link('confirm', person.personId, NOW - 10);
    await withdrawConsent({ person, purposes: ['email'], channel: 'chat', cause: 'turn-2' }, NOW - 5, world.stores);

    const { statusCode, body } = await world.ask('POST', link);

    expect([statusCode, body]).toEqual([409, expect.stringContaining('There is nothing to confirm')]);
    expect((await world.standing())?.email.state).toBe('withdrawn');
  });

  it('says of an expired, edited or foreign link that it is none, and subscribes nobody', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('asked');
    const link = world.link('confirm', personId);
    const foreign = link.replace(/[^/]+$/, world.link('unsubscribe', personId).split('/').at(-1)!);

    const later = await world.ask('POST', link, { now: NOW + 7 * 86_400 });
    const others = [
      await world.ask('POST', edited(link)),
      await world.ask('POST', foreign),
      await world.ask('POST', '/privacy/confirm/x'),
    ];

    expect(later.statusCode).toBe(410);
    expect(others.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    expect((await world.standing())?.email.state).toBe('pending');
  });
});

describe('unsubscribing', () => {
  it.each(['GET', 'HEAD'])('never happens by %s', async (method) => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');

    await world.ask(method, `${world.link('unsubscribe', personId)}`, { form: ONE_CLICK });

    expect((await world.standing())?.email.state).toBe('granted');
  });

  it.each([
    ['a form', { form: ONE_CLICK }],
    [
      'a multipart form',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      },
    ],
  ])('happens at once by %s, without going anywhere else', async (_, asked) => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');

    const answer = await world.ask('POST', world.link('unsubscribe', personId), asked);

    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty('location');
    expect((await world.standing())?.email.state).toBe('withdrawn');
    expect(world.stores.unsubscribed.has(personId)).toBe(true);
  });

  it('writes down whether a mail program or the page asked for it', async () => {
    const world = openPrivacyWorld();
    const { personId, pseudonym } = await world.john('confirmed');
    const link = world.link('unsubscribe', personId);

    await world.ask('POST', link, { form: ONE_CLICK });
    await world.john('asked');
    await world.ports.consents.requestOptIn(await world.john(), { channel: 'page', cause: 'again' }, NOW + 200);
    await world.ask('POST', link, { form: { ...ONE_CLICK, from: 'page' }, now: NOW + 300 });

    const channels = (await world.stores.ledger.list(pseudonym)).filter(({ act }) => act === 'withdrawn');
    expect(channels.map(({ channel }) => channel)).toEqual(['mail-client', 'page']);
  });

  it('answers unknown, edited and foreign links alike, to look at and to use', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');
    const link = world.link('unsubscribe', personId);
    const paths = [edited(link), '/privacy/unsubscribe/x', world.link('unsubscribe', 'nobody'), link];

    const looks = await world.askAll(paths.map((path) => ['GET', path]));
    const uses = await world.askAll(paths.map((path) => ['POST', path, { form: ONE_CLICK }]));

    expect(new Set(looks.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(new Set(uses.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(uses[0]?.statusCode).toBe(200);
  });

  it('does not happen by a POST that does not ask for it', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');
    const link = world.link('unsubscribe', personId);

    const statuses = [
      await world.ask('POST', link),
      await world.ask('POST', link, { form: { 'List-Unsubscribe': 'yes' } }),
      await world.ask('POST', link, { headers: { 'content-type': 'text/plain' }, body: 'List-Unsubscribe=One-Click' }),
    ].map(({ statusCode }) => statusCode);

    expect(statuses).toEqual([400, 400, 415]);
    expect((await world.standing())?.email.state).toBe('granted');
  });
});

it('keeps who was looked up out of every answer', async () => {
  const world = openPrivacyWorld();
  const { personId, pseudonym } = await world.john('confirmed');
  const answers = await world.askAll(PRIVACY_LINK_KINDS.map((kind) => ['GET', world.link(kind, personId)]));

  for (const { body } of answers) {
    expect(body).not.toContain(MAIL);
    expect(body).not.toContain(personId);
    expect(body).not.toContain(pseudonym);
  }
});
