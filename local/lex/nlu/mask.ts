import { createEmailResolver } from './slots/email.ts';
import { createNumberResolver } from './slots/number.ts';
import { createPhoneResolver } from './slots/phone.ts';
import type { ResolveContext, Resolver } from './slots/resolver.ts';

const MASKED = [createEmailResolver(), createPhoneResolver(undefined, 'en_US'), createNumberResolver()];
const TIMELESS: ResolveContext = { now: 0 };

/** Replaces e-mail addresses, phone numbers and numbers by the sample that utterances have in their place. */
export const maskValues = (text: string): string => replaceValues(text, ({ sample }) => sample);

/** What a text says beside such values. */
export const withoutValues = (text: string): string => replaceValues(text, () => ' ');

function replaceValues(text: string, replacement: (resolver: Resolver) => string): string {
  return MASKED.reduce((masked, resolver) => {
    const spans = resolver.find(masked, TIMELESS).sort((one, other) => other.start - one.start);
    const put = replacement(resolver);
    return spans.reduce((result, { start, end }) => result.slice(0, start) + put + result.slice(end), masked);
  }, text);
}
