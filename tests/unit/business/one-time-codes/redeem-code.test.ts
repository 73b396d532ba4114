import { describe, expect, it } from '@jest/globals';
import { redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { codePorts } from '../../../support/code-ports.ts';

const NOW = 1_776_069_000;
const CLAIM = { orderNumber: '12345', email: 'john.doe@email.com' };
const OVER = { kind: 'over' };

/** A conversation whose customer has the code 012345, and a way to try codes in it. */
async function withCode(claim?: typeof CLAIM) {
  const ports = codePorts({ customers: [aCustomer()] });
  const request = { conversationId: 'talk', target: 'customer-john', ...(claim && { claim }) };
  const ask = async (second: number) => {
    await requestCode(request, NOW + second, ports);
    await sendCode(ports.dispatched.at(-1)!, NOW + second, ports);
  };
  await ask(0);
  return {
    ask,
    attempt: (code: string, second = 30, now?: typeof CLAIM) =>
      redeemCode({ conversationId: 'talk', code, ...(now && { claim: now }) }, NOW + second, ports),
  };
}

describe('the right code', () => {
  it('proves the customer, and the claim that it was asked for with', async () => {
    const { attempt } = await withCode(CLAIM);

    expect(await attempt('012345')).toEqual({ kind: 'right', customerId: 'customer-john', ...CLAIM });
  });

  it('proves the customer alone when nothing was claimed', async () => {
    const { attempt } = await withCode();

    expect(await attempt('012345')).toEqual({ kind: 'right', customerId: 'customer-john' });
  });

  it.each([
    ['the same claim', CLAIM, 'right'],
    ['another order', { ...CLAIM, orderNumber: '12346' }, 'wrong'],
    ['another address', { ...CLAIM, email: 'jane@example.com' }, 'wrong'],
  ])('is judged beside what is claimed by now: %s', async (_, now, kind) => {
    const { attempt } = await withCode(CLAIM);

    expect(await attempt('012345', 30, now)).toHaveProperty('kind', kind);
  });

  it('is counted as a try when it is brought with another claim', async () => {
    const { attempt } = await withCode(CLAIM);
    for (let miss = 0; miss < 5; miss += 1) await attempt('012345', 30, { ...CLAIM, orderNumber: '12346' });

    expect(await attempt('012345', 30, CLAIM)).toEqual(OVER);
  });

  it.each([
    ['asked for the same charge', 'offer-1', 'offer-1', 'right'],
    ['asked for another charge', 'offer-1', 'offer-2', 'wrong'],
    ['asked to verify, brought for a charge', undefined, 'offer-1', 'wrong'],
    ['asked for a charge, brought to verify', 'offer-1', undefined, 'wrong'],
  ])('counts for what it was asked for alone: %s', async (_, asked, brought, kind) => {
    const ports = codePorts({ customers: [aCustomer()] });
    const of = (charge: string | undefined) => (charge === undefined ? {} : { charge });
    await requestCode({ conversationId: 'talk', target: 'customer-john', ...of(asked) }, NOW, ports);
    await sendCode(ports.dispatched.at(-1)!, NOW, ports);

    const tried = await redeemCode({ conversationId: 'talk', code: '012345', ...of(brought) }, NOW + 30, ports);

    expect(tried).toHaveProperty('kind', kind);
  });

  it('works once', async () => {
    const { attempt } = await withCode();
    await attempt('012345');

    expect(await attempt('012345')).toEqual(OVER);
  });

  it('works at the fifth try and not at the sixth', async () => {
    const fifth = await withCode();
    for (let miss = 0; miss < 4; miss += 1) await fifth.attempt('999999');
    const sixth = await withCode();
    for (let miss = 0; miss < 5; miss += 1) await sixth.attempt('999999');

    expect(await fifth.attempt('012345')).toMatchObject({ kind: 'right' });
    expect(await sixth.attempt('012345')).toEqual(OVER);
  });

  it('works for ten minutes and not a second more', async () => {
    expect(await (await withCode()).attempt('012345', 599)).toMatchObject({ kind: 'right' });
    expect(await (await withCode()).attempt('012345', 600)).toEqual(OVER);
  });

  it('is right for one of many who bring it at once', async () => {
    const { attempt } = await withCode();

    const redeemed = await Promise.all(Array.from({ length: 50 }, () => attempt('012345')));

    expect(redeemed.filter(({ kind }) => kind === 'right')).toHaveLength(1);
    expect(redeemed.filter(({ kind }) => kind === 'over')).toHaveLength(49);
  });
});

describe('a wrong code', () => {
  it('leaves four tries, three, two, one, and then it is over', async () => {
    const { attempt } = await withCode();
    const answers = [];
    for (let miss = 0; miss < 5; miss += 1) answers.push(await attempt('543210'));

    expect(answers).toEqual([4, 3, 2, 1].map((triesLeft) => ({ kind: 'wrong', triesLeft })).concat(OVER as never));
  });

  it.each(['', '12345', '0123456', '０１２３４５'])('is one that differs in form only: %j', async (code) => {
    expect(await (await withCode()).attempt(code)).toMatchObject({ kind: 'wrong' });
  });
});

it('says the same for nothing asked for as for a code that is over', async () => {
  expect(await redeemCode({ conversationId: 'other', code: '012345' }, NOW, codePorts())).toEqual(OVER);
});

it('gives a new code new tries', async () => {
  const { ask, attempt } = await withCode();
  for (let miss = 0; miss < 5; miss += 1) await attempt('999999');

  await ask(60);

  expect(await attempt('999999', 61)).toEqual({ kind: 'wrong', triesLeft: 4 });
  expect(await attempt('012345', 61)).toMatchObject({ kind: 'right' });
});
