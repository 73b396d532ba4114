import type { ConsentPurpose } from './purpose.ts';

/** What customers agreed to. */
export interface ConsentReader {
  /** True while there is a record of it and it wasn't withdrawn; false of whom nothing is known. Sees its own writes. */
  hasConsented(customerId: string, purpose: ConsentPurpose): Promise<boolean>;
}
