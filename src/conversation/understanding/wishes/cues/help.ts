import type { Cues } from './cues.ts';

export const HELP: Cues = {
  asks: [
    'what (?:can|could|does|do) (?:this|the|your) (?:thing|bot|chat|assistant|service|app|robot) (?:do|help|offer)',
    'what (?:it is )?you (?:do|can do)(?: here)?',
    'what (?:do|can) you (?:do|help|handle|assist)',
    'what (?:all |else |kind of things |things |stuff )?(?:can|could|do) (?:you|this bot|i) (?:do|help|ask|say)',
    'what (?:all |else )?you can (?:do|help)',
    'how (?:does|do) (?:this|you|this bot|this chat) work',
    'what (?:are|is) (?:your|the|my) (?:options|capabilities|commands|menu)',
    'what (?:are you|can you be) (?:for|good for|good at|capable of|able to)',
    'how (?:do|can|should) i use (?:this|you)',
    '(?:show|give|see|list) (?:me )?(?:the |your |all )?(?:menu|options|commands)',
    'what (?:kind|sort|type|kinds|sorts) of (?:stuff|things|help|questions)',
    'what (?:can|should|could) i ask',
    'what (?:you are|are you) able to (?:do|help)',
  ],
  mentions: ['^(?:i |can you |could you |please )*(?:need |get )?(?:some )?help(?: me)?$'],
};
