import type { Party } from '#business/shipping/index';
import { readEnv } from '#platform/index';

/** The stage's address for returns isn't written as six parts. */
export class ReturnAddressInvalidError extends Error {
  readonly code = 'return-address-invalid';
  readonly retryable = false;

  constructor() {
    super('RETURN_ADDRESS has to be: name; street; city; region; postal code; country code.');
    this.name = 'ReturnAddressInvalidError';
  }
}

/**
 * Where the stage takes returns, from RETURN_ADDRESS.
 *
 * @example "SmartCommerce Returns; 1 Harbor Square; Portland; ME; 04101; US"
 * @throws ReturnAddressInvalidError
 */
export function readReturnAddress(): Party {
  const [name, street, city, region, postalCode, country, ...more] = readEnv('RETURN_ADDRESS')
    .split(';')
    .map((part) => part.trim());
  const isComplete = name && street && city && region && postalCode && /^[A-Z]{2}$/.test(country ?? '');
  if (!isComplete || !country || more.length > 0) throw new ReturnAddressInvalidError();
  return { name, street, city, region, postalCode, country };
}
