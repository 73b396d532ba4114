import type { CodeRequest, VerifiedIdentity } from '#business/identity/index';

/** What the customer was verified with, so that a code keeps it in force. */
export const claimOf = ({ orderNumber, email }: VerifiedIdentity): Pick<CodeRequest, 'claim'> =>
  orderNumber && email ? { claim: { orderNumber, email } } : {};
