import { signPrivacyToken } from '#adapters/node-crypto/privacy-token';
import { lifetimeOf, type PrivacyLinkKind } from '#business/privacy/index';
import { readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** Makes one person's link of a kind; undefined when the shop has told no address of its own. */
export type MakePrivacyLink = (personId: string, nowEpochSeconds: number) => Promise<string | undefined>;

/** Links to the function privacyPages, at the address that PUBLIC_URL says. */
export function createPrivacyLinks(): Readonly<Record<PrivacyLinkKind, MakePrivacyLink>> {
  const base = readOptionalEnv('PUBLIC_URL')?.replace(/\/$/, '');
  const secretParameter = readEnv('PRIVACY_LINK_KEY_PARAMETER_NAME');
  const linkOf =
    (kind: PrivacyLinkKind): MakePrivacyLink =>
    async (personId, now) => {
      if (base === undefined) return undefined;
      const link = { kind, personId, expiresAtEpochSeconds: now + lifetimeOf(kind) };
      return `${base}/privacy/${kind}/${signPrivacyToken(link, await readSecret(secretParameter))}`;
    };
  return { confirm: linkOf('confirm'), unsubscribe: linkOf('unsubscribe'), preferences: linkOf('preferences') };
}
