import { POPULAR_DOMAINS, run } from '@zootools/email-spell-checker';

/** Mail services beside those that the spelling checker brings. */
const OTHER_SERVICES = ['hotmail.com', 'yahoo.com', 'outlook.com', 'live.com', 'protonmail.com'];

/** Real domains that look like a mistyped service; whoever has one of them is right. */
const LOOK_ALIKES = ['email.com', 'mail.com', 'fmail.com', 'hmail.com', 'zmail.com', 'outlook.co', 'example.com'];

/** Of shorter names too many others are one letter away: "sap.com" is no mistyped "sky.com". */
const SHORTEST_NAME = 4;

const SERVICES: ReadonlySet<string> = new Set(
  [...POPULAR_DOMAINS, ...OTHER_SERVICES].filter((domain) => domain.indexOf('.') >= SHORTEST_NAME),
);

/**
 * The address that was probably meant, where its domain looks like a well-known mail service's with a slip of the finger.
 * To be asked, never taken: and not even asked of an address that verified an order, which is right.
 *
 * @param email normalised by `parseEmailAddress`
 * @example suggestEmail('ada@gmial.com') → 'ada@gmail.com'; suggestEmail('john.doe@email.com') → undefined
 */
export function suggestEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (SERVICES.has(domain) || LOOK_ALIKES.includes(domain) || domain.indexOf('.') < SHORTEST_NAME) return undefined;
  const suggested = run({ email })?.domain;
  return suggested !== undefined && SERVICES.has(suggested) ? email.slice(0, at + 1) + suggested : undefined;
}
