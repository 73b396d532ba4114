import { readYesOrNo } from './yes-or-no.ts';
import { toPlain } from './small-talk.ts';

/** What puts it off, leaves it open or doesn't care. */
const HEDGED =
  /\b(?:maybe|perhaps|possibly|probably|later|not sure|unsure|(?:do not|don t|dont) (?:know|mind|care)|dunno|no idea|(?:it )?depends|some ?(?:time|day)|think about it|i guess|i suppose|whatever|if (?:i|you) (?:must|have to|want|insist)|(?:another|next) time|not (?:right )?(?:now|yet|today)|doesn t matter)\b/;
/** No word that says anything. */
const SILENT = /^(?:(?:h+m+|u+h+m*|e+r+m*|idk|meh|well|so|ah+|oh+)\b ?)*$/;
const DECLINES =
  /\b(?:no|nope|nah|never|rather not|prefer not|pass|skip|none|neither|(?:do not|don t|dont|won t) (?:want|like|agree|consent|think so))\b/;
const AGREES =
  /^(?:yes |yeah |sure |ok |okay )*(?:(?:i )?(?:agree|consent|allow it|accept)(?: to (?:it|that|this))?|agreed|you may|you can|that s (?:fine|ok|okay)(?: with me)?|fine(?: with me| by me)?|yes please|please do)$/;
/** A yes with a condition is none to what was asked; "why not" is no clear one. */
const CONDITIONED = /\b(?:but|only|except|unless|if|as long as|without|why not)\b/;

/**
 * What somebody says to a question for consent. Only a clear yes is one; what puts it off, leaves it open or says
 * nothing is a no; the rest isn't an answer.
 *
 * @param heard what the words are taken for as the answer to a plain question
 */
export function readConsentAnswer(words: string, heard: 'yes' | 'no' | 'unclear'): 'yes' | 'no' | 'unclear' {
  const said = toPlain(words);
  const plainly = heard === 'unclear' ? readYesOrNo(words) : heard;
  if (SILENT.test(said) || HEDGED.test(said) || plainly === 'no') return 'no';
  if (CONDITIONED.test(said)) return 'unclear';
  if (DECLINES.test(said)) return 'no';
  return plainly === 'yes' || AGREES.test(said) ? 'yes' : 'unclear';
}
