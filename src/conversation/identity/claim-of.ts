import type { CodeRequest } from '#business/identity/index';

interface Claimed {
  readonly orderNumber?: string | undefined;
  readonly email?: string | undefined;
}

/** What the customer was verified with, or claims, so that a code keeps it in force. */
export const claimOf = ({ orderNumber, email }: Claimed): Pick<CodeRequest, 'claim'> =>
  orderNumber && email ? { claim: { orderNumber, email } } : {};
