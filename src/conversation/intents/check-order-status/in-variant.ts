import type { Customer } from '#business/customers/index';
import { showVariant } from '../../experiments/index.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import type { ReadyPlay } from './end-with-play.ts';

/** The offer in the words of the variant that the customer gets. */
export async function inVariant(
  turn: Turn,
  play: ReadyPlay,
  theirs: { readonly customer: Customer | undefined } | undefined,
  ports: Pick<FulfilPorts, 'experiments'>,
): Promise<ReadyPlay> {
  const tier = theirs?.customer?.tier;
  switch (play.kind) {
    case 'expedite':
      return play;
    case 'deals': {
      const wording = await showVariant(turn, 'offer-wording', ports, tier);
      return wording === 'benefit' ? { ...play, wording } : play;
    }
    case 'updates':
      return { ...play, variant: await showVariant(turn, 'capture-insistence', ports, tier) };
  }
}
