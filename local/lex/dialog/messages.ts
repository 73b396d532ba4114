import { createHash } from 'node:crypto';
import type {
  Message as MessageDefinition,
  MessageGroup,
  PromptSpecification,
  ResponseSpecification,
} from '@aws-sdk/client-lex-models-v2';
import { validationError } from '../errors.ts';
import { fillPlaceholders } from './references.ts';
import type { Message } from './state.ts';
import type { Turn } from './turn.ts';

export const MAX_MESSAGES = 10;
/** Characters: placeholders can make a message longer than it may be. */
const MAX_CONTENT = 1024;
const ACCEPTED_TYPES = 'x-amz-lex:accept-content-types';

/** Adds a response's messages, one of each group. Variations are chosen at random, repeatably for a session and turn. */
export function sayResponse(turn: Turn, response: ResponseSpecification | undefined): void {
  response?.messageGroups?.forEach((group, index) => {
    const messages = usableMessages(turn, group);
    addMessages(turn, [messages[randomIndex(turn, index, messages.length)]]);
  });
}

/** Adds a prompt's messages for an attempt. `Ordered` walks message and variations across attempts within each group. */
export function sayPrompt(turn: Turn, prompt: PromptSpecification | undefined, retries: number): void {
  prompt?.messageGroups?.forEach((group, index) => {
    const messages = usableMessages(turn, group);
    const isOrdered = prompt.messageSelectionStrategy === 'Ordered';
    addMessages(turn, [
      messages[isOrdered ? retries % Math.max(messages.length, 1) : randomIndex(turn, index, messages.length)],
    ]);
  });
}

/**
 * Adds messages; the service sends ten at most, so later ones are dropped. A message of placeholders that are not set
 * says nothing and is not sent: the API has no empty text.
 */
export function addMessages(turn: Turn, messages: (Message | undefined)[]): void {
  for (const message of messages) {
    if (message && message.content !== '' && turn.messages.length < MAX_MESSAGES) turn.messages.push(message);
  }
}

export const attemptName = (retries: number): string => (retries === 0 ? 'Initial' : `Retry${retries}`);

/**
 * The messages of a group that the client accepts, by its request attribute; all when it names none. Open point 34: a
 * group without any is a ValidationException.
 */
function usableMessages(turn: Turn, group: MessageGroup): Message[] {
  const accepted = turn.requestAttributes[ACCEPTED_TYPES]?.split(',').map((type) => type.trim());
  const messages = [group.message, ...(group.variations ?? [])].flatMap((definition) =>
    definition ? [render(definition, turn)] : [],
  );
  const usable = messages.filter(
    ({ contentType }) => !accepted || contentType === 'ImageResponseCard' || accepted.includes(contentType),
  );
  if (messages.length > 0 && usable.length === 0) {
    throw validationError(
      `Value at 'requestAttributes': a message group has no message of the types '${accepted?.join(', ')}' that ${ACCEPTED_TYPES} asks for.`,
    );
  }
  return usable;
}

function render(definition: MessageDefinition, turn: Turn): Message {
  const { plainTextMessage, ssmlMessage, customPayload, imageResponseCard } = definition;
  if (imageResponseCard) return { contentType: 'ImageResponseCard', imageResponseCard };
  const [contentType, text] = ssmlMessage
    ? (['SSML', ssmlMessage.value] as const)
    : customPayload
      ? (['CustomPayload', customPayload.value] as const)
      : (['PlainText', plainTextMessage?.value] as const);
  return { contentType, content: fillPlaceholders(text ?? '', turn).slice(0, MAX_CONTENT) };
}

function randomIndex(turn: Turn, group: number, length: number): number {
  if (length < 2) return 0;
  const digest = createHash('sha256')
    .update(`${turn.seed}:${turn.memory.turns}:${turn.messages.length}:${group}`)
    .digest();
  return digest.readUInt32BE() % length;
}
