import * as z from 'zod/mini';
import type { RankedIntent, Sentiment } from '#conversation/turn/index';
import { INTENT_NAMES, type IntentName } from '#generated/bot';
import type { LexEvent } from './lex-event.ts';

const share = z.number().check(z.gte(0), z.lte(1));

/** A plain number in the event, an object in the runtime API. */
const confidence = z.union([share, z.object({ score: share })]);

const interpretationSchema = z.object({
  intent: z.object({ name: z.string() }),
  nluConfidence: z.catch(z.optional(z.nullable(confidence)), undefined),
  sentimentResponse: z.catch(
    z.optional(
      z.nullable(
        z.object({ sentimentScore: z.object({ positive: share, negative: share, neutral: share, mixed: share }) }),
      ),
    ),
    undefined,
  ),
});
type Interpretation = z.output<typeof interpretationSchema>;

/**
 * Reads what Lex holds possible, in its order, and how the words feel. Both only help to understand: what can't be read
 * of them is left out, and the turn goes on.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html
 */
export function decodeInterpretations(
  event: LexEvent,
  active: IntentName,
): { readonly ranked: readonly RankedIntent[]; readonly sentiment?: Sentiment } {
  const interpretations = readAll(event['interpretations']);
  const scored = interpretations.filter(({ sentimentResponse }) => sentimentResponse);
  const { sentimentResponse } = scored.find(({ intent }) => intent.name === active) ?? scored[0] ?? {};
  return {
    ranked: rank(interpretations, active),
    ...(sentimentResponse && { sentiment: sentimentResponse.sentimentScore }),
  };
}

function readAll(interpretations: unknown): readonly Interpretation[] {
  if (!Array.isArray(interpretations)) return [];
  return interpretations
    .map((one) => z.safeParse(interpretationSchema, one))
    .flatMap(({ success, data }) => (success ? [data] : []));
}

/** Names that this version of the code doesn't know can't be acted on; the active intent is always among them. */
function rank(interpretations: readonly Interpretation[], active: IntentName): readonly RankedIntent[] {
  const ranked = interpretations.flatMap(({ intent, nluConfidence }) => {
    const known = INTENT_NAMES.find((name) => name === intent.name);
    return known ? [{ intent: known, confidence: scoreOf(nluConfidence) }] : [];
  });
  return ranked.some(({ intent }) => intent === active) ? ranked : [{ intent: active, confidence: null }, ...ranked];
}

function scoreOf(nluConfidence: Interpretation['nluConfidence']): number | null {
  return typeof nluConfidence === 'object' ? (nluConfidence?.score ?? null) : (nluConfidence ?? null);
}
