import type { ConcernAnswer } from '#adapters/lex/index';

/** Lex takes no more in one answer. */
export const MOST_MESSAGES = 10;

type Said = NonNullable<ConcernAnswer['messages']>;

/** The messages as Lex takes them: when there are too many, the first plain ones are said in one, so that none is lost. */
export function fitIn(messages: Said): Said {
  if (messages.length <= MOST_MESSAGES) return messages;
  const at = messages.findIndex((one, index) => isPlain(one) && isPlain(messages[index + 1]));
  const [one, next] = [messages[at], messages[at + 1]];
  if (!isPlain(one) || !isPlain(next)) return messages.slice(0, MOST_MESSAGES);
  const joined = { ...one, content: `${one.content} ${next.content}` };
  return fitIn([...messages.slice(0, at), joined, ...messages.slice(at + 2)]);
}

const isPlain = (one: Said[number] | undefined): one is Extract<Said[number], { content: string }> =>
  one?.contentType === 'PlainText';
