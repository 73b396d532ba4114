import type { ConsentPurpose } from '#business/consents/index';
import { type Choice, message } from '../turn/index.ts';

interface Buttons {
  readonly yes: string;
  readonly no: string;
}

/**
 * The words of each question's buttons. Each names its purpose, so that a click which comes late or twice is never taken
 * for the answer to another question.
 */
export const CONSENT_BUTTONS: Readonly<Record<ConsentPurpose, Buttons>> = {
  email: { yes: 'Yes, e-mail me', no: 'No e-mails' },
  'sms-and-calls': { yes: 'Yes, text and call me', no: 'No texts or calls' },
  profiling: { yes: 'Yes, use what I bought', no: "Don't use what I bought" },
  sale: { yes: 'Yes, sell my details', no: "Don't sell my details" },
};

const WORDS = new Set(Object.values(CONSENT_BUTTONS).flatMap(({ yes, no }) => [yes, no]));

/** True for a press of such a button, whichever question is open. */
export const isConsentButton = (words: string): boolean => WORDS.has(words);

export const consentChoices = (purpose: ConsentPurpose): readonly Choice[] =>
  [CONSENT_BUTTONS[purpose].yes, CONSENT_BUTTONS[purpose].no].map((label) => ({
    label: message('choice.value', { label }),
    says: label,
  }));
