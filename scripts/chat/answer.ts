import type { Button, Message } from '@aws-sdk/client-lex-runtime-v2';
import { headingOf } from '#conversation/chat/said-message';

/** What the bot has said in one turn. */
export interface Answer {
  /** One for each message, without line breaks; a card's title and choices have one each. */
  readonly lines: readonly string[];
  /** In the order of their numbers. */
  readonly choices: readonly Choice[];
}

/** A button of a card. */
export interface Choice {
  readonly label: string;
  /** What picking it says. */
  readonly says: string;
}

/** The choice that is meant by its number or its label. */
export const pick = (choices: readonly Choice[], text: string): Choice | undefined =>
  choices[Number(text) - 1] ?? choices.find(({ label }) => label.toLowerCase() === text.toLowerCase());

export function toAnswer(messages: readonly Message[]): Answer {
  const buttons = messages.flatMap(({ imageResponseCard }) => imageResponseCard?.buttons ?? []);
  const numberOf = (button: Button) => buttons.indexOf(button) + 1;
  return {
    lines: messages.flatMap((message, index) => toLines(message, messages[index - 1], numberOf)),
    choices: buttons.map(({ text = '', value = '' }) => ({ label: text, says: value })),
  };
}

function toLines(
  { content, imageResponseCard: card }: Message,
  before: Message | undefined,
  numberOf: (button: Button) => number,
): string[] {
  if (!card) return [inOneLine(content ?? '')];
  const heading = headingOf(card, before?.content);
  return [
    ...(heading ? [inOneLine(heading)] : []),
    ...(card.buttons ?? []).map((button) => `${numberOf(button)}. ${inOneLine(button.text ?? '')}`),
  ];
}

const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
