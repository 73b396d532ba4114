import { join } from 'node:path';
import { SHOP_TOKEN_ATTRIBUTE } from '#adapters/lex/request-attributes';
import { keepDevelopmentKeys } from '../../../local/stack/ssm/development-keys.ts';
import { signShopToken } from '../../../scripts/shared/sign-shop-token.ts';

/** The request attribute with which the shop of the test stack vouches for a customer in one session. */
export async function shopLogin(customerId: string, sessionId: string): Promise<Record<string, string>> {
  const { shopSigningKey } = await keepDevelopmentKeys(join(process.cwd(), '.local/development-keys.json'));
  const now = Math.floor(Date.now() / 1000);
  return {
    [SHOP_TOKEN_ATTRIBUTE]: await signShopToken({ customerId, stage: 'local', sessionId }, now, shopSigningKey),
  };
}
