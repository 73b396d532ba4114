import type { Purpose } from '../templates/contents.ts';
import { createWords, type Words } from '../templates/words.ts';
import type { RenderSettings } from './rendered-message.ts';

/** A link that can be clicked anywhere; plain HTTP is for a laptop. */
const WEB = /^https?:\/\/[^\s<>"]+$/;
const ONE_LINE = /^[^\r\n]*\S[^\r\n]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Names of the settings that this message can't do without. */
export function problemsOfSettings(purpose: Purpose, settings: RenderSettings): readonly string[] {
  const { channel, shopAddress, unsubscribeUrl, recipient, writtenOn } = settings;
  const isMarketingMail = purpose === 'marketing' && channel === 'email';
  const isLetter = channel === 'letter';
  const problems: readonly (readonly [name: string, isWrong: boolean])[] = [
    ['shopAddress', (isMarketingMail || isLetter) && !isA(ONE_LINE, shopAddress)],
    ['unsubscribeUrl', isMarketingMail && !isA(WEB, unsubscribeUrl)],
    ['preferencesUrl', isMarketingMail && settings.preferencesUrl !== undefined && !isA(WEB, settings.preferencesUrl)],
    ['recipient', isLetter && !isA(ONE_LINE, recipient?.name)],
    ['writtenOn', isLetter && !isA(DAY, writtenOn)],
  ];
  return problems.filter(([, isWrong]) => isWrong).map(([name]) => name);
}

const isA = (form: RegExp, text: string | undefined): boolean => text !== undefined && form.test(text);

/** Words in the customer's locale and time zone; undefined when one of them doesn't exist. */
export function wordsIn({ locale, timeZone }: RenderSettings): Words | undefined {
  try {
    return createWords(locale, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
