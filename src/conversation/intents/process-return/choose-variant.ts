import { type Product, unitsLeft } from '#business/catalog/index';
import { variantDifference, variantsInStock } from '#business/returns/index';
import { leadIn } from '../../form/lead-in.ts';
import { countMiss, giveUp, MAX_MISSES } from '../../repair/give-up.ts';
import { type Choice, type Decision, message } from '../../turn/index.ts';
import { FORM } from './form.ts';
import { chosenIn } from './judge-known.ts';
import { type Notes, without } from './notes.ts';
import { readVariant, wantsSame } from './read-variant.ts';
import { filledOf, goOn, type Progress, type Stepped } from './step.ts';

/** The one thing that is exchanged, and what else it comes in. */
interface Wardrobe {
  readonly own: Product;
  readonly others: readonly Product[];
  readonly isSameThere: boolean;
}

/** The other sizes and colours that can be had for the one thing that goes back; undefined when there are none. */
export function wardrobeOf(progress: Pick<Progress, 'shop' | 'notes'>): Wardrobe | undefined {
  const { shop } = progress;
  const [only, ...more] = chosenIn(progress);
  const own = only && shop.products.find(({ sku }) => sku === only.thing.sku);
  if (!own || more.length > 0 || shop.trouble) return undefined;
  const others = variantsInStock(own, shop.products, only.quantity).filter(
    (other) => variantDifference(own, other) === 0 || shop.customer.paymentMethod !== undefined,
  );
  const isSameThere = own.kind === 'goods' && unitsLeft(own) >= only.quantity;
  return others.length > 0 ? { own, others, isSameThere } : undefined;
}

/** Reasons for which the same one again is no help. */
const NOT_THE_SAME: readonly (string | undefined)[] = ['Wrong Size', 'Changed Mind', 'Not as Described'];

/**
 * Finds out in which size or colour something is to be exchanged: named with the wish, or asked where the same again
 * wouldn't help.
 */
export function chooseVariant(progress: Progress): Stepped {
  const { state, notes } = progress;
  const isExchange = state.filled['Resolution']?.value === 'Exchange';
  const wardrobe = isExchange && !isSettled(notes) ? wardrobeOf(progress) : undefined;
  if (!wardrobe) return goOn(progress);
  const other = namedIn(progress, wardrobe);
  if (other) return settle(progress, `taken ${other.sku} ${other.priceMinor}`);
  if (wardrobe.isSameThere && isAskedFor(progress) && wantsSame(progress.turn.words)) return settle(progress, 'same');
  return isHelpful(progress, wardrobe) ? { said: ask(progress, wardrobe) } : goOn(progress);
}

const isSettled = ({ upgrade }: Notes): boolean => upgrade === 'same' || upgrade?.startsWith('taken ') === true;
const isAskedFor = ({ notes }: Progress): boolean => notes.asking === 'variant';

const isHelpful = ({ state }: Progress, { isSameThere }: Wardrobe): boolean =>
  !isSameThere || NOT_THE_SAME.includes(state.filled['ReturnReason']?.value);

/** The one that the words name: those of this turn, or those with which the return was asked for. */
function namedIn(progress: Progress, { others }: Wardrobe): Product | undefined {
  const isAsked = isAskedFor(progress);
  const said = [progress.turn.words, ...(isAsked ? [] : [progress.notes.itemWords ?? ''])];
  const labels = others.flatMap(({ variant }) => variant?.label ?? []);
  const label = said.map((words) => readVariant(words, labels, isAsked)).find((read) => read !== undefined);
  return label === undefined ? undefined : others.find(({ variant }) => variant?.label === label);
}

/** What was asked is answered: the turn goes on as if nothing were asked. */
const settle = (progress: Progress, upgrade: string): Stepped =>
  goOn(progress, {
    turn: { ...progress.turn, stage: { kind: 'start' } },
    notes: { ...without(progress.notes, 'asking'), upgrade },
  });

/** As many quick replies as fit below a question. */
const MOST_CHOICES = 3;

function ask(progress: Progress, { own, others, isSameThere }: Wardrobe): Decision {
  const { turn, state, notes, shop } = progress;
  const isAgain = notes.asking === 'variant';
  const timesMissed = isAgain ? countMiss(turn, null) : 0;
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const filled = filledOf({ state, notes: { ...notes, asking: 'variant' } });
  const told = others.map((other) => ({
    label: other.variant?.label ?? other.name,
    moreMinor: variantDifference(own, other),
  }));
  const { currency } = shop.order;
  return {
    move: { kind: 'confirm', intent: 'ProcessReturn' },
    say: [
      ...(isAgain ? [] : leadIn(FORM, turn, state)),
      message('processReturn.whichVariant', { name: own.name, variants: told, isSameThere, currency }),
    ],
    choices: told.slice(0, MOST_CHOICES).map(({ label }) => toChoice(label)),
    slots: turn.slots,
    memory: {
      ...turn.memory,
      task: {
        ...{ intent: 'ProcessReturn', filled, asked: 'yes', timesMissed },
        ...{ isToBeConfirmed: state.isToBeConfirmed, isOffered: false },
      },
    },
  };
}

const toChoice = (label: string): Choice => ({ label: message('choice.value', { label }), says: label });
