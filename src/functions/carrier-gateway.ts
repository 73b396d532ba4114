import { createOwnCarrier } from '#adapters/letter/label/own-carrier';
import { createEasyPostCarrier } from '#adapters/easypost/easypost-carrier';
import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import type { CarrierGateway } from '#business/shipping/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** The stage names a carrier that there is no adapter for. */
export class CarrierProviderUnknownError extends Error {
  readonly code = 'carrier-provider-unknown';
  readonly retryable = false;

  constructor() {
    super('CARRIER_PROVIDER names no carrier.');
    this.name = 'CarrierProviderUnknownError';
  }
}

/** Carriers take seconds to sell a label, and nobody waits. */
const EASYPOST_TIMEOUT_MS = 8_000;

/**
 * Who carries returns, by CARRIER_PROVIDER: "own", labels of the shop's own, or "easypost", which needs
 * EASYPOST_KEY_PARAMETER_NAME.
 *
 * @throws CarrierProviderUnknownError
 */
export function createCarrierGateway(): () => Promise<CarrierGateway> {
  switch (readEnv('CARRIER_PROVIDER')) {
    case 'own': {
      const own = createOwnCarrier('sheet');
      return () => Promise.resolve(own);
    }
    case 'easypost': {
      const parameter = readEnv('EASYPOST_KEY_PARAMETER_NAME');
      return async () =>
        createEasyPostCarrier(
          createEasyPostClient({ apiKey: await readSecret(parameter), timeoutMs: EASYPOST_TIMEOUT_MS }),
        );
    }
    default:
      throw new CarrierProviderUnknownError();
  }
}
