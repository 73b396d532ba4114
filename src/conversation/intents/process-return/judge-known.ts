import {
  dependsOnCondition,
  type ItemCondition,
  ITEM_CONDITIONS,
  judgeClaim,
  kindIn,
  type ReturnClaim,
} from '#business/returns/index';
import { message } from '../../turn/index.ts';
import { askYesOrNo } from './ask-again.ts';
import { decodeSelection } from './chosen.ts';
import { type NamedThing } from './match-things.ts';
import { thingsOf } from './facts.ts';
import { without } from './notes.ts';
import { refuseReturn } from './refuse.ts';
import { goOn, type Progress, type Stepped } from './step.ts';
import { RETURN_REASONS } from './values.ts';

/** Judges what is known by now: the reason decides about time, and about whether it matters that something was opened. */
export function judgeKnown(progress: Progress): Stepped {
  const { state, notes, shop, turn } = progress;
  const reason = RETURN_REASONS.find((known) => known === state.filled['ReturnReason']?.value);
  if (!reason) return goOn(progress);
  const condition = conditionIn(notes.condition);
  const { order, customer, products, trouble } = shop;
  const claims = chosenIn(progress).map(({ thing, quantity }): ReturnClaim => ({
    ...{ order, thing, quantity, reason, tier: customer.tier, today: turn.today, kind: kindIn(products, thing.sku) },
    ...(condition && { condition }),
    ...(trouble && { trouble }),
  }));
  const refusal = claims.map(judgeClaim).find((found) => found !== undefined);
  if (refusal) return { said: refuseReturn(turn, refusal) };
  const asked = condition ? undefined : claims.find(dependsOnCondition);
  if (!asked) return goOn(progress);
  const say = [message('processReturn.isUnopened', { name: asked.thing.name })];
  return { said: askYesOrNo(progress, 'condition', say) };
}

/** What is known of the things' state. */
export const conditionIn = (noted: string | undefined): ItemCondition | undefined =>
  ITEM_CONDITIONS.find((condition) => condition === noted);

/** Notes the answer to what was asked by a yes or no. */
export function hearAnswer(progress: Progress): Progress {
  const { turn, notes } = progress;
  if (notes.asking === undefined || notes.asking === 'variant') return progress;
  const answer = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  if (answer === 'unclear') return progress;
  const heard = without(notes, 'asking');
  // What was asked is answered: the turn goes on as if nothing were asked.
  const quiet = { ...progress, turn: { ...turn, stage: { kind: 'start' as const } } };
  if (notes.asking === 'condition')
    return { ...quiet, notes: { ...heard, condition: answer === 'yes' ? 'unopened' : 'opened' } };
  return { ...quiet, notes: { ...heard, upgrade: answer === 'yes' ? `taken ${notes.upgrade ?? ''}` : 'declined' } };
}

/** The things that were chosen, with how many of each. */
export function chosenIn({
  shop,
  notes,
}: Pick<Progress, 'shop' | 'notes'>): readonly { readonly thing: NamedThing; readonly quantity: number }[] {
  const things = thingsOf(shop);
  return decodeSelection(notes.chosen ?? '').chosen.flatMap(({ sku, quantity }) => {
    const thing = things.find((one) => one.sku === sku);
    return thing ? [{ thing, quantity }] : [];
  });
}
