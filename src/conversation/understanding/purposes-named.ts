import { CONSENT_PURPOSES, type ConsentPurpose } from '#business/consents/index';
import { toPlain } from './small-talk.ts';

const NAMES: Readonly<Record<ConsentPurpose, RegExp>> = {
  email: /\be ?mail(?:s|ing|ed)?\b|\bmails?\b|\bnewsletters?\b|\binbox\b/,
  'sms-and-calls': /\btext(?:s|ing)?\b|\bsms\b|\bcall(?:s|ing)?\b|\bphon(?:e|es|ing)\b|\bring me\b/,
  profiling:
    /\b(?:bought|buy|history|purchases?)\b|\bpersonal(?:i[sz]\w+)? (?:prices?|pricing|offers?)\b|\b(?:prices|pricing)\b|\btrack(?:ing)?\b|\bprofil\w+/,
  sale: /\b(?:sell|sells|sold|selling|sale|share|sharing)\b|\b(?:third part\w+|partners?|buyers?|details|data)\b/,
};

/** Which consents the words speak of, by the thing itself: none for a plain yes or no. */
export function purposesNamed(words: string): readonly ConsentPurpose[] {
  const said = toPlain(words);
  return CONSENT_PURPOSES.filter((purpose) => NAMES[purpose].test(said));
}
