import { importJWK, type JWK, SignJWT } from 'jose';
import { shopTokenAudience } from './deployment-names.ts';

/** Who signs for the local shop; serverless.yml's `shopTokenIssuer`, unless a stage has its own. */
export const LOCAL_SHOP = 'https://shop.smartcommerce.example';

/** As long as the bot takes one at all. */
const LIFETIME_SECONDS = 600;

interface Login {
  readonly customerId: string;
  readonly stage: string;
  /** The conversation that the token is for; without one it is for any. */
  readonly sessionId?: string | undefined;
}

/**
 * The token with which the shop vouches for its logged-in customer, as a real shop would sign it.
 *
 * @param privateKey JSON of the private key as a JSON Web Key
 */
export async function signShopToken(
  { customerId, stage, sessionId }: Login,
  nowEpochSeconds: number,
  privateKey: string,
): Promise<string> {
  const { kid = '', alg = 'EdDSA', ...jwk } = JSON.parse(privateKey) as JWK;
  return new SignJWT(sessionId === undefined ? {} : { sid: sessionId })
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(LOCAL_SHOP)
    .setAudience(shopTokenAudience(stage))
    .setSubject(customerId)
    .setIssuedAt(nowEpochSeconds)
    .setExpirationTime(nowEpochSeconds + LIFETIME_SECONDS)
    .sign(await importJWK(jwk, alg));
}
