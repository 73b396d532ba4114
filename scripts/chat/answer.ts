import type { Button, Message } from '@aws-sdk/client-lex-runtime-v2';

/** What the bot has said in one turn. */
export interface Answer {
  /** One for each message, without line breaks; a card's title and choices have one each. */
  readonly lines: readonly string[];
  /** What picking a numbered choice says, in the order of the numbers. */
  readonly choices: readonly string[];
}

export function toAnswer(messages: readonly Message[]): Answer {
  const buttons = messages.flatMap(({ imageResponseCard }) => imageResponseCard?.buttons ?? []);
  const numberOf = (button: Button) => buttons.indexOf(button) + 1;
  return {
    lines: messages.flatMap((message) => toLines(message, numberOf)),
    choices: buttons.map(({ value }) => value ?? ''),
  };
}

function toLines({ content, imageResponseCard: card }: Message, numberOf: (button: Button) => number): string[] {
  if (!card) return [inOneLine(content ?? '')];
  const heading = [card.title, card.subtitle].filter((text) => text !== undefined).join(': ');
  return [
    inOneLine(heading),
    ...(card.buttons ?? []).map((button) => `${numberOf(button)}. ${inOneLine(button.text ?? '')}`),
  ];
}

const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
