import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createBedrockWishReader } from '#adapters/bedrock/bedrock-wish-reader';
import { WISH_MEANINGS, type WishReader } from '#conversation/understanding/wishes/index';
import { count, readOptionalEnv } from '#platform/index';

/** A guess of ours now is better than a model's answer later. */
const PATIENCE_MS = 1500;

/** The language model that helps where several wishes are hard to tell apart, or undefined when none is configured. */
export function createWishReader(): WishReader | undefined {
  const modelId = readOptionalEnv('WISH_MODEL_ID');
  if (!modelId) return undefined;
  return createBedrockWishReader(new BedrockRuntimeClient({ maxAttempts: 1 }), {
    modelId,
    intents: WISH_MEANINGS,
    patienceMs: PATIENCE_MS,
    onFailure: (code) => count('WishModelFailures', { code }),
  });
}
