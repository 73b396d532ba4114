import type { BuiltLocale, IntentDefinition } from '../definition.ts';
import type { Elicit } from './elicit.ts';
import { createElicit } from './elicit.ts';
import { extractSlots } from './extract.ts';
import type { PrepareComparisons } from './comparisons.ts';
import { createPrepareComparisons } from './comparisons.ts';
import type { Embed } from './embedder.ts';
import { createLastUsed } from './last-used.ts';
import type { Embedders } from './meaning/compare.ts';
import type { Recognize } from './recognizer.ts';
import { createRecognizer } from './recognizer.ts';
import type { ReadSentiment } from './sentiment.ts';
import { createReadSentiment } from './sentiment.ts';
import { createResolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue, Span } from './slots/resolver.ts';
import { examplesOf } from './training.ts';

/** What a build understands. */
export interface Understanding {
  rank: Recognize;
  elicit: Elicit;
  feel: ReadSentiment;
  /** Values for slots that are not filled yet; `taken` are parts of the text that are used up. */
  extract(
    intent: IntentDefinition,
    text: string,
    known: { filled: Set<string>; taken: Span[] },
    context: ResolveContext,
  ): Record<string, SlotValue>;
}

/** Builds that can be talked to at once without preparing any of them again. */
const KEPT = 64;

/** Understandings by build, each prepared at its first use. */
export function createUnderstandings(embed: Embedders): (locale: BuiltLocale) => Promise<Understanding> {
  const prepareComparisons = createPrepareComparisons(embed);
  const lastUsed = createLastUsed<Understanding>(KEPT);
  return (locale) => lastUsed(locale.buildId, () => prepare(locale, prepareComparisons, embed.ofInput));
}

/** What is loaded at the first use should not make the first customer wait. */
const WARM_UP = 'call 555-123-4567 or mail me@example.com';
const VALUES = '555-123-4567 on monday at 5 pm';

async function prepare(
  locale: BuiltLocale,
  prepareComparisons: PrepareComparisons,
  embedInput: Embed,
): Promise<Understanding> {
  const resolvers = createResolvers(locale);
  const comparisons = await prepareComparisons(examplesOf(locale, resolvers), locale.assistedNlu !== 'off');
  const rank = createRecognizer(locale, resolvers, comparisons);
  await rank(WARM_UP, { now: 0 });
  const used = new Set(locale.intents.flatMap(({ slots }) => slots.map(({ slotTypeName }) => slotTypeName)));
  for (const slotTypeName of used) resolvers(slotTypeName).find(VALUES, { now: 0 });
  return {
    rank,
    elicit: createElicit(locale, resolvers),
    feel: createReadSentiment(embedInput, comparisons.canonical),
    extract: (intent, text, known, context) => extractSlots({ intent, text, ...known }, resolvers, context),
  };
}
