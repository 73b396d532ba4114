import { judgeClaim, kindIn, parcelTroubleOf, type ParcelTrouble } from '#business/returns/index';
import type { Known } from '../../turn/index.ts';
import { mayBeMadeGood } from '../../understanding/mood/index.ts';
import { encodeSelection } from './chosen.ts';
import { thingsOf } from './facts.ts';
import type { Progress } from './step.ts';

const REASON = 'Damaged in Shipping';
const remembered = (value: string): Known => ({ value, source: 'remembered' });

/**
 * Takes what was lost or damaged on its way for what it is: made good at once, without coming back. Why is known then; of
 * a lost parcel everything is gone, unless something of it is named.
 */
export function makeGood(progress: Progress): Progress {
  const trouble = troubleIn(progress);
  if (!trouble) return progress;
  const shop = { ...progress.shop, trouble };
  const filled = { ...progress.state.filled, ReturnReason: remembered(REASON) };
  const known = { ...progress, shop, state: { ...progress.state, filled }, notes: { ...progress.notes, trouble } };
  return trouble === 'lost' ? withEverything(known) : known;
}

/** A damaged parcel that came may also be sent back as any other: then nobody has chosen to have it made good. */
function troubleIn({ turn, state, notes, shop: { order } }: Progress): ParcelTrouble | undefined {
  const open = parcelTroubleOf(order);
  if (notes.trouble === 'lost' || notes.trouble === 'damaged') return open ?? notes.trouble;
  const isChosen = mayBeMadeGood(turn.memory) || state.filled['ReturnReason']?.value === REASON;
  return order.status !== 'delivered' || isChosen ? open : undefined;
}

function withEverything(progress: Progress): Progress {
  const { notes, state, shop, turn } = progress;
  if (notes.chosen !== undefined || notes.itemWords !== undefined || state.filled['ReturnItem']) return progress;
  const { order, customer, products, trouble } = shop;
  const about = { order, tier: customer.tier, today: turn.today, ...(trouble && { trouble }) };
  const gone = thingsOf(shop).filter(
    (thing) => !judgeClaim({ ...about, thing, quantity: 1, kind: kindIn(products, thing.sku) }),
  );
  if (gone.length === 0) return progress;
  const chosen = encodeSelection({ chosen: gone.map(({ sku, left }) => ({ sku, quantity: left.length })) });
  const ReturnItem = remembered(
    gone
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 60),
  );
  return { ...progress, notes: { ...notes, chosen }, state: { ...state, filled: { ...state.filled, ReturnItem } } };
}
