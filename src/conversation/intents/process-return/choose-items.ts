import { judgeClaim, kindIn, type ReturnRefusal } from '#business/returns/index';
import { leadIn } from '../../form/lead-in.ts';
import { message, type Turn } from '../../turn/index.ts';
import { askItem } from './ask-again.ts';
import { decodeSelection, encodeSelection, type Selection } from './chosen.ts';
import { isGoods, type ShopFacts, thingsOf } from './facts.ts';
import { FORM } from './form.ts';
import { matchThings, type NamedThing } from './match-things.ts';
import { without } from './notes.ts';
import { quantityNear } from './quantity-near.ts';
import { refusalInWords, refuseReturn } from './refuse.ts';
import { goOn, type Progress, type Stepped } from './step.ts';

/** The things that may go back as far as is known: goods of which something is left, and in time for some reason. */
const returnableThings = (shop: ShopFacts, turn: Turn): readonly NamedThing[] =>
  thingsOf(shop).filter((thing) => refusalOf(shop, turn, { thing, quantity: 1 }) === undefined);

const refusalOf = (
  { order, customer: { tier }, products, trouble }: ShopFacts,
  { today }: Turn,
  asked: { readonly thing: NamedThing; readonly quantity: number },
): ReturnRefusal | undefined =>
  judgeClaim({ ...asked, order, tier, today, kind: kindIn(products, asked.thing.sku), ...(trouble && { trouble }) });

/** Finds out which of the order's things go back, and how many of each; says why one can't. */
export function chooseItems(progress: Progress): Stepped {
  const { shop, turn, notes } = progress;
  const things = thingsOf(shop);
  const possible = returnableThings(shop, turn);
  if (possible.length === 0) return { said: refuseReturn(turn, whyNothing(shop, turn, things)) };
  const before = decodeSelection(notes.chosen ?? '');
  if (before.open !== undefined) return countUnits(progress, before, before.open);
  const isKept = before.chosen.length > 0 && !isNamedAnew(progress);
  return isKept ? goOn(progress) : nameThings(progress, things, possible);
}

/** The reason for which nothing of the order can go back: that of its first goods. */
function whyNothing(shop: ShopFacts, turn: Turn, things: readonly NamedThing[]): ReturnRefusal {
  const [first] = [...things.filter((thing) => isGoods(shop, thing)), ...things];
  const refusal = first && refusalOf(shop, turn, { thing: first, quantity: 1 });
  return refusal ?? { code: 'nothing-left', name: 'everything', way: 'returned' };
}

/** True when the customer corrects what goes back. */
const isNamedAnew = ({ turn, state }: Progress): boolean => {
  const before = state.task?.filled['ReturnItem']?.value;
  const isSaid = [...turn.found, ...turn.corrections].some(({ kind }) => kind === 'returnItem');
  return isSaid && before !== undefined && state.filled['ReturnItem']?.value !== before;
};

function nameThings(progress: Progress, things: readonly NamedThing[], possible: readonly NamedThing[]): Stepped {
  const words = wordsForItems(progress);
  const matched = matchThings(
    words,
    things.filter((thing) => isGoods(progress.shop, thing) || isSaid(words, thing)),
  );
  if (matched.kind === 'matched') return choose(progress, matched.selection, things);
  if (matched.kind === 'unclear') return askWhich(progress, matched.things);
  const [only, ...others] = possible;
  if (only && others.length === 0 && isVague(progress)) {
    const quantity = only.left.length > 1 ? quantityNear(words, [], only.left.length) : 1;
    const selection =
      quantity === undefined ? { chosen: [], open: only.sku } : { chosen: [{ sku: only.sku, quantity }] };
    return choose(withoutItem(progress), selection, things);
  }
  return askWhich(progress, possible);
}

const isSaid = (words: string, { name }: NamedThing): boolean => words.toLowerCase().includes(name.toLowerCase());

/** What was said of the things: now, or on the way here. */
function wordsForItems({ turn, state, notes }: Progress): string {
  const value = state.filled['ReturnItem']?.value ?? '';
  const isAsked = 'slot' in turn.stage && turn.stage.slot === 'ReturnItem';
  const isNow = isAsked || turn.found.some(({ kind }) => kind === 'returnItem') || notes.itemWords === undefined;
  return `${(isNow ? turn.words : notes.itemWords) ?? ''} | ${value}`;
}

const VAGUE =
  /^(?:it|this|that|this one|that one|something|an item|the item|my (?:item|order|purchase|stuff|package)|(?:this |the |that )?(?:junk|thing|stuff|crap|garbage|trash|one|order|item|product|purchase|package))?$/i;

/** "my order 12300" names no thing of it. */
const isVagueName = (named: string): boolean =>
  VAGUE.test(named.replace(/[\s#]*\b(?:number |no\.? ?)?#?\d{3,}\b/gi, '').trim());

/** True when nothing in particular was named, or the words go on to the reason. */
const isVague = ({ state, turn }: Progress): boolean =>
  isVagueName(state.filled['ReturnItem']?.value ?? '') ||
  (turn.found.some(({ kind }) => kind === 'returnReason') && !turn.found.some(({ kind }) => kind === 'returnItem'));

function askWhich(progress: Progress, things: readonly NamedThing[]): Stepped {
  const { turn, state, shop } = progress;
  const named = state.filled['ReturnItem']?.value;
  const isMissed = 'slot' in turn.stage && turn.stage.slot === 'ReturnItem';
  const names = things.map(({ name }) => name);
  const { orderNumber } = shop.order;
  const isOther = named !== undefined && !isVagueName(named) && things.length > 0 && !isMissed;
  const say = [
    ...(isOther || (isMissed && named !== undefined) ? [message('processReturn.notInOrder', { orderNumber })] : []),
    message('processReturn.whichItem', { orderNumber, names, isKept: shop.trouble !== undefined }),
  ];
  return { said: askItem(withoutItem(progress), { say, names, isMissed }) };
}

const withoutItem = (progress: Progress): Progress => {
  const { ReturnItem: _, ...filled } = progress.state.filled;
  return { ...progress, state: { ...progress.state, filled }, notes: without(progress.notes, 'itemWords', 'chosen') };
};

/** "How many?", answered. */
function countUnits(progress: Progress, { chosen }: Selection, sku: string): Stepped {
  const things = thingsOf(progress.shop);
  const thing = things.find((one) => one.sku === sku);
  const quantity = thing && quantityNear(progress.turn.words, [], thing.left.length);
  if (quantity !== undefined) return choose(progress, { chosen: [...chosen, { sku, quantity }] }, things);
  const another = matchThings(progress.turn.words, things);
  if (another.kind === 'matched' && !another.selection.open) return choose(progress, another.selection, things);
  return thing ? askHowMany(progress, thing, true) : askWhich(progress, things);
}

function askHowMany(progress: Progress, thing: NamedThing, isMissed = false): Stepped {
  const { name, left } = thing;
  const names = left.length > 2 ? ['1', '2', `all ${String(left.length)}`] : ['just one', 'both'];
  const say = [
    message('processReturn.howMany', { name, left: left.length, isKept: progress.shop.trouble !== undefined }),
  ];
  return { said: askItem(progress, { say, names, isMissed }) };
}

/** Keeps what was chosen, unless a rule is against it or a quantity is missing. */
function choose(progress: Progress, selection: Selection, things: readonly NamedThing[]): Stepped {
  const { shop, turn, state } = progress;
  const notes = { ...without(progress.notes, 'itemWords', 'upgrade', 'condition'), chosen: encodeSelection(selection) };
  for (const { sku, quantity } of selection.chosen) {
    const thing = things.find((one) => one.sku === sku);
    const refusal = thing && refusalOf(shop, turn, { thing, quantity });
    if (thing && refusal) return refuseThing(progress, { thing, refusal });
  }
  const open = things.find(({ sku }) => sku === selection.open);
  const next = { ...progress, notes };
  if (open) return askHowMany(next, open);
  const name = things.find(({ sku }) => sku === selection.chosen[0]?.sku)?.name ?? '';
  const ReturnItem = state.filled['ReturnItem'] ?? { value: name.slice(0, 60), source: 'remembered' };
  return goOn(next, { state: { ...state, filled: { ...state.filled, ReturnItem } } });
}

/** Says why this thing can't go back; with others in the order that can, one of those may be named instead. */
function refuseThing(progress: Progress, { thing, refusal }: { thing: NamedThing; refusal: ReturnRefusal }): Stepped {
  const { shop, turn } = progress;
  if (refusal.code === 'too-many') {
    const asked = askHowMany(
      { ...progress, notes: { ...progress.notes, chosen: encodeSelection({ chosen: [], open: thing.sku }) } },
      thing,
    );
    return 'said' in asked
      ? { said: { ...asked.said, say: [refusalInWords(refusal, turn), ...asked.said.say.slice(leadOf(progress))] } }
      : asked;
  }
  const others = returnableThings(shop, turn).filter(({ sku }) => sku !== thing.sku);
  if (others.length === 0) return { said: refuseReturn(turn, refusal) };
  const names = others.map(({ name }) => name);
  const say = [
    refusalInWords(refusal, turn),
    message('processReturn.whichItem', {
      ...{ orderNumber: shop.order.orderNumber, names, isKept: shop.trouble !== undefined },
    }),
  ];
  return { said: askItem(withoutItem(progress), { say, names, isMissed: false }) };
}

/** How many messages lead to the question that a refusal takes the place of. */
const leadOf = ({ turn, state }: Progress): number => leadIn(FORM, turn, state).length;
