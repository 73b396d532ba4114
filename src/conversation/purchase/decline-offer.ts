import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { showVariant } from '../experiments/index.ts';
import { offerWish } from '../form/offer-wish.ts';
import { mayOfferSignUp, offerSignUp } from '../sign-up/index.ts';
import { type Decision, endTask, listen, type ManagePorts, type Memory, message, type Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';
import { findShown } from './find-shown.ts';
import { askAboutOffer, keepOffer } from './keep-offer.ts';
import { leaveSale } from './sale-task.ts';

/** Takes a no: the next idea follows once, and after that the question whether future deals are to be told. */
export async function declineOffer(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const { offer, mood } = turn.memory;
  const left: Turn = { ...turn, memory: leaveSale(turn.memory) };
  if (!offer) return askForLead(left, ports);
  const isFirst = !offer.isSecond && toneOf(mood) !== 'negative';
  const [next, isDeclined] = await Promise.all([
    isFirst ? nextIdea(left, ports) : undefined,
    ports.offers.move(offer, 'declined', turn.nowEpochSeconds, declinedBy(turn)),
  ]);
  const decision = next ?? (await askForLead(left, ports));
  return isDeclined ? { ...decision, memory: countDeclined(decision.memory) } : decision;
}

/** A no to deals of a category that were the next idea; undefined for every other turn. */
export function declineIdea(turn: Turn, ports: ManagePorts): Promise<Decision> | undefined {
  const { memory, stage } = turn;
  const isIdea = memory.task?.isOffered === true && memory.task.intent === 'UpsellProducts' && memory.offer?.isSecond;
  const isNo = stage.kind === 'confirmation-answered' && stage.answer === 'no';
  return isIdea && isNo ? askForLead({ ...turn, memory: endTask(memory) }, ports) : undefined;
}

/** Who is a lead already is scored by it at once; who becomes one later, by what the memory counts. */
const declinedBy = ({ conversationId, memory: { identity } }: Turn) =>
  identity && { customerId: identity.customerId, conversationId };

const countDeclined = (memory: Memory): Memory => ({ ...memory, declinedOffers: (memory.declinedOffers ?? 0) + 1 });

/** The product that was named beside the first one, while it is there; where none was, what there is in the category. */
async function nextIdea(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  if (!turn.memory.shown) return offerCategory(turn);
  const [, sku] = turn.memory.shown.skus;
  const forSale = sku === undefined ? undefined : await findShown(turn, sku, ports);
  const offer = forSale && (await keepOffer(turn, { ...forSale, isSecond: true }, ports));
  if (!offer) return undefined;
  return askAboutOffer(listen(turn, { say: [message('purchase.nextIdea')] }), offer, true);
}

function offerCategory({ memory }: Turn): Decision | undefined {
  const category = PRODUCT_CATEGORIES.find((known) => known === memory.known.category?.value);
  if (!category) return undefined;
  const wish = { intent: 'UpsellProducts', slot: 'ProductCategory', category } as const;
  const { offer } = memory;
  const told = { ...memory, ...(offer && { offer: { ...offer, isSecond: true as const } }) };
  return offerWish(told, wish, [message('purchase.nextIdea'), message('upsellProducts.offer', { category })]);
}

/** Asks whether news of such deals are wanted; what becomes of a yes is the wish's own. */
async function askForLead(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const { shown, known } = turn.memory;
  const about = shown?.category ?? known.category?.value;
  const category = PRODUCT_CATEGORIES.find((one) => one === about);
  if (!category || !(await mayOfferSignUp(turn, ports)))
    return listen(turn, { say: [message('courtesy.declined')], memory: turn.memory });
  const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', category } as const;
  const variant = await showVariant(turn, 'capture-insistence', ports);
  return offerSignUp(turn.memory, wish, 'after-declined-offer', [
    message('purchase.futureDeals', { category, variant }),
  ]);
}
