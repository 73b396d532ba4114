import { findIntent, wordsOfName } from '../definition.ts';
import { isConfident } from './interpretations.ts';
import { addMessages } from './messages.ts';
import type { IntentState, Message } from './state.ts';
import type { Step } from './step.ts';
import type { Interpretation, Turn } from './turn.ts';

/** Open point 25: how near the second reading must be to the best one to ask, and how likely what is offered with them. */
const TOO_CLOSE = 0.15;
const OFFERED_SHARE_OF_THRESHOLD = 1 / 3;
const DEFAULT_MESSAGE = 'I want to be sure that I understand you. Which of these do you mean?';
/** The API's limit for the title of a card. */
const MAX_TITLE_LENGTH = 250;
/** The API's limit for the text and the value of a button. */
const MAX_BUTTON_LENGTH = 50;

/**
 * Asks which intent is meant when the input speaks for several nearly alike; undefined when it is clear. What is an
 * utterance as it stands is never in doubt. No hook is called, and no intent is active until
 * the customer chooses.
 */
export function offerIntents(turn: Turn): Step | undefined {
  const { disambiguation, nluIntentConfidenceThreshold: threshold } = turn.locale;
  const [best, second] = turn.ranked;
  if (!disambiguation || !best || !second || !isDoubtful(best, second) || !isConfident(turn, second)) return undefined;
  const likely = turn.ranked.filter(({ score = 0 }) => score >= threshold * OFFERED_SHARE_OF_THRESHOLD);
  const offered = likely.slice(0, disambiguation.maxIntents).map(({ intent }) => intent);
  turn.memory.offered = offered;
  const question = disambiguation.message ?? DEFAULT_MESSAGE;
  addMessages(turn, [
    { contentType: 'PlainText', content: question },
    cardOf(
      question,
      offered.map((intent) => displayNameOf(turn, intent)),
    ),
  ]);
  return { kind: 'elicit-intent' };
}

const isDoubtful = (best: Interpretation, second: Interpretation): boolean =>
  best.basis !== 'utterance' && second.basis !== 'utterance' && (best.score ?? 0) - (second.score ?? 0) <= TOO_CLOSE;

/** What customers call an intent: its display name, else its name in words. */
export function displayNameOf(turn: Turn, { name }: IntentState): string {
  const words = wordsOfName(name);
  return findIntent(turn.locale, name)?.intentDisplayName ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The card's title is the question itself: whoever shows the card alone still asks it. */
function cardOf(question: string, names: string[]): Message {
  const buttons = names.map((name) => {
    const text = shorten(name, MAX_BUTTON_LENGTH);
    return { text, value: text };
  });
  const title = shorten(question, MAX_TITLE_LENGTH);
  return { contentType: 'ImageResponseCard', imageResponseCard: { title, buttons } };
}

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
