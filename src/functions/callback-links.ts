import { callbackLinkKey, readCallbackToken, signCallbackToken } from '#adapters/jose/callback-token';
import { type Booking, CALLBACK_POLICY } from '#business/callbacks/index';
import { readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

type CallToLink = Pick<Booking, 'bookingId' | 'startsAtEpochSeconds'>;

const SECONDS_A_DAY = 86_400;

/** The key of links to calls, which follows from the contact hash key. */
const linkKey = async (): Promise<Uint8Array> =>
  callbackLinkKey(Buffer.from(await readSecret(readEnv('CONTACT_HASH_KEY_PARAMETER_NAME')), 'base64'));

/** Makes links to move or cancel a call; undefined when the shop has told no address of its own. */
export function createCallbackLinks(): (booking: CallToLink, now: number) => Promise<string | undefined> {
  const baseUrl = readOptionalEnv('PUBLIC_URL')?.replace(/\/$/, '');
  return async ({ bookingId, startsAtEpochSeconds }, now) => {
    if (baseUrl === undefined) return undefined;
    const longest = now + CALLBACK_POLICY.linkDays * SECONDS_A_DAY;
    const expiresAt = Math.min(startsAtEpochSeconds + SECONDS_A_DAY, longest);
    return `${baseUrl}/callbacks/${await signCallbackToken(bookingId, expiresAt, await linkKey())}`;
  };
}

/** The booking that a link's token names; undefined for one that is forged, or has run out. */
export const readCallbackLink = async (token: string, now: number): Promise<string | undefined> =>
  readCallbackToken(token, now, await linkKey());
