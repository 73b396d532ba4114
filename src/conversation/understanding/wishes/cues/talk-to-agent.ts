import type { Cues } from './cues.ts';

export const TALK_TO_AGENT: Cues = {
  asks: [
    '(?:talk|talking|speak|speaking|chat|connect|connected|transfer|transferred|through|over|escalate|reach|switch|pass) ~ (?:{person}|someone|somebody|anyone|anybody|one of you|your team|the team)',
    '(?:get|give|find|send|need|want|prefer|like|bring|is there|are there|have) (?:me |us |a |an |the |your |another |some |to |from |real |live |actual |any |of |on |in |here |there |with )*{person}',
    '(?:real|live|actual|living|breathing|human) (?:human|person|people|agent|chat|being|help|rep|representative|someone)',
    '^(?:a |an |the |your |real |live |with |by |from )*{person}(?: now| here| asap| right now)*$',
    '(?:are you|is this|am i talking to) ~ (?:bot|robot|human|real|machine|computer)',
    '(?:speak|talk) to (?:you|him|her|them) in person',
    'customer (?:service|support|care)',
    'transfer me',
    'put me through',
    'not ~ (?:talk|speak|chat) ~ (?:bot|robot|machine|computer|chatbot|ai)',
    'who can i (?:talk|speak)',
    'someone who can',
    'support agent',
    '(?:from|with) a (?:real )?(?:person|human)',
    'any(?:one|body) there',
    'there someone else',
    'in charge',
    'human',
  ],
  tells: [
    '(?:hate|tired of|sick of|done with|done talking|enough of|useless|stupid|dumb|no) ~ (?:bots?|chatbots?|machines?|robots?)',
    'not understand me',
    'bot ~ (?:useless|helping|stupid|understand|work)',
    '(?:you are|this is) (?:not helping|no help|useless)',
  ],
  vetoes: [
    'not ~ (?:want|need|have) to (?:talk|speak) ~ (?:human|person|agent|anyone|anybody|someone|people)',
    'without ~ (?:talking|speaking)',
    '(?:not|already) (?:talked|spoke|spoken)',
    '(?:talked|spoke) ',
  ],
};
