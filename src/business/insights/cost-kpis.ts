import { as, type Definitions, over } from './kpi.ts';

const CONVERSATION = 'the conversation, on the day of its first turn';

/** What conversations cost, by the prices of prices.ts. */
export const COST: Definitions = {
  'cost-per-conversation': {
    says: 'what a conversation costs at list prices, in hundredths of a US dollar',
    ...as('money', { 'cost-micro-usd': 0.0001 }, { conversations: 1 }),
    ...over(CONVERSATION, 'the variants of a running experiment; the period before'),
  },
  'other-messages-cost': {
    says: 'what mails and texts cost at list prices that no conversation led to, in hundredths of a US dollar',
    ...as('money', { 'shop-cost-micro-usd': 0.0001 }),
    ...over('the day it happened', 'the period before'),
  },
  'return-on-investment': {
    says: 'how many times its cost a conversation brings beyond it: revenue, not profit, of a shop that sells in US dollars',
    ...as('number', { 'chat-revenue-minor': 10_000, 'cost-micro-usd': -1 }, { 'cost-micro-usd': 1 }),
    ...over(CONVERSATION, '0: what conversations bring pays for them, and no more'),
  },
};
