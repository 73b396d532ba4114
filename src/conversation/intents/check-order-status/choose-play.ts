import type { CustomerTier } from '#business/customers/index';
import type { StatusPlay } from '#business/offers/index';
import { drawOffer, type Fitting, isOfferAwaited, offerOf, momentOf } from '../../moments/index.ts';
import type { DrawnOffer, ExperimentPorts, Turn } from '../../turn/index.ts';

export interface Choice {
  /** What is offered now. */
  readonly play?: StatusPlay | undefined;
  /** What was drawn for this conversation just now; for later where nothing is offered now. */
  readonly drawn?: DrawnOffer;
}

/** The offer to make of those that fit: by what is learned, where a stage learns, else the shop's first. */
export async function choosePlay(
  turn: Turn,
  plays: readonly StatusPlay[],
  tier: CustomerTier | undefined,
  ports: Pick<ExperimentPorts, 'strategy'>,
): Promise<Choice> {
  const [first, ...others] = plays;
  if (!first || isOfferAwaited(turn.memory)) return {};
  const fitting = [first, ...others].map(fittingOf) as [Fitting, ...Fitting[]];
  const drawn = await drawOffer(turn, fitting, { tier, drawnAt: 'after-status' }, ports);
  if (!drawn) return { play: first };
  if (momentOf(drawn) !== 'after-status') return { drawn };
  return { drawn, play: plays.find(({ kind }) => kind === offerOf(drawn)) };
}

const fittingOf = (play: StatusPlay): Fitting =>
  play.kind === 'expedite' ? { kind: play.kind } : { kind: play.kind, category: play.category };
