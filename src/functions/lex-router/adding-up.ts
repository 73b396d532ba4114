import { fromShort, inShort, sumOfUsed, type Used, type UsedInShort } from '#business/chat/index';
import type { AskConcern } from './ask-concern.ts';

/**
 * Adds up what the concerns of a turn use, on top of what their conversation has used before. A concern that doesn't say
 * has been invoked all the same.
 */
export function addingUp(ask: AskConcern, before: UsedInShort | undefined) {
  let total = sumOfUsed(before && fromShort(before));
  const askAndAdd: AskConcern = async (concern, event) => {
    const asked = await ask(concern, event);
    total = sumOfUsed(total, asked.used ?? INVOKED);
    return asked;
  };
  return {
    ask: askAndAdd,
    sum: (more: Used): UsedInShort => inShort(sumOfUsed(total, more)),
  };
}

const INVOKED = { ...sumOfUsed(), requests: 1 };
