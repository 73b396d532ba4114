import { describe, expect, it } from '@jest/globals';
import { isGranted, recordConsent, requestOptIn } from '#business/consents/index';
import { aCause, aConsent, ADA } from '../../../support/a-consent.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';

const NOW = 1_773_050_400;
const DAY = 86_400;

const setUp = () => {
  const ports = createInMemoryConsents();
  return {
    say: (changes: Parameters<typeof aConsent>[0], now = NOW) => recordConsent(aConsent(changes), now, ports),
    standing: () => ports.ledger.standingOf(ADA.pseudonym),
    entries: () => ports.ledger.list(ADA.pseudonym),
    ports,
  };
};

describe('recording a consent', () => {
  it('keeps who, what, when, where and the exact words, and gives a receipt', async () => {
    const { say } = setUp();

    const recorded = await say({ purpose: 'sale' });

    expect(recorded).toMatchObject({
      kind: 'recorded',
      receiptId: expect.stringMatching(/^CR(-[0-9A-HJKMNP-TV-Z]{4}){4}$/),
      entry: {
        pseudonym: ADA.pseudonym,
        sequence: 1,
        act: 'granted',
        recipients: ['acme', 'bolt'],
        text: { id: 'sale@1', words: expect.stringContaining('Acme Deals and Bolt Offers') },
        channel: 'chat',
        occurredAtIso: '2026-03-09T10:00:00.000Z',
        previousHash: '',
      },
    });
    expect(JSON.stringify(recorded)).not.toContain(ADA.personId);
  });

  it('answers the same turn a second time as the first time', async () => {
    const { say, entries } = setUp();
    const cause = aCause();

    const [first, second] = [await say({ cause }), await say({ cause, act: 'withdrawn' })];

    expect(second).toEqual({ ...first, kind: 'repeated' });
    expect(await entries()).toHaveLength(1);
  });

  it('takes one turn for two purposes as two', async () => {
    const { say, entries } = setUp();
    const cause = aCause();

    await say({ cause });
    await say({ cause, purpose: 'profiling' });

    expect((await entries()).map(({ purpose }) => purpose)).toEqual(['sms-and-calls', 'profiling']);
  });

  it('records a no after a yes as the end of the yes', async () => {
    const { say, standing } = setUp();
    await say({ purpose: 'sale' });

    await say({ purpose: 'sale', act: 'refused' });

    expect((await standing()).sale).toMatchObject({ state: 'withdrawn', recipients: [] });
  });

  it('knows whom a sale names, and nobody else', async () => {
    const { say, standing } = setUp();
    await say({ purpose: 'sale', recipients: ['acme'] });

    const now = await standing();

    expect(['acme', 'bolt', undefined].map((partner) => isGranted(now, 'sale', partner))).toEqual([true, false, true]);
  });

  it('takes a yes that names other buyers in place of the one before', async () => {
    const { say, standing } = setUp();
    await say({ purpose: 'sale', recipients: ['acme', 'bolt'] });

    await say({ purpose: 'sale', recipients: ['bolt', 'curio'] });

    expect((await standing()).sale.recipients).toEqual(['bolt', 'curio']);
  });

  it.each([
    ['a second no', { act: 'refused' }, { act: 'refused' }],
    ['a withdrawal after a no', { act: 'refused' }, { act: 'withdrawn' }],
    ['the same yes again', {}, {}],
    ['the same buyers in another order', { purpose: 'sale' }, { purpose: 'sale', recipients: ['bolt', 'acme'] }],
  ] as const)('leaves out %s', async (_, first, second) => {
    const { say, entries } = setUp();
    await say(first);

    expect(await say(second)).toMatchObject({ kind: 'unchanged' });
    expect(await entries()).toHaveLength(1);
  });

  it.each([
    ['a yes', { act: 'granted' }],
    ['a request', { act: 'requested', purpose: 'email' }],
  ] as const)('lets no older yes undo a newer no: %s', async (_, yes) => {
    const { say, standing } = setUp();
    await say({ ...yes, act: 'refused' });

    expect(await say(yes, NOW - 1)).toMatchObject({ kind: 'unchanged' });
    expect(await say(yes, NOW + 1)).toMatchObject({ kind: 'recorded' });
    expect((await standing()).email.state === 'refused').toBe(false);
  });

  it.each([
    ['a sale that names nobody', { purpose: 'sale', recipients: [] }],
    ['buyers of something else', { recipients: ['acme'] }],
    ['a request for what nobody confirms', { act: 'requested' }],
  ] as const)('refuses %s', async (_, said) => {
    await expect(setUp().say(said)).rejects.toMatchObject({ code: 'consent-invalid' });
  });
});

describe('a yes to mail', () => {
  it.each(['chat', 'sms', 'page', 'mail-client', 'browser-signal'] as const)(
    'counts in no way by %s alone',
    async (channel) => {
      const { say, entries } = setUp();

      expect(await say({ purpose: 'email', channel })).toMatchObject({ kind: 'not-requested' });
      expect(await entries()).toEqual([]);
    },
  );

  it('is pending when it is requested, and granted by a page after that alone', async () => {
    const { say, ports, standing } = setUp();
    await requestOptIn({ person: ADA, channel: 'chat', cause: aCause() }, NOW, ports);

    const inChat = await say({ purpose: 'email', channel: 'chat' });
    const pending = await standing();
    const onPage = await say({ purpose: 'email', channel: 'page' });

    expect([inChat.kind, pending.email.state, onPage.kind]).toEqual(['not-requested', 'pending', 'recorded']);
    expect([isGranted(pending, 'email'), isGranted(await standing(), 'email')]).toEqual([false, true]);
  });

  it.each(['team', 'import'] as const)('needs no link where people vouch for it: %s', async (channel) => {
    const { say } = setUp();

    expect(await say({ purpose: 'email', channel })).toMatchObject({ kind: 'recorded' });
  });

  it('is requested again after a day at the earliest', async () => {
    const { say } = setUp();
    const request = { act: 'requested', purpose: 'email' } as const;
    await say(request);

    expect(await say(request, NOW + DAY - 1)).toMatchObject({ kind: 'unchanged' });
    expect(await say(request, NOW + DAY)).toMatchObject({ kind: 'recorded' });
  });
});
