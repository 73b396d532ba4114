import { unitsLeft } from '#business/catalog/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';
import type { FormSlot } from '../../form/form.ts';
import { RESOLUTION } from '../../form/slots.ts';
import { type Message, message } from '../../turn/index.ts';
import { wardrobeOf } from './choose-variant.ts';
import { chosenIn, conditionIn } from './judge-known.ts';
import { decodeSelection } from './chosen.ts';
import type { Progress } from './step.ts';
import { judge } from './terms-in-words.ts';
import { RETURN_REASONS } from './values.ts';

/** True when the same things are in stock, or the one thing in another size or colour. */
export function canBeExchanged(progress: Pick<Progress, 'shop' | 'notes'>): boolean {
  if (wardrobeOf(progress)) return true;
  return chosenIn(progress).every(({ thing, quantity }) => {
    const product = progress.shop.products.find(({ sku }) => sku === thing.sku);
    return product?.kind === 'goods' && unitsLeft(product) >= quantity;
  });
}

/** An exchange for what isn't there any more is none; a better model that was taken is one. */
export function settleResolution(progress: Progress): Progress {
  const { state, notes } = progress;
  if (notes.upgrade?.startsWith('taken ')) return takeUpgrade(progress);
  if (state.filled['Resolution']?.value !== 'Exchange' || canBeExchanged(progress)) return progress;
  const { Resolution: _, ...filled } = state.filled;
  return { ...progress, state: { ...state, filled } };
}

/** Whoever wants something else after that has thought better of it. */
function takeUpgrade(progress: Progress): Progress {
  const { state, notes } = progress;
  const wanted = state.filled['Resolution']?.value ?? 'Exchange';
  const before = state.task?.filled['Resolution']?.value;
  if (wanted !== 'Exchange' && before === 'Exchange') return { ...progress, notes: { ...notes, upgrade: 'declined' } };
  const Resolution = { value: 'Exchange', source: 'said' as const };
  return { ...progress, state: { ...state, filled: { ...state.filled, Resolution } } };
}

/** What each way out means in money, to be said before it is asked which is wanted. */
export function waysInWords(progress: Progress): readonly Message[] {
  const { state, notes, shop } = progress;
  const reason = RETURN_REASONS.find((known) => known === state.filled['ReturnReason']?.value);
  const { chosen } = decodeSelection(notes.chosen ?? '');
  if (!reason || chosen.length === 0) return [];
  const refund = moneyFor({ progress, reason, resolution: 'Refund' });
  const credit = moneyFor({ progress, reason, resolution: 'Store Credit' });
  if (!refund || !credit) return [];
  const { currency } = shop.order;
  return [
    message('processReturn.ways', {
      ...{ currency, refundMinor: refund.refundMinor, feeMinor: refund.feeMinor, creditMinor: credit.refundMinor },
      isInStock: canBeExchanged({ shop, notes }),
    }),
  ];
}

function moneyFor({
  progress: { shop, notes, turn },
  reason,
  resolution,
}: {
  readonly progress: Progress;
  readonly reason: ReturnReason;
  readonly resolution: ReturnResolution;
}) {
  const { chosen } = decodeSelection(notes.chosen ?? '');
  const condition = conditionIn(notes.condition);
  const { trouble } = shop;
  const wish = { chosen, reason, resolution, ...(condition && { condition }), ...(trouble && { trouble }) };
  const judged = judge(wish, shop, turn);
  return judged.kind === 'allowed' ? judged.terms : undefined;
}

/** The ways out to press: an exchange only where there is something to exchange for. */
export const resolutionSlot = (progress: Pick<Progress, 'shop' | 'notes'>): FormSlot =>
  canBeExchanged(progress)
    ? RESOLUTION
    : { ...RESOLUTION, choices: (RESOLUTION.choices ?? []).filter(({ says }) => says !== 'Exchange') };
