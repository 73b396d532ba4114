import type { HttpApiAuthorizers } from '../service/describe-service.ts';
import { publicHalf } from '../ssm/development-keys.ts';

/** In place of the user pool and its client, on a laptop. */
export const LOCAL_STAFF = { issuer: 'https://staff.smartcommerce.example', clientId: 'staff-page' } as const;

/** What the deployment keeps of the user pool, with the development key in place of the pool's address. */
export const staffLoginParameter = (staffSigningKey: string): string =>
  JSON.stringify({
    ...LOCAL_STAFF,
    jwksUri: `data:application/json;base64,${Buffer.from(publicHalf(staffSigningKey)).toString('base64')}`,
  });

/** serverless-offline compares plain strings: the pool's, which CloudFormation fills in, would let nobody in. */
export function useLocalStaff({ httpApi }: { readonly httpApi?: HttpApiAuthorizers }): void {
  const { issuer: issuerUrl, clientId } = LOCAL_STAFF;
  const authorizer = httpApi?.authorizers?.['staff'];
  if (authorizer) Object.assign(authorizer, { issuerUrl, audience: [clientId] });
}
