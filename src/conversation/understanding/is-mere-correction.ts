import type { Correction } from './values/index.ts';

/** What is said around a value that takes another one's place; a verb of its own makes a wish of it: "you sent me the wrong order". */
const AROUND =
  /\b(?:no|nope|nah|not|wait|hold on|sorry|pardon|oops|whoops|oh|um+|uh|er|hey|well|but|actually|correction|apologies|excuse me|my (?:bad|mistake|fault)|i (?:meant?|said|wanted|want|need|gave you|told you|typed|wrote|put(?: in)?|asked (?:about|for)|was asking (?:about|for)|am asking (?:about|for)|had|have)|i'm (?:asking|looking) (?:about|for)|(?:you|that) (?:looked up|checked|told me about|gave me)|i made a (?:mistake|typo)|mistyped|misread|typo|mistake|that'?s|that|this|these|it'?s|it|is|was|isn'?t|wasn'?t|are|were|the|an?|my|mine|your|to|of|for|about|with|and|then|in|as|wrong|right|correct|incorrect|false|real|actual|other|another|different|second|first|last|next|one|ones|orders?|packages?|parcels?|deliver(?:y|ies)|purchase|number|no|e-?mail|address|phone|should (?:be|have been)|ought to be|be|meant|make|change|use|try|check|look up|tell me about|what about|how about|i mean|please|pls|thanks|thank you|instead|rather|though|digits?|you|have|got|ends? (?:in|with))\b|[\s\p{P}\p{S}]/giu;

/** True when a message puts other values in the place of earlier ones and says nothing else. */
export function isMereCorrection(words: string, corrections: readonly Correction[]): boolean {
  if (corrections.length === 0) return false;
  const values = corrections.flatMap(({ words: said, before }) => [said, before]);
  const rest = values.reduce((left, value) => left.replaceAll(value, ' '), words.replaceAll('’', "'"));
  return rest.replace(AROUND, '') === '';
}
