import { BRAND } from '../brand.ts';
import type { Filling } from './filling.ts';
import type { RenderedMessages } from './rendered-message.ts';

/** The mail's words as a letter; the parameters that it needs have been checked. */
export function renderLetter({ contents, settings, words }: Filling): RenderedMessages['letter'] {
  const { shopAddress = '', recipient, writtenOn = '' } = settings;
  const { name = '', street = '', city = '', region = '', postalCode = '', country = '' } = recipient ?? {};
  const { subject, blocks } = contents.email();
  return {
    channel: 'letter',
    letter: {
      sender: `${BRAND.name}, ${shopAddress}`,
      recipient: [name, street, `${city}, ${region} ${postalCode}`.trim(), countryName(country, words.locale)],
      country,
      date: words.dayOfYear(writtenOn),
      subject,
      blocks,
    },
  };
}

/** "United States"; a code that isn't one is left as it is. */
const countryName = (country: string, locale: string): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country) : country;
