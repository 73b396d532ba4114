import type { ConsentPurpose } from '#business/consents/index';
import { repeats, type Turn } from '../turn/index.ts';
import { readConsentAnswer } from '../understanding/consent-answers.ts';
import { purposesNamed } from '../understanding/purposes-named.ts';
import type { AskedConsent } from './consent-step.ts';

export interface HeardAnswer {
  /**
   * `sent-twice`: the very words that led to the question, at once after it, so that they tell nothing of it.
   * `another`, `no-to-another`: words of another question, such as those of its button.
   */
  readonly kind: 'yes' | 'no' | 'unclear' | 'sent-twice' | 'another' | 'no-to-another';
  /** What the words speak of. */
  readonly named: readonly ConsentPurpose[];
}

/**
 * What a turn says to an open question for consent. Only words that fit this very question are a yes to it; a plain no is
 * one whenever it comes.
 */
export function hearAnswer(turn: Turn, { purpose, after }: AskedConsent): HeardAnswer {
  const named = purposesNamed(turn.words);
  const heard = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  const said = readConsentAnswer(turn.words, heard);
  const isPlainNo = said === 'no' && named.length === 0;
  if (!isPlainNo && repeats(turn, after)) return { kind: 'sent-twice', named };
  if (named.length === 0 || named.includes(purpose)) return { kind: said, named };
  return { kind: said === 'no' ? 'no-to-another' : 'another', named };
}
