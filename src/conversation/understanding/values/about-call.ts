import type { Sentence } from './sentence.ts';

const CALL =
  /\b(?:call(?:s|ed|ing|back)?|phone (?:me|us|her|him)|(?:tele)?phone (?:call|me)|telephone|dial|ring|ring me|buzz|call-back|give me a (?:ring|call|buzz)|talk on the phone|reach me|appointment|schedule|reschedule|book|free on|free at|available|speak|slot)\b/;

/** Whether a call is the matter: only then a day or an hour is one to call at. */
export const isAboutCall = ({ lower, asked }: Sentence): boolean =>
  CALL.test(lower) || (asked?.startsWith('callback') ?? false);
