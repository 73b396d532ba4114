import { COST } from './cost-kpis.ts';
import { as, type Definitions, type Kpi, of, over } from './kpi.ts';

const CONVERSATION = 'the conversation, on the day of its first turn';
const PURCHASE = 'the day of the purchase; conversations of the 30 days before it';
const EVENT = 'the day it happened';
const TIERS = 'the other tiers, the same figure of the period before';
const VARIANTS = 'the variants of a running experiment; the period before';
const CHANNELS = 'the other channels, the period before';

const REVENUE: Definitions = {
  'upsell-conversion': {
    says: 'how many of the offers that were made were bought',
    ...as('share', { 'offers-taken': 1 }, { 'offers-made': 1 }),
    ...over(CONVERSATION, TIERS),
  },
  'order-value-lift': {
    says: 'by how much purchases in the chat raise the open orders that they are added to',
    ...as('share', { 'extended-by-minor': 1 }, { 'extended-before-minor': 1 }),
    ...over(CONVERSATION, 'the same orders before the purchase'),
  },
  'order-value-lift-per-conversation': {
    says: 'what a conversation with a verified customer adds to open orders',
    ...as('money', { 'extended-by-minor': 1 }, { 'verified-conversations': 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  revenue: {
    says: 'what customers paid for all purchases that are known of',
    ...as('money', { 'revenue-minor': 1 }),
    ...over(EVENT, 'the period before'),
  },
  refunded: {
    says: 'what customers got back for returns, to their card or as store credit',
    ...as('money', { 'refunded-minor': 1 }),
    ...over(EVENT, 'the period before'),
  },
  'net-revenue': {
    says: 'what is left of the revenue after what customers got back on these days, whenever they had bought',
    ...as('money', { 'revenue-minor': 1, 'refunded-minor': -1 }),
    ...over(EVENT, 'the period before'),
  },
  'revenue-in-conversations': {
    says: 'what was bought in conversations',
    ...as('money', { 'chat-revenue-minor': 1 }),
    ...over(CONVERSATION, CHANNELS),
  },
  'revenue-by-offer': {
    says: 'what each kind of offer brought',
    ...as('money', { 'strategy-revenue-minor/*': 1 }),
    ...over(CONVERSATION, 'the other kinds'),
  },
  'revenue-attributed-first': {
    says: 'revenue put down to the first conversation before the purchase',
    ...as('money', { 'attributed-first-minor': 1 }),
    ...over(PURCHASE, 'the last and linear touch; revenue without a conversation'),
  },
  'revenue-attributed-last': {
    says: 'revenue put down to the last conversation before the purchase',
    ...as('money', { 'attributed-last-minor': 1 }),
    ...over(PURCHASE, 'the first and linear touch; revenue without a conversation'),
  },
  'revenue-attributed-linear': {
    says: 'revenue put down to all conversations before the purchase in equal parts',
    ...as('money', { 'attributed-linear-minor': 1 }),
    ...over(PURCHASE, 'the first and last touch; revenue without a conversation'),
  },
  'attributed-share': {
    says: 'how much of the revenue had a conversation before it',
    ...as('share', { 'attributed-last-minor': 1 }, { 'attributed-last-minor': 1, 'unattributed-minor': 1 }),
    ...over(PURCHASE, 'the period before'),
  },
  'revenue-per-conversation': {
    says: 'what a conversation brings',
    ...as('money', { 'chat-revenue-minor': 1 }, { conversations: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'turns-per-conversation': {
    says: 'how many messages it takes',
    ...as('number', { turns: 1 }, { conversations: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'lifetime-value-effect': {
    says: 'what a known customer’s conversation adds to what they are worth, by linear attribution',
    ...as('money', { 'attributed-linear-minor': 1 }, { 'customers-talked': 1 }),
    ...over(PURCHASE, 'the control of a running experiment: without one it is no proof of a cause'),
  },
  'buying-rate': {
    says: 'how many conversations bought something',
    ...as('share', { 'buying-conversations': 1 }, { conversations: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
};

const LEADS: Definitions = {
  'capture-rate': {
    says: 'how many of the conversations with an occasion to it leave details, by occasion',
    ...as('share', { 'capture/*': 1 }, { 'capture-occasion/*': 1 }),
    ...over(CONVERSATION, 'the other occasions'),
  },
  'new-leads': {
    says: 'people who left their details in a conversation for the first time',
    ...as('number', { 'new-leads': 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'score-distribution': {
    says: 'into which class leads came, of all that came into another',
    ...as('share', { 'classed/*': 1 }, { 'classed-leads': 1 }),
    ...over(EVENT, 'the period before'),
  },
  'mean-score': {
    says: 'the mean score of leads that came into another class, 0 to 100',
    ...as('number', { 'class-score-sum': 1 }, { 'classed-leads': 1 }),
    ...over(EVENT, 'the period before'),
  },
  'lead-conversion': {
    says: 'how many of the conversations in which details were left also bought',
    ...as('share', { 'capturing-and-buying': 1 }, { 'capturing-conversations': 1 }),
    ...over(CONVERSATION, 'buying-rate: all conversations'),
  },
  'data-revenue': {
    says: 'what buyers pay for leads',
    ...as('money', { 'lead-revenue-minor': 1 }),
    ...over(EVENT, 'the period before'),
  },
  'data-revenue-by-package': {
    says: 'what buyers pay, by package',
    ...as('money', { 'package-revenue-minor/*': 1 }),
    ...over(EVENT, 'the other packages'),
  },
  'revenue-per-sold-lead': {
    says: 'what a sold lead brings',
    ...as('money', { 'lead-revenue-minor': 1 }, { 'leads-sold': 1 }),
    ...over(EVENT, 'the period before'),
  },
  'subscription-growth': {
    says: 'consents to messages that were given less those withdrawn, by kind',
    ...as('number', { 'subscribed/*': 1, 'unsubscribed/*': -1 }),
    ...over(EVENT, 'the period before'),
  },
};

const OPERATIONS: Definitions = {
  'intent-recognition': {
    says: 'how many messages were understood',
    ...as('share', { turns: 1, 'missed-turns': -1 }, { turns: 1 }),
    ...over(CONVERSATION, CHANNELS),
  },
  'mean-confidence': {
    says: 'how sure Lex was of the intents it found',
    ...as('share', { 'confidence-permille': 0.001 }, { 'scored-turns': 1 }),
    ...over(CONVERSATION, CHANNELS),
  },
  'slot-fill-rate': {
    says: 'how many of the values that were asked for were given',
    ...as('share', { 'slots-filled': 1 }, { 'slots-asked': 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'slot-fill-rate-by-slot': {
    says: 'the same for each slot',
    ...as('share', { 'slot-filled/*': 1 }, { 'slot-asked/*': 1 }),
    ...over(CONVERSATION, 'the other slots'),
  },
  'drop-off': {
    says: 'at which question conversations end, of all of them',
    ...as('share', { 'left-at/*': 1 }, { conversations: 1 }),
    ...over(CONVERSATION, 'the other questions'),
  },
  'conversation-completion': {
    says: 'how many conversations got something done and left no question open',
    ...as('share', { completed: 1 }, { conversations: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  satisfaction: {
    says: 'the mean rating, 1 to 5, of conversations that were rated',
    ...as('number', { 'rating-sum': 1 }, { ratings: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'satisfied-share': {
    says: 'how many ratings were 4 or 5',
    ...as('share', { satisfied: 1 }, { ratings: 1 }),
    ...over(CONVERSATION, VARIANTS),
  },
  'failed-turns': {
    says: 'how many turns ended in a failure',
    ...as('share', { 'failed-turns': 1 }, { turns: 1 }),
    ...over(CONVERSATION, 'the period before'),
  },
  'mean-answer-ms': {
    says: 'how long an answer takes, in milliseconds',
    ...as('number', { 'duration-ms': 1 }, { turns: 1 }),
    ...over(CONVERSATION, CHANNELS),
  },
};

/** Every figure there is. docs/insights.md has the same table, and a test compares the two. */
export const KPIS: readonly Kpi[] = [
  ...of('revenue', REVENUE),
  ...of('leads', LEADS),
  ...of('operations', OPERATIONS),
  ...of('cost', COST),
];
