import { parameterName } from './deployment-names.ts';

/** A program for Node that prints 32 new random bytes in base64. */
const NEW_KEY = 'require("crypto").randomBytes(32).toString("base64")';

/** How the value of each secret is made. */
const VALUES = {
  'seal-key': `JSON.stringify({ current: "k1", keys: { k1: ${NEW_KEY} } })`,
  'contact-hash-key': NEW_KEY,
  'caller-proof-key': NEW_KEY,
  // The sandbox's; a real provider gives its own.
  'payment-webhook-secret': NEW_KEY,
  // Shop and carriers get it too, to sign what they tell of orders.
  'order-events-secret': NEW_KEY,
  'label-link-key': NEW_KEY,
  // Each buyer of leads gets a key that follows from it: npm run exchange -- key <partner>.
  'exchange-key': NEW_KEY,
  'privacy-link-key': NEW_KEY,
  'chat-key': NEW_KEY,
  // What the warehouse signs with; a carrier has one of its own.
  'carrier-webhook-secret': NEW_KEY,
} as const;

export type SecretName = keyof typeof VALUES;
export const SECRET_NAMES = Object.keys(VALUES) as SecretName[];

/** The command that creates a stage's secret; it refuses to replace one that is there. */
export function secretRecipe(secret: SecretName, stage: string): string {
  const name = parameterName(stage, secret);
  return `aws ssm put-parameter --type SecureString --name ${name} --value "$(node -p '${VALUES[secret]}')"`;
}
