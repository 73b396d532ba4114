import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCodeStore } from '#adapters/dynamodb/dynamo-code-store';
import type { Challenge, CodeStore } from '#business/one-time-codes/index';
import { createInMemoryCodes } from '../support/in-memory-codes.ts';
import { corruption, createStorage, outage } from './storage.ts';

const NOW = 1_776_069_000;
const CLAIM = { orderNumber: '12345', email: 'john.doe@email.com' };
const HASH = 'h'.repeat(43);

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<CodeStore> {
  const { client, tables } = await storage.open();
  return createDynamoCodeStore(client, tables.conversations);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<CodeStore>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryCodes())],
];

const aChallenge = (conversationId: string, overrides: Partial<Challenge> = {}): Challenge => ({
  conversationId,
  challengeId: `${conversationId}-first`,
  target: 'customer-john',
  claim: CLAIM,
  requestedAtEpochSeconds: NOW,
  ...overrides,
});

/** Opens the challenge and goes on to where its code can be redeemed. */
async function armed(codes: CodeStore, challenge: Challenge): Promise<Challenge> {
  await codes.open(challenge);
  await codes.take(challenge, challenge.requestedAtEpochSeconds);
  await codes.arm(challenge, HASH);
  return challenge;
}
const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work));
const countOf = <T>(list: readonly T[], wanted: T) => list.filter((one) => one === wanted).length;

describe.each(ADAPTERS)('a code store on %s', (_, create) => {
  it('gives a challenge to one of many who take it, with what it is for', async () => {
    const codes = await create();
    const challenge = aChallenge('taken');
    await codes.open(challenge);

    const taken = await times(10, () => codes.take(challenge, NOW + 1));

    expect(taken.filter((purpose) => purpose !== undefined)).toEqual([{ target: 'customer-john', claim: CLAIM }]);
  });

  it('tells the contact that is to be proved to who takes the challenge, and forgets it', async () => {
    const codes = await create();
    const contact = { channel: 'email', to: 'john.doe@email.com' } as const;
    const challenge = { ...aChallenge('contact'), contact };
    await codes.open(challenge);

    expect(await codes.take(challenge, NOW)).toEqual({ target: 'customer-john', claim: CLAIM, contact });

    await codes.arm(challenge, HASH);
    expect(await codes.reserveTry('contact', NOW)).not.toHaveProperty('contact');
  });

  it('keeps a decoy as a challenge without a target', async () => {
    const codes = await create();
    const { target: _target, ...decoy } = aChallenge('decoy');
    await codes.open(decoy);

    expect(await codes.take(decoy, NOW)).toEqual({ claim: CLAIM });
    expect(await codes.reserveTry('decoy', NOW)).toEqual({
      conversationId: 'decoy',
      challengeId: 'decoy-first',
      claim: CLAIM,
      tries: 1,
    });
  });

  it('keeps which charge a challenge is for', async () => {
    const codes = await create();
    const challenge = aChallenge('charge', { charge: 'offer-1' });
    await codes.open(challenge);

    expect(await codes.reserveTry('charge', NOW)).toMatchObject({ charge: 'offer-1' });
    expect(await codes.take(challenge, NOW)).toEqual({ target: 'customer-john', claim: CLAIM, charge: 'offer-1' });
  });

  it('arms a challenge once, after it was taken', async () => {
    const codes = await create();
    const challenge = aChallenge('armed');
    await codes.open(challenge);

    expect(await codes.arm(challenge, HASH)).toBe(false);
    await codes.take(challenge, NOW);
    expect(await codes.arm(challenge, HASH)).toBe(true);
    expect(await codes.arm(challenge, HASH)).toBe(false);
  });

  it('counts five of fifty parallel tries and refuses the others', async () => {
    const codes = await create();
    await armed(codes, aChallenge('fifty'));

    const tries = await times(50, () => codes.reserveTry('fifty', NOW + 1));

    const counted = tries.filter((one) => one !== undefined);
    expect(counted.map(({ tries: number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
    for (const { codeHash, target } of counted) expect([codeHash, target]).toEqual([HASH, 'customer-john']);
  });

  it('counts tries before the code is sent as well', async () => {
    const codes = await create();
    await codes.open(aChallenge('early'));

    expect(await codes.reserveTry('early', NOW)).toMatchObject({ tries: 1 });
    expect(await codes.reserveTry('early', NOW)).not.toHaveProperty('codeHash');
  });

  it('lets one of fifty spend a challenge, and nobody try it afterwards', async () => {
    const codes = await create();
    const challenge = await armed(codes, aChallenge('spent'));

    const spent = await times(50, () => codes.spend(challenge, NOW + 1));

    expect(countOf(spent, true)).toBe(1);
    expect(await codes.reserveTry('spent', NOW + 1)).toBeUndefined();
  });

  it('spends nothing that is not armed', async () => {
    const codes = await create();
    const challenge = aChallenge('unarmed');
    await codes.open(challenge);

    expect(await codes.spend(challenge, NOW)).toBe(false);
    expect(await codes.spend(aChallenge('absent'), NOW)).toBe(false);
  });

  it('has nothing to try in a conversation that never asked', async () => {
    expect(await (await create()).reserveTry('silent', NOW)).toBeUndefined();
  });

  it('keeps a code for 600 seconds and not one more', async () => {
    const codes = await create();
    const challenge = await armed(codes, aChallenge('old'));
    const untaken = aChallenge('old-untaken');
    await codes.open(untaken);

    expect(await codes.reserveTry('old', NOW + 599)).toMatchObject({ tries: 1 });
    expect(await codes.reserveTry('old', NOW + 600)).toBeUndefined();
    expect(await codes.spend(challenge, NOW + 600)).toBe(false);
    expect(await codes.take(untaken, NOW + 600)).toBeUndefined();
    expect(await codes.take(untaken, NOW + 599)).toBeDefined();
  });

  it('puts a new challenge in the place of the earlier one, with tries of its own', async () => {
    const codes = await create();
    const first = await armed(codes, aChallenge('again'));
    await codes.reserveTry('again', NOW + 1);
    const second = aChallenge('again', { challengeId: 'again-second', requestedAtEpochSeconds: NOW + 60 });

    expect(await codes.open(second)).toEqual({ kind: 'opened' });

    expect(await codes.spend(first, NOW + 61)).toBe(false);
    expect(await codes.take(first, NOW + 61)).toBeUndefined();
    expect(await codes.arm(first, HASH)).toBe(false);
    const tried = await codes.reserveTry('again', NOW + 61);
    expect(tried).toMatchObject({ challengeId: 'again-second', tries: 1 });
    expect(tried).not.toHaveProperty('codeHash');
  });

  it('allows a request a minute after the last and three in an hour, to the second', async () => {
    const codes = await create();
    const ask = (second: number) =>
      codes.open(aChallenge('often', { challengeId: `often-${second}`, requestedAtEpochSeconds: NOW + second }));

    expect(await ask(0)).toEqual({ kind: 'opened' });
    expect(await ask(59)).toEqual({ kind: 'limited', requestedAt: [NOW] });
    expect(await ask(60)).toEqual({ kind: 'opened' });
    expect(await ask(200)).toEqual({ kind: 'opened' });
    expect(await ask(3599)).toEqual({ kind: 'limited', requestedAt: [NOW + 200, NOW + 60, NOW] });
    expect(await ask(3600)).toEqual({ kind: 'opened' });
    expect(await ask(3660)).toEqual({ kind: 'opened' });
  });

  it('opens one of ten requests at the same moment', async () => {
    const codes = await create();
    let count = 0;

    const opened = await times(10, () => codes.open(aChallenge('burst', { challengeId: `burst-${++count}` })));

    expect(
      countOf(
        opened.map(({ kind }) => kind),
        'opened',
      ),
    ).toBe(1);
  });

  it('keeps conversations apart, odd characters and all', async () => {
    const codes = await create();
    await armed(codes, aChallenge('ö😀#\n"'));

    expect(await codes.reserveTry('ö😀#\n"', NOW)).toMatchObject({ tries: 1 });
    expect(await codes.reserveTry('ö😀#\n', NOW)).toBeUndefined();
  });
});

describe('the item of a conversation', () => {
  const itemOf = async (conversationId: string) => {
    const { client, tables } = await storage.open();
    const Key = { key: `CODE#${conversationId}` };
    return (await client.send(new GetCommand({ TableName: tables.conversations, Key }))).Item;
  };

  it('may be removed when no limit looks at it any more', async () => {
    await (await onDynamoDb()).open(aChallenge('removable'));

    expect(await itemOf('removable')).toMatchObject({ expiresAtEpochSeconds: NOW + 7200 });
  });

  it('keeps nothing of what a spent code proved', async () => {
    const codes = await onDynamoDb();
    await codes.spend(await armed(codes, aChallenge('proved')), NOW);

    expect(JSON.stringify(await itemOf('proved'))).not.toMatch(/john|12345|hhh/);
  });

  it('is corrupt when it holds no challenge, and the error tells no value', async () => {
    const codes = await onDynamoDb();
    await codes.open(aChallenge('corrupt'));
    await storage.put('conversations', { ...(await itemOf('corrupt')), purpose: { target: 7, claim: CLAIM } });

    const { told } = await corruption(codes.reserveTry('corrupt', NOW));

    expect(told).toContain('purpose.target');
    expect(told).not.toMatch(/john|12345/);
  });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoCodeStore(client, 'no-such-table');
  const expected = { code: 'storage-unavailable', retryable: true };

  expect(await outage(nowhere.open(aChallenge('none')))).toEqual(expected);
  expect(await outage(nowhere.reserveTry('none', NOW))).toEqual(expected);
});
