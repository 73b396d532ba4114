import type { Order } from '#business/orders/index';
import { type Decision, type Memory, message, slotOf, type Turn, YES_OR_NO } from '../../turn/index.ts';
import { countOffer, mayOffer } from '../../understanding/mood/index.ts';

/** One offer to look at related products, when the mood allows it and nothing is wrong or waiting. */
export function offerRelated(turn: Turn, { lines }: Order): Decision | undefined {
  const { memory } = turn;
  const isBusy = memory.queue.length > 0 || memory.suspended.length > 0;
  const [line] = lines;
  if (!line || isBusy || !mayOffer(memory.mood)) return undefined;

  const category = { value: line.category, source: 'remembered' as const };
  const offered: Memory = {
    ...memory,
    mood: countOffer(memory.mood),
    known: { ...memory.known, category: memory.known.category ?? category },
    task: {
      intent: 'UpsellProducts',
      filled: {},
      asked: 'yes',
      timesMissed: 0,
      isToBeConfirmed: false,
      isOffered: true,
    },
  };
  return {
    move: { kind: 'confirm', intent: 'UpsellProducts' },
    say: [message('upsellProducts.offer', { category: line.category })],
    choices: YES_OR_NO,
    slots: { ProductCategory: slotOf(line.category) },
    memory: offered,
  };
}
