import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QUESTIONS } from '#generated/questions';
import { EN_US } from '#conversation/messages/en-us';
import { PURCHASE_SAMPLES } from '../../../support/purchase-samples.ts';
import { personOf } from '../../../../scripts/simulate/people/person.ts';
import { askedBy } from '../../../../scripts/simulate/personas/asked.ts';
import { PERSONAS } from '../../../../scripts/simulate/personas/index.ts';
import { nextAct } from '../../../../scripts/simulate/personas/next-act.ts';
import type { Act, Scene } from '../../../../scripts/simulate/personas/persona.ts';
import { says } from './evidence.ts';

const slots = Object.values(QUESTIONS).flatMap((ofIntent) => Object.keys(ofIntent));
const anAsked = fc.constantFrom(
  ...[...slots, 'offer', 'expedite', 'read-back', 'deals', 'sign-up', 'person', 'others', 'upgrade', 'drop', 'nothing'],
  ...['consent-email', 'consent-sale', 'is-right', 'yes-or-no', 'rating', 'anything-else', 'choice', 'another-address'],
);

describe('somebody who is simulated', () => {
  it('does the same in the same scene, and comes to an end whatever is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERSONAS), fc.nat(99), fc.infiniteStream(anAsked), (persona, index, questions) => {
        const person = personOf(1, index);
        const acts: Act[] = [];
        for (const asked of questions) {
          const scene: Scene = { person, asked, timesAsked: 0, told: '', choices: [], acts: [...acts] };
          const act = nextAct(persona, scene);
          expect(nextAct(persona, scene)).toEqual(act);
          if (act.does === 'leave') return;
          acts.push(act);
          expect(acts.length).toBeLessThan(20);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the bot asks', () => {
  it('is known of each slot by each of its questions', () => {
    for (const ofIntent of Object.values(QUESTIONS))
      for (const question of Object.values(ofIntent).flat()) {
        const isAskedFor = (slot: string) => Object.values(QUESTIONS).some((one) => one[slot]?.includes(question));
        expect([question, isAskedFor(askedBy([says(question)]))]).toEqual([question, true]);
      }
  });

  it.each([
    ['offer', EN_US['purchase.ask'](PURCHASE_SAMPLES['purchase.ask'])],
    ['read-back', EN_US['purchase.readBack'](PURCHASE_SAMPLES['purchase.readBack'])],
    ['expedite', EN_US['expedite.ask'](PURCHASE_SAMPLES['expedite.ask'])],
    ['read-back', EN_US['expedite.readBack'](PURCHASE_SAMPLES['expedite.readBack'])],
    ['others', EN_US['purchase.showOthers']({ category: 'Home' })],
    ['consent-sale', EN_US['captureLeadInfo.consent']({ purpose: 'sale', partners: [{ partnerId: 'p', name: 'P' }] })],
    ['consent-email', EN_US['captureLeadInfo.consent']({ purpose: 'email', partners: [] })],
    ['consent-profiling', EN_US['captureLeadInfo.consent']({ purpose: 'profiling', partners: [] })],
    ['consent-sms-and-calls', EN_US['captureLeadInfo.consent']({ purpose: 'sms-and-calls', partners: [] })],
    ['deals', EN_US['upsellProducts.offer']({ category: 'Home' })],
    ['deals', EN_US['upsellProducts.offer']({ category: 'Home', tier: 'Gold' })],
    ['deals', EN_US['upsellProducts.offer']({ category: 'Home', tier: 'Gold', wording: 'benefit' })],
    ['sign-up', EN_US['captureLeadInfo.offerUpdates']({ variant: 'soft' })],
    ['sign-up', EN_US['captureLeadInfo.offerUpdates']({ variant: 'insistent' })],
    ['sign-up', EN_US['captureLeadInfo.offerImprovements']({ variant: 'insistent' })],
    ['sign-up', EN_US['purchase.futureDeals']({ category: 'Home', variant: 'insistent' })],
    ['person', EN_US['mood.offerPerson']()],
    ['rating', EN_US['stop.rate']()],
    ['anything-else', EN_US['conversation.anythingElse']()],
    ['nothing', EN_US['conversation.whatIsHere']()],
  ])('is %s where it says: %s', (asked, text) => {
    expect(askedBy([says(text)])).toBe(asked);
  });

  it('is the last thing that is asked', () => {
    const pieces = [says('Which phone number should we call?'), says(EN_US['mood.offerPerson']()), says('Well.')];

    expect(askedBy(pieces)).toBe('person');
  });
});
