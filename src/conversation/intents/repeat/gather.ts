import { isInForce } from '#business/identity/index';
import type { ManagePorts, Message, Turn } from '../../turn/index.ts';
import type { RepeatFacts } from './manage.ts';

/**
 * Reads the epoch when what was said last is somebody's own: an older memory may come back after a log-out, and a
 * verification that is over isn't made longer by hearing its answer again and again.
 */
export async function gatherToManage(turn: Turn, { identity: identities }: ManagePorts): Promise<RepeatFacts> {
  const { lastSaid, epoch: remembered, identity } = turn.memory;
  if (!lastSaid.some(isSomebodysOwn)) return { epoch: remembered, isOver: false };
  const epoch = await identities.readEpoch(turn);
  return { epoch, isOver: identity !== undefined && !isInForce(identity, epoch, turn.nowEpochSeconds) };
}

/** What tells of an order, of purchases, a tier, or prices and sales that may not be everybody's. */
const OWN: readonly Message['key'][] = [
  'captureLeadInfo.alreadyIn',
  'captureLeadInfo.boughtBefore',
  'captureLeadInfo.linkSent',
  'captureLeadInfo.noted',
  'captureLeadInfo.textsOn',
  'captureLeadInfo.welcomeGift',
  'checkOrderStatus.found',
  'expedite.ask',
  'expedite.done',
  'expedite.readBack',
  'explainPrice.steps',
  'loyalty.credit',
  'loyalty.early',
  'loyalty.gift',
  'loyalty.inHand',
  'loyalty.notEnough',
  'loyalty.notYetForYou',
  'loyalty.points',
  'loyalty.redeemReadBack',
  'loyalty.redeemed',
  'loyalty.rewardDelivery',
  'loyalty.rewards',
  'managePrivacy.consents',
  'managePrivacy.eraseReadBack',
  'managePrivacy.soldTo',
  'managePrivacy.soldToNobody',
  'managePrivacy.stopped',
  'managePrivacy.stoppedBefore',
  'managePrivacy.stoppedTo',
  'managePrivacy.neverTo',
  'processReturn.approved',
  'processReturn.cancelReadBack',
  'processReturn.howMany',
  'processReturn.labelAgain',
  'processReturn.labelTooOften',
  'processReturn.madeGood',
  'processReturn.readBack',
  'processReturn.readBackKept',
  'processReturn.refused',
  'processReturn.status',
  'processReturn.tooLateToCancel',
  'processReturn.ways',
  'processReturn.whichItem',
  'promoCode.counts',
  'promoCode.none',
  'pricing.freeForTier',
  'pricing.freeWithOrder',
  'purchase.aboveLimit',
  'purchase.ask',
  'purchase.codeSent',
  'purchase.declined',
  'purchase.done',
  'purchase.noPaymentMethod',
  'purchase.readBack',
  'recommendation.because',
  'scheduleCallback.booked',
  'scheduleCallback.moved',
  'scheduleCallback.readBackCancel',
  'scheduleCallback.readBackMove',
  'scheduleCallback.when',
  'upsellProducts.bundle',
  'upsellProducts.forYou',
  'upsellProducts.goesWell',
  'upsellProducts.product',
  'upsellProducts.productForYou',
  'upsellProducts.productOnSale',
  'upsellProducts.sales',
  'upsellProducts.shown',
  'upsellProducts.tierDeal',
];

const isSomebodysOwn = ({ key }: Message): boolean => OWN.includes(key);
