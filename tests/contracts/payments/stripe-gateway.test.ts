import { afterAll, describe, expect, it } from '@jest/globals';
import { anAuthorization, named } from './gateway-under-test.ts';
import { createRecordedStripe } from './open-stripe.ts';

const stripe = createRecordedStripe();
afterAll(stripe.stop);

describe('Stripe', () => {
  it('is asked again, with the same key, when the first answer was lost', async () => {
    const { gateway, api } = await stripe.open('answer-lost-once');

    const answer = await gateway.authorize(anAuthorization('once'));

    expect(answer).toEqual({ kind: 'authorized', paymentId: 'pi_3MtweELkdIwHu7ix0Dt0gF2H' });
    expect(api.requests()).toBe(2);
  });

  it('is asked no third time', async () => {
    const { gateway, api } = await stripe.open('answer-lost');

    await gateway.authorize(anAuthorization('lost', { methodId: 'card-answer-lost' }));

    expect(api.requests()).toBe(2);
  });

  it.each([
    ['has an error of its own', 'server-error', 'broken'],
    ['is still at the first request with that key', 'key-in-use', 'inuse'],
    ['is still at the payment', 'still-processing', 'slow'],
  ])('may have done what was asked when it %s', async (_, scenario, name) => {
    const { gateway, api } = await stripe.open(scenario);

    expect(await gateway.authorize(anAuthorization(name))).toEqual({ kind: 'unknown' });
    expect(api.requests()).toBe(1);
  });

  it.each([
    ['our secret key', 'secret-key', 'expelled'],
    ['an amount', 'currency', 'currency'],
  ])('that does not take %s is our mistake, not a declined card', async (_, scenario, name) => {
    const { gateway } = await stripe.open(scenario);

    await expect(gateway.authorize(anAuthorization(name))).rejects.toMatchObject({ code: 'payment-request-refused' });
  });

  it('has payments of others, which are none of ours', async () => {
    const { gateway } = await stripe.open('found-elsewhere');

    const found = await gateway.find({ paymentId: 'pi_3MtweELkdIwHu7ix0Dt0gF2H' });

    expect(found).toEqual({ kind: 'payment-not-found' });
  });

  it('that cannot be asked leaves unknown whether there is a payment', async () => {
    const { gateway } = await stripe.open('find-by-key-fails');

    expect(await gateway.find(named(anAuthorization('any')))).toEqual({ kind: 'unknown' });
  });
});
