import { callbackLinkKey, readCallbackToken, signCallbackToken } from '#adapters/jose/callback-token';
import { type Booking, CALLBACK_POLICY } from '#business/callbacks/index';
import { readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

const SECONDS_A_DAY = 86_400;

/** Links to move or cancel a call, under a key of their own that follows from the contact hash key. */
export function createCallbackLinks() {
  const parameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const baseUrl = readOptionalEnv('PUBLIC_URL')?.replace(/\/$/, '');
  const key = async () => callbackLinkKey(Buffer.from(await readSecret(parameter), 'base64'));
  return {
    /** The link; undefined when the shop has told no address of its own. */
    async linkTo({ bookingId, startsAtEpochSeconds }: Booking, now: number): Promise<string | undefined> {
      if (baseUrl === undefined) return undefined;
      const longest = now + CALLBACK_POLICY.linkDays * SECONDS_A_DAY;
      const expiresAt = Math.min(startsAtEpochSeconds + SECONDS_A_DAY, longest);
      return `${baseUrl}/callbacks/${await signCallbackToken(bookingId, expiresAt, await key())}`;
    },
    /** The booking that a token names; undefined for one that is forged, or has run out. */
    read: async (token: string, now: number): Promise<string | undefined> => readCallbackToken(token, now, await key()),
  };
}
