import { importJWK, type JWK, SignJWT } from 'jose';
import { LOCAL_STAFF } from '../../local/stack/staff/staff-login.ts';

/** A working day: nobody signs in anew while developing. */
const LIFETIME_SECONDS = 8 * 3600;

/**
 * An access token as the user pool would sign it for somebody of the team.
 *
 * @param privateKey JSON of the private key as a JSON Web Key
 */
export async function signStaffToken(
  { name, groups = ['staff'] }: { readonly name: string; readonly groups?: readonly string[] },
  nowEpochSeconds: number,
  privateKey: string,
): Promise<string> {
  const { kid = '', alg = 'EdDSA', ...jwk } = JSON.parse(privateKey) as JWK;
  const claims = { client_id: LOCAL_STAFF.clientId, token_use: 'access', username: name, 'cognito:groups': groups };
  return new SignJWT(claims)
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(LOCAL_STAFF.issuer)
    .setSubject(`local-${name}`)
    .setIssuedAt(nowEpochSeconds)
    .setExpirationTime(nowEpochSeconds + LIFETIME_SECONDS)
    .sign(await importJWK(jwk, alg));
}
