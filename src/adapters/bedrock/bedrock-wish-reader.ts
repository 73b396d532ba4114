import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod/mini';
import { redact, type Redacted } from './redact.ts';
import { INSTRUCTIONS, wishAnswer, wishTool } from './wish-tool.ts';

interface ReadWish<Intent> {
  readonly intent: Intent;
  readonly words: string;
}

/** Why a model was of no help. */
export type WishModelFailure = 'wish-model-timeout' | 'wish-model-failed' | 'wish-model-unusable';

interface WishReaderOptions<Intent extends string> {
  /** Id or ARN of a model or of an inference profile that can use tools. */
  readonly modelId: string;
  /** What the model may answer, with the meaning of each. */
  readonly intents: Readonly<Record<Intent, string>>;
  /** How long a customer waits for the model at most, in milliseconds. */
  readonly patienceMs: number;
  /** Hears of each time that the model was of no help; never of what was said. */
  readonly onFailure: (failure: WishModelFailure) => void;
}

const MOST_TOKENS = 400;

/**
 * Reads wishes with a language model of Amazon Bedrock.
 *
 * The model sees the message without e-mail addresses and long numbers, and must answer by a tool. An answer counts if
 * each wish has a known intent and a literal part of the message; the parts come back as they were said.
 *
 * The client has to be made with `maxAttempts: 1`: the customer waits.
 *
 * @source https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function createBedrockWishReader<Intent extends string>(
  client: BedrockRuntimeClient,
  { modelId, intents, patienceMs, onFailure }: WishReaderOptions<Intent>,
): (words: string) => Promise<readonly ReadWish<Intent>[] | undefined> {
  const answerSchema = wishAnswer(Object.keys(intents) as [Intent, ...Intent[]]);
  const ask = (text: string, abortSignal: AbortSignal) =>
    client.send(
      new ConverseCommand({
        modelId,
        system: [{ text: INSTRUCTIONS }],
        messages: [{ role: 'user', content: [{ text }] }],
        inferenceConfig: { temperature: 0, maxTokens: MOST_TOKENS },
        toolConfig: wishTool(intents),
      }),
      { abortSignal },
    );

  return async (words) => {
    if (words.trim() === '') return undefined;
    const redacted = redact(words);
    const patience = AbortSignal.timeout(patienceMs);
    try {
      const answer = z.safeParse(answerSchema, toolUse(await ask(redacted.text, patience)));
      const wishes = answer.success ? locate(answer.data.input.wishes, words, redacted) : undefined;
      if (!wishes) onFailure('wish-model-unusable');
      return wishes;
    } catch {
      onFailure(patience.aborted ? 'wish-model-timeout' : 'wish-model-failed');
      return undefined;
    }
  };
}

const toolUse = ({ output }: ConverseCommandOutput): unknown =>
  output?.message?.content?.find((block) => block.toolUse)?.toolUse;

/** Puts each part back in the customer's words, in the order said; undefined when one isn't there. */
function locate<Intent>(
  wishes: readonly ReadWish<Intent>[],
  said: string,
  redacted: Redacted,
): readonly ReadWish<Intent>[] | undefined {
  const places = wishes.map(({ intent, words }) => ({ intent, place: redacted.find(words) }));
  const located = places.flatMap(({ intent, place }) => (place ? [{ intent, ...place }] : []));
  if (located.length < wishes.length) return undefined;
  return located
    .toSorted((one, other) => one.start - other.start)
    .map(({ intent, start, end }) => ({ intent, words: said.slice(start, end) }));
}
