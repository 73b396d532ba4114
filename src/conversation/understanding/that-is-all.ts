import { recognizeSmallTalk, toPlain } from './small-talk.ts';

const THAT_IS_ALL =
  /^(?:(?:no|nope|ok|okay|great|perfect|thanks|thank you) )*(?:that s|that is|that was|that will be|this is) (?:all|it|everything)(?: (?:for (?:now|today)|i (?:need|needed|wanted)|then))*(?: (?:thanks|thank you))*$/;

/** "No, that's all, thanks": there is nothing more. Who says goodbye or "stop" has left already. */
export const saysThatIsAll = (words: string): boolean =>
  THAT_IS_ALL.test(toPlain(words)) || recognizeSmallTalk(words) === 'declined';
