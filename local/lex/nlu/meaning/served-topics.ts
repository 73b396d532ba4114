import { cosine } from '../embedder.ts';
import type { BackgroundSentence } from './background.ts';
import type { Comparable } from './nearest.ts';

/** A sentence this close to an utterance is what the bot is there for; two of them and its whole topic is. */
const SAME = 0.85;
const SENTENCES_OF_A_SERVED_TOPIC = 2;

type Located = BackgroundSentence & Comparable;

/** The background that is left when what the bot itself serves is taken out. */
export function leaveOutServed(background: Located[], utterances: Comparable[]): Located[] {
  const isServed = (sentence: Located): boolean => utterances.some((utterance) => isSame(sentence, utterance));
  const served = new Set(background.filter(isServed));
  const servedIn = (topic: string): number => [...served].filter((sentence) => sentence.topic === topic).length;
  const topics = [...new Set(background.map(({ topic }) => topic))];
  const left = new Set(topics.filter((topic) => servedIn(topic) < SENTENCES_OF_A_SERVED_TOPIC));
  return background.filter((sentence) => left.has(sentence.topic) && !served.has(sentence));
}

/** Texts without a word in common are not the same; the check spares most cosines. */
const isSame = (one: Comparable, other: Comparable): boolean =>
  one.stems.some((stem) => stem.length >= TELLING_LENGTH && other.stems.includes(stem)) &&
  cosine(one.vector, other.vector) >= SAME;

const TELLING_LENGTH = 4;
