import type { RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import type { Memory } from '#conversation/turn/index';
import type { Expectation } from './case.ts';

/** What the bot did, as far as the case looks at it, in the case's own form. */
export function observe(answer: RecognizeTextCommandOutput, memory: Memory, expected: Expectation): Expectation {
  const text = (answer.messages ?? []).map(({ content = '' }) => content).join('\n');
  const { name = '', slots = {} } = answer.sessionState?.intent ?? {};
  const wordsIn = (slot: string) => slots?.[slot]?.value?.originalValue ?? null;

  const seen: Required<Expectation> = {
    does: moveOf(answer),
    intent: name,
    says: memory.lastSaid.map(({ key }) => key),
    text: partsInOrder(expected.text ?? [], text),
    never: (expected.never ?? []).filter((part) => !text.includes(part)),
    slots: Object.fromEntries(Object.keys(expected.slots ?? {}).map((slot) => [slot, wordsIn(slot)])),
    choices: choicesIn(answer),
    queue: memory.queue.map(({ intent }) => intent),
    suspended: memory.suspended.map(({ intent }) => intent),
  };
  const isLookedAt = ([member]: [string, unknown]) => member in expected;
  return Object.fromEntries(Object.entries(seen).filter(isLookedAt)) as Expectation;
}

/** The parts that come in the text one after the other. */
function partsInOrder(parts: readonly string[], text: string): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at >= 0;
  });
}

const choicesIn = ({ messages = [] }: RecognizeTextCommandOutput): string[] =>
  messages.flatMap(({ imageResponseCard }) => (imageResponseCard?.buttons ?? []).map(({ text = '' }) => text));

export function moveOf({ sessionState }: RecognizeTextCommandOutput): string {
  const { type, slotToElicit } = sessionState?.dialogAction ?? {};
  switch (type) {
    case 'ElicitSlot':
      return `elicit ${slotToElicit}`;
    case 'ConfirmIntent':
      return 'confirm';
    case 'Close':
      return `close ${sessionState?.intent?.state === 'Fulfilled' ? 'fulfilled' : 'failed'}`;
    default:
      return 'listen';
  }
}

/** The conversation as people read it. */
export const transcript = (lines: readonly (readonly [who: string, text: string])[]): string =>
  lines.map(([who, text]) => `  ${who}: ${text}`).join('\n');
