import type { DeclineReason } from '#business/payments/index';

/** What goes wrong on the way to the sandbox or back, the first time an effect is asked for. */
export type Trouble =
  /** Done, but the answer doesn't come back. */
  | 'answer-lost'
  /** The request doesn't come through, however often it is sent. */
  | 'never-arrives'
  /** Turned away before anything is done, however often it is sent. */
  | 'unavailable'
  /** The network delivers the request a second time. */
  | 'delivered-twice';

export interface TestCard {
  readonly declines?: DeclineReason;
  readonly authorize?: Trouble;
  readonly capture?: Trouble;
}

/** Payment methods that the sandbox knows, by `methodId`; it declines any other one without a reason. */
export const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  'card-accepts': {},
  'card-insufficient-funds': { declines: 'insufficient-funds' },
  'card-expired': { declines: 'expired-card' },
  'card-needs-authentication': { declines: 'needs-authentication' },
  'card-declined': { declines: 'generic' },
  'card-answer-lost': { authorize: 'answer-lost' },
  'card-never-arrives': { authorize: 'never-arrives' },
  'card-unavailable': { authorize: 'unavailable' },
  'card-delivered-twice': { authorize: 'delivered-twice', capture: 'delivered-twice' },
  'card-capture-answer-lost': { capture: 'answer-lost' },
  'card-capture-unavailable': { capture: 'unavailable' },
};

const UNKNOWN_CARD: TestCard = { declines: 'generic' };

export const testCard = (methodId: string): TestCard => TEST_CARDS[methodId] ?? UNKNOWN_CARD;
