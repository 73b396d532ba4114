import type { Render } from '#conversation/messages/index';
import type { Channel, Choice, Message } from '#conversation/turn/index';
import type { LexMessage } from './lex-response.ts';

/** Lex's limits, in characters. @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_Message.html */
const MAX_CONTENT = 1024;
const MAX_TITLE = 250;
const MAX_BUTTON = 50;

/** Lex's page for Lambda takes three, its API five. */
const MAX_BUTTONS = 3;

/** What is said, in the channel's own form, within Lex's limit: SSML on the phone, where rendering keeps to the limit. */
export const encodeMessages = (say: readonly Message[], channel: Channel, render: Render): readonly LexMessage[] =>
  say.map((said) =>
    channel === 'voice'
      ? { contentType: 'SSML', content: render(said, channel) }
      : { contentType: 'PlainText', content: cut(render(said, channel), MAX_CONTENT) },
  );

/**
 * Quick replies as a card with buttons, titled by what was said last, since a card needs a title. A reply too long for a button is
 * left out, because half of it would say something else.
 */
export function encodeChoices(
  choices: readonly Choice[],
  said: readonly LexMessage[],
  channel: Channel,
  render: Render,
): readonly LexMessage[] {
  const title = said.at(-1)?.content;
  const buttons = choices
    .filter(({ says }) => says.length > 0 && says.length <= MAX_BUTTON)
    .slice(0, MAX_BUTTONS)
    .map(({ label, says }) => ({ text: shorten(render(label, channel), MAX_BUTTON), value: says }));
  if (!title || buttons.length === 0) return [];
  return [{ contentType: 'ImageResponseCard', imageResponseCard: { title: shorten(title, MAX_TITLE), buttons } }];
}

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${cut(text, length - 1).trimEnd()}…`;
