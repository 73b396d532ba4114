import type { Cues } from './cues.ts';

export const HELP: Cues = {
  asks: [
    'what (?:all |else |kind of things |things |stuff )?(?:can|could|do) (?:you|this bot|i) (?:do|help|ask|say)',
    'what (?:all |else )?you can (?:do|help)',
    'how (?:does|do) (?:this|you|this bot|this chat) work',
  ],
  mentions: ['^(?:i |can you |could you |please )*(?:need |get )?(?:some )?help(?: me)?$'],
};
