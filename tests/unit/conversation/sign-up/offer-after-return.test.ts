import { expect, it } from '@jest/globals';
import type { Arm, StrategyDesk } from '#business/experiments/index';
import type { MomentPorts } from '../../../../src/conversation/moments/index.ts';
import { offerAfterReturn } from '../../../../src/conversation/sign-up/index.ts';
import { close, type DrawnOffer, type Memory, message } from '../../../../src/conversation/turn/index.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';

const said = message('conversation.anythingElse');
const known = { category: { value: 'Electronics', source: 'remembered' } } as const;
const group = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' } as const;

/** What follows on an approved return where this was drawn before, or would be drawn now. */
async function after(memory: Partial<Memory>, drawnNow?: Arm) {
  const noted: string[] = [];
  const strategy: StrategyDesk = {
    draw: (arms, { drawnAt }) => Promise.resolve((noted.push(`${drawnAt}: ${arms.join(' ')}`), drawnNow)),
    made: ({ arm }) => Promise.resolve(void noted.push(`made ${arm}`)),
  };
  const ports: MomentPorts = {
    strategy,
    claimOnce: () => Promise.resolve(true),
    customers: { findById: () => Promise.resolve(aCustomer()) },
    signUps: { standingOf: () => Promise.reject(new Error('Nobody is known.')) },
  };
  const turn = aTurn();
  const told = close(turn, 'fulfilled', { say: [said], memory: aMemory({ ...memory, known }) });
  const decision = await offerAfterReturn(turn, told, ports);
  return { noted, says: decision.say.map(({ key }) => key), drawn: decision.memory.drawn };
}
const drawnAs = (arm: Arm): DrawnOffer => ({ arm, group, category: 'Electronics' });

it('offers news of improvements where nothing is learned', async () => {
  const { says, drawn } = await after({});

  expect(says).toEqual(['captureLeadInfo.offerImprovements']);
  expect(drawn).toBeUndefined();
});

it.each([
  ['updates@after-resolution', 'captureLeadInfo.offerImprovements'],
  ['deals@after-resolution', 'upsellProducts.offer'],
] as const)('offers %s where that was drawn', async (arm, key) => {
  const { says, drawn, noted } = await after({ drawn: drawnAs(arm) });

  expect(says).toEqual([key]);
  expect(drawn).toMatchObject({ arm, isMade: true });
  expect(noted).toEqual([`made ${arm}`]);
});

it('offers nothing while what was drawn waits for the close', async () => {
  const { says, noted } = await after({ drawn: drawnAs('updates@at-close') });

  expect(says).toEqual(['conversation.anythingElse']);
  expect(noted).toEqual([]);
});

it('draws here, apart from who came by a status, where nothing was drawn before', async () => {
  const { says, drawn, noted } = await after({}, 'deals@at-close');

  expect(says).toEqual(['conversation.anythingElse']);
  expect(drawn).toMatchObject({ arm: 'deals@at-close', category: 'Electronics' });
  expect(noted).toEqual([
    'after-resolution: updates@after-resolution deals@after-resolution updates@at-close deals@at-close',
  ]);
});

it.each(['updates@after-resolution', 'deals@after-resolution'] as const)(
  'offers no %s to who has declined an offer in this conversation',
  async (arm) => {
    expect((await after({ drawn: drawnAs(arm), declinedOffers: 1 })).says).toEqual(['conversation.anythingElse']);
  },
);
