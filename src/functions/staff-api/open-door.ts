import * as z from 'zod/mini';
import { createStaffTokenReader } from '#adapters/jose/staff-token-reader';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createPorts } from './create-ports.ts';
import type { StaffDoor } from './handler.ts';

const loginSchema = z.object({
  issuer: z.string(),
  clientId: z.string(),
  jwksUri: z.string(),
  signInUrl: z.exactOptional(z.url()),
});

/** Opens the team's door by what the deployment keeps of its user pool; the keys of one pool are fetched once. */
export function createDoor(): () => Promise<StaffDoor> {
  const parameter = readEnv('STAFF_LOGIN_PARAMETER_NAME');
  const ports = createPorts();
  let opened: { readonly text: string; readonly door: StaffDoor } | undefined;
  return async () => {
    const text = await readSecret(parameter);
    if (opened?.text !== text) {
      const login = z.parse(loginSchema, JSON.parse(text));
      opened = { text, door: { readToken: createStaffTokenReader(login), ports, signIn: login } };
    }
    return opened.door;
  };
}
