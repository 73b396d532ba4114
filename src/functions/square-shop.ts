import { createSquareClient } from '#adapters/square/square-client';
import type { SquareShop } from '#adapters/square/square-shop';
import { nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

const SQUARE_TIMEOUT_SECONDS = 3;

/** The stage's place of sale in Square, by SQUARE_LOCATION_ID and SQUARE_TOKEN_PARAMETER_NAME. */
export function createSquareShop(): () => Promise<SquareShop> {
  const locationId = readEnv('SQUARE_LOCATION_ID');
  const parameter = readEnv('SQUARE_TOKEN_PARAMETER_NAME');
  return async () => {
    const accessToken = await readSecret(parameter);
    const square = createSquareClient({ accessToken, timeoutSeconds: SQUARE_TIMEOUT_SECONDS });
    return { square, locationId, nowIso };
  };
}

const nowIso = (): string => new Date(nowEpochSeconds() * 1000).toISOString();
