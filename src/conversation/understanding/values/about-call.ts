import type { Sentence } from './sentence.ts';

const CALL =
  /\b(?:call(?:s|ed|ing|back)?|phone (?:me|us|her|him|tomorrow|today|tonight|on|at|between|after)|(?:tele)?phone (?:call|me)|telephone|dial|(?:free|able|can|good) to talk|can talk|ring|ring me|buzz|call-back|give me a (?:ring|call|buzz)|talk on the phone|reach me|appointment|schedule|reschedule|book|free on|free at|(?:i'm|im|i am|i'll be|ill be) free|available|speak|slot)\b/;

/** "Thursday works, 11:15". */
const SUITS =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?\b[^.!?]{0,25}\b(?:works?|suits?|is (?:good|fine|best|ok|okay)|would be (?:good|fine|best|great))\b|\b(?:tomorrow|today|noon|\d ?[ap]m)\b[^.!?]{0,25}\b(?:works|suits)\b/;
/** Whether a call is the matter: only then a day or an hour is one to call at. */
export const isAboutCall = ({ lower, asked }: Sentence): boolean =>
  CALL.test(lower) || SUITS.test(lower) || (asked?.startsWith('callback') ?? false);
