import { isAboutReturn, NO_THING } from './returns.ts';
import { freeMatches, type Sentence, type Spotted } from './sentence.ts';

const DETERMINER = '(?:my|the|this|that|these|those|a|an|our|his|her|one of (?:my|the)|some)';
const OTHERS =
  'and|or|but|because|cause|cuz|since|from|on|in|for|with|that|which|who|i|it|its|is|was|are|were|to|of|at|by|please|pls|back|so|as|you|we|they|not|does|did|do|has|had|have|came|arrived|if|when|before|after|without|via|number|no|order|orders|item|items|package|parcel|thing|things|stuff|product|products|purchase|one|ones|money|price|card|label|policy|call|email|text|message|size|color|different|new|whole|entire|wrong|bought|ordered|got|won|can|could|would|will|should|again|went|goes|go|gone|through|never|still|just|stopped|broke|fell|works|where|show|pretty|already|you|your|me|am|then|also|plus|too|really|want|wants|need|needs|today|yesterday|asap|instead';
const WORD = `(?!(?:${OTHERS})\\b)[a-z][a-z'-]*`;
/** "Return my toaster", "send the red garden gnome back". */
const RETURNED = new RegExp(
  `\\b(?:return(?:ing)?|send(?:ing)? back|sent back|exchang(?:e|ing)|swap(?:ping)?(?: out)?|replac(?:e|ing)|take back|bring back|(?:a )?refund (?:for|on)|send(?:ing)?|take|bring|give)\\s+${DETERMINER}\\s+(${WORD}(?: ${WORD}){0,3})`,
  'g',
);
/** Alone these are no thing. */
const MERE_LOOK =
  /^(?:(?:old|older|broken|defective|damaged|faulty|ugly|awful|stupid|medium|small|large|big|xl|red|blue|black|white|green|pink|gr[ae]y|brown|yellow|purple|first|second|last|rest|entire|extra)(?: |$))+/;
const NEEDS_BACK = /^(?:send|sending|take|bring|give)\b(?! back)/;

/** What is to be returned beyond the things that are listed, in the customer's own words. */
export function findReturnedThings(sentence: Sentence): Spotted[] {
  if (!isAboutReturn(sentence) || sentence.spotted.some(({ kind }) => kind === 'returnItem')) return [];
  return [...freeMatches({ ...sentence, spotted: [] }, RETURNED)]
    .slice(0, 1)
    .flatMap(({ 0: said, 1: thing = '', end }) => {
      const isBack = !NEEDS_BACK.test(said) || /^ back\b/.test(sentence.lower.slice(end));
      const named = thing.replace(MERE_LOOK, '');
      if (!isBack || named === '' || NO_THING.test(named)) return [];
      return [{ kind: 'returnItem', value: named, start: end - named.length, end }];
    });
}
