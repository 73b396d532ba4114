import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Secrets of a local stack, in the same form as the deployed ones. */
export interface DevelopmentKeys {
  /** JSON: the id of the key in use, and all keys by id, 32 bytes in base64 each. */
  readonly sealKey: string;
  /** 32 bytes in base64. */
  readonly contactHashKey: string;
  /** 32 bytes in base64: what the chat API signs callers with. */
  readonly callerProofKey: string;
  /** JSON: the private key, as a JSON Web Key, with which the local shop signs customers in. */
  readonly shopSigningKey: string;
  /** JSON: the private key, as a JSON Web Key, with which `npm run staff-token` signs the team in. */
  readonly staffSigningKey: string;
  /** What the payment sandbox signs its events with. */
  readonly paymentWebhookSecret: string;
  /** What shop and carriers sign order events with. */
  readonly orderEventsSecret: string;
  /** What the shop signs links to labels with. */
  readonly labelLinkKey: string;
  /** From which the keys of buyers of leads follow. */
  readonly exchangeKey: string;
  /** What the shop seals links to the privacy pages with. */
  readonly privacyLinkKey: string;
  /** What the chat's tokens are signed with. */
  readonly chatKey: string;
  /** What Meta signs deliveries of Messenger and WhatsApp with. */
  readonly metaAppSecret: string;
  /** What carriers and the warehouse sign their events with. */
  readonly carrierWebhookSecret: string;
}

/** The keys of an earlier start, or new ones, kept in `file` so that a conversation survives a restart. */
export async function keepDevelopmentKeys(file: string): Promise<DevelopmentKeys> {
  const kept = await readKeys(file);
  const made = createDevelopmentKeys();
  const keys = { ...made, ...kept };
  if (NAMES.every((name) => kept[name])) return keys;

  await mkdir(dirname(file), { recursive: true });
  // Written beside and moved, so that a start killed halfway leaves no half a file, and two at once don't mix theirs.
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, file);
  return keys;
}

function createDevelopmentKeys(): DevelopmentKeys {
  const id = `local-${randomBytes(4).toString('hex')}`;
  const key = () => randomBytes(32).toString('base64');
  const signingKey = () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: id, alg: 'EdDSA' });
  };
  return {
    sealKey: JSON.stringify({ current: id, keys: { [id]: key() } }),
    contactHashKey: key(),
    callerProofKey: key(),
    shopSigningKey: signingKey(),
    staffSigningKey: signingKey(),
    paymentWebhookSecret: key(),
    orderEventsSecret: key(),
    labelLinkKey: key(),
    exchangeKey: key(),
    privacyLinkKey: key(),
    chatKey: key(),
    metaAppSecret: randomBytes(16).toString('hex'),
    carrierWebhookSecret: key(),
  };
}

/** The public half of the shop's key, as a JSON Web Key Set. */
export const publicKeySet = ({ shopSigningKey }: DevelopmentKeys): string => publicHalf(shopSigningKey);

/** The public half of a signing key, as a JSON Web Key Set. */
export function publicHalf(signingKey: string): string {
  const { d: _, ...publicKey } = JSON.parse(signingKey) as Record<string, unknown>;
  return JSON.stringify({ keys: [publicKey] });
}

const NAMES = [
  ...([
    'sealKey',
    'contactHashKey',
    'callerProofKey',
    'shopSigningKey',
    'staffSigningKey',
    'paymentWebhookSecret',
  ] as const),
  ...([
    'orderEventsSecret',
    'labelLinkKey',
    'exchangeKey',
    'privacyLinkKey',
    'chatKey',
    'metaAppSecret',
    'carrierWebhookSecret',
  ] as const),
];

/** Those of an earlier start, which may have known fewer. */
async function readKeys(file: string): Promise<Partial<DevelopmentKeys>> {
  try {
    const keys = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return Object.fromEntries(NAMES.filter((name) => typeof keys[name] === 'string').map((name) => [name, keys[name]]));
  } catch {
    // Absent or damaged: development keys can be made anew at no loss but the conversations in progress.
    return {};
  }
}
