import type { Customer } from './customer.ts';

/** Where customers' profiles are kept. */
export interface CustomerRepository {
  /**
   * The customer with this id, or undefined. Sees its own writes.
   *
   * @throws ItemCorruptError when what is stored is no customer
   */
  findById(customerId: string): Promise<Customer | undefined>;

  /**
   * The customer whose address has this keyed hash, or undefined. May be stale by the time an index needs to follow.
   *
   * @param emailHash made by the `HashContact` in force
   * @throws ItemCorruptError when what is stored is no customer
   */
  findByEmailHash(emailHash: string): Promise<Customer | undefined>;

  /**
   * Stores the profile as a whole together with its claim on the e-mail address.
   *
   * @returns `email-taken` when another customer holds the address; nothing is written then
   */
  save(customer: Customer): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'email-taken' }>;
}

/**
 * Turns a normalised e-mail address or phone number into the keyed hash under which it is stored and looked up.
 *
 * A plain hash could be reversed by trying all addresses; this one needs the shop's key.
 */
export type HashContact = (normalised: string) => string;
