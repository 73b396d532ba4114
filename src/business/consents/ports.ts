/** What a customer is asked for separately, and can take back separately. */
export type ConsentPurpose = 'profiling';

/** What customers agreed to. */
export interface ConsentReader {
  /** True while there is a record of it and it wasn't withdrawn; false of whom nothing is known. Sees its own writes. */
  hasConsented(customerId: string, purpose: ConsentPurpose): Promise<boolean>;
}
