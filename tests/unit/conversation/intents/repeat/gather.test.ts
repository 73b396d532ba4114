import { expect, it } from '@jest/globals';
import { gatherToManage } from '#conversation/intents/repeat/gather';
import { type Message, message } from '#conversation/turn/index';
import { aMemory, anIdentity } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const ports = {
  ...UNREACHABLE_PORTS,
  identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(2) },
};
const after = (said: Message) => aTurn({ intent: 'Repeat', memory: aMemory({ epoch: 1, lastSaid: [said] }) });

it.each([
  message('checkOrderStatus.found'),
  message('upsellProducts.tierDeal', { tier: 'Gold', off: 2000, category: 'Electronics' }),
  message('upsellProducts.forYou', { name: 'Pad', priceMinor: 4800, currency: 'USD', tier: 'Gold' }),
  message('pricing.freeWithOrder', { orderNumber: '12345' }),
  message('pricing.freeForTier', { tier: 'Platinum' }),
  message('explainPrice.steps', { name: 'Pad', currency: 'USD', listMinor: 6000, priceMinor: 4800, reasons: [] }),
])('asks the store whether the customer is still there before repeating $key', async (said) => {
  expect(await gatherToManage(after(said), ports)).toEqual({ epoch: 2, isOver: false });
});

it.each([
  ['two hours after', 7200, true],
  ['just within two hours of', 7199, false],
])('%s the verification, an answer that rested on it counts as over: %s', async (_, age, isOver) => {
  const turn = after(message('checkOrderStatus.found'));
  const identity = anIdentity({ epoch: 2, verifiedAtEpochSeconds: turn.nowEpochSeconds - age });

  const facts = await gatherToManage({ ...turn, memory: { ...turn.memory, epoch: 2, identity } }, ports);

  expect(facts).toEqual({ epoch: 2, isOver });
});

it('asks nothing before repeating what everybody may hear', async () => {
  expect(await gatherToManage(after(message('conversation.thanks')), UNREACHABLE_PORTS)).toEqual({
    epoch: 1,
    isOver: false,
  });
});
