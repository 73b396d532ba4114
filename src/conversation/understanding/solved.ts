import { recognizeSmallTalk, toPlain } from './small-talk.ts';

const SOLVED =
  /^(?:(?:yes|yeah|yep|ok|okay|great|perfect|thanks|thank you|cool|good) )*(?:(?:that s|that is|it s|it is|this is|everything s|everything is|all) (?:now |all )*(?:solved|sorted(?: out)?|settled|fixed|resolved|taken care of)|(?:that|you|it) (?:solved|fixed|settled|sorted|resolved) (?:it|that|my (?:problem|issue))|problem solved|issue resolved)(?: now| then| for me)?(?: thanks| thank you)?$/;

/** "That's sorted, thanks"; where it was asked, a yes says it, too. */
export const saysSolved = (words: string, isAsked: boolean): boolean =>
  SOLVED.test(toPlain(words)) || (isAsked && recognizeSmallTalk(words) === 'accepted');
