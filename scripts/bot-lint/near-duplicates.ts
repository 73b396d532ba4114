import { cosine, type Embed } from '../../local/lex/nlu/embedder.ts';
import { createLexicon, stemsOf } from '../../local/lex/nlu/lexical.ts';
import { maskValues } from '../../local/lex/nlu/mask.ts';
import {
  type Finding,
  type IntentMembers,
  type LocaleDefinition,
  type Sourced,
  warningIn,
} from '../bot-definition/index.ts';

/**
 * When two sentences count as the same: by meaning alone (cosine), or by nearly that meaning in nearly the same telling
 * words. Sentences that differ in the deciding word ("sign me up", "sign me out") reach neither.
 */
const SAME_MEANING = 0.92;
const LIKE_MEANING = 0.85;
const SAME_WORDS = 0.8;

interface Utterance {
  readonly intent: Sourced<IntentMembers>;
  readonly pointer: string;
  readonly text: string;
}

/**
 * Pairs of utterances in two intents that mean nearly the same, told at the later one. Written the same they are an
 * error of `utterance-in-two-intents`, and not told here again.
 */
export async function nearDuplicates({ intents }: LocaleDefinition, embed: Embed): Promise<Finding[]> {
  const utterances = intents.flatMap(utterancesOf);
  const texts = utterances.map(({ text }) => comparable(text));
  const vectors = await embed(texts);
  const stems = texts.map(stemsOf);
  const lexicon = createLexicon(stems);
  return utterances.flatMap((later, at) => {
    const vector = vectors[at];
    const pairs = utterances.slice(0, at).flatMap((earlier, index) => {
      const other = vectors[index];
      if (!vector || !other || earlier.intent === later.intent || isSameText(earlier, later)) return [];
      const similarity = cosine(vector, other);
      const isSame =
        similarity >= SAME_MEANING ||
        (similarity >= LIKE_MEANING && lexicon.overlap(stems[at] ?? [], stems[index] ?? []) >= SAME_WORDS);
      return isSame ? [{ earlier, similarity }] : [];
    });
    const [closest] = pairs.sort((a, b) => b.similarity - a.similarity);
    return closest ? [warningIn(later.intent.file, { pointer: later.pointer, ...told(later, closest) })] : [];
  });
}

function utterancesOf(intent: Sourced<IntentMembers>): Utterance[] {
  return (intent.data.sampleUtterances ?? []).map(({ utterance = '' }, index) => ({
    intent,
    pointer: `/sampleUtterances/${index}/utterance`,
    text: utterance,
  }));
}

/** A slot is read as its name, `{OrderNumber}` as "order number"; numbers and addresses are all alike. */
function comparable(text: string): string {
  const named = text.replace(/\{([^}]+)\}/g, (_, name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return maskValues(named.replace(/[’`]/g, "'").toLowerCase());
}

const isSameText = (one: Utterance, other: Utterance) => one.text.toLowerCase() === other.text.toLowerCase();

const told = (later: Utterance, { earlier, similarity }: { earlier: Utterance; similarity: number }) => ({
  rule: 'near-duplicate-utterance',
  message: `"${later.text}" means nearly what "${earlier.text}" of ${earlier.intent.data.intentName} means (${similarity.toFixed(2)})`,
  fix: 'Keep the one where a customer would mean it, or say in the other what sets it apart.',
});
