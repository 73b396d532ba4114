import { consentStep, isConsentButton } from '../sign-up/index.ts';
import type { Turn } from '../turn/index.ts';

/**
 * A press of a button at a question for consent, whatever Lex takes its words for: an answer, which tells no details and
 * begins no other wish. Undefined for every other turn.
 *
 * @param heard the turn, as its words were heard
 */
export function hearConsentButton({ memory, stage, words }: Turn, heard: Turn): Turn | undefined {
  if (stage.kind === 'fulfillment' || !isConsentButton(words) || !consentStep(memory)) return undefined;
  return {
    ...heard,
    intent: 'CaptureLeadInfo',
    stage: { kind: 'confirmation-answered', answer: 'unclear' },
    slots: {},
    found: [],
    corrections: [],
    memory: { ...heard.memory, known: memory.known },
  };
}
