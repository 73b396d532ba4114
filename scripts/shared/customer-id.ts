const CUSTOMER_ID = /^[A-Za-z0-9_-]{1,40}$/;

/**
 * A shop's own key for a customer, as `npm run seed` takes it.
 *
 * @throws Error that says what a customer's id looks like
 */
export function parseCustomerId(asked: string | undefined): string {
  if (asked !== undefined && CUSTOMER_ID.test(asked)) return asked;
  throw new Error(
    `${asked === undefined ? 'Whom shall it sign in? Name a customer' : `"${asked}" is no customer's id. Name one`}: ` +
      'letters, digits, "-" and "_", up to 40, such as C-0001 (John of the demo shop).',
  );
}
