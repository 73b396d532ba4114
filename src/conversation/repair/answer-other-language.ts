import { type Decision, message, type Turn } from '../turn/index.ts';
import { recognizeOtherLanguage } from '../understanding/other-languages.ts';
import { goBackUnderstood, TO_A_PERSON } from './go-back.ts';

/** Says, in Spanish too to who speaks it, that this chat speaks English so far, and who helps. */
export function answerOtherLanguage(turn: Turn): Decision | undefined {
  const language = recognizeOtherLanguage(turn.words);
  if (!language) return undefined;
  const key = language === 'Spanish' ? 'language.englishToSpanish' : 'language.english';
  return goBackUnderstood(turn, [message(key, { contact: turn.supportContact })], [TO_A_PERSON]);
}
