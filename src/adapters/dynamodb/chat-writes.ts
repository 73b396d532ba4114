import type { ChatProgress, HeldChat, KeptMessage } from '#business/chat/index';
import { CHAT_KEPT_SECONDS, chatKey, chatMessageKey } from './chat-item.ts';

const PROGRESS = [
  'mark',
  'asks',
  'offerId',
  'customerId',
  'tier',
  'usedByBot',
] as const satisfies readonly (keyof ChatProgress)[];

const isAsRead = '#version = :version';
const isOpen = 'attribute_not_exists(isOver)';
const isUnrated = 'attribute_not_exists(rating)';

/** A change of a conversation that is still as it was read, and not over. */
export const chatUpdate = (
  TableName: string,
  { conversationId, version }: Pick<HeldChat, 'conversationId' | 'version'>,
  change: {
    readonly expression: string;
    readonly values?: Readonly<Record<string, unknown>>;
    readonly condition?: string;
  },
) => ({
  TableName,
  Key: chatKey(conversationId),
  UpdateExpression: change.expression,
  ConditionExpression: [isAsRead, isOpen, ...(change.condition ? [change.condition] : [])].join(' AND '),
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version, ':next': version + 1, ...change.values },
});

/** Lets the conversation go, with what the answer brought; what it didn't bring is none any more. A rating is the first. */
export function answerUpdate(
  TableName: string,
  chat: HeldChat,
  { rating, ...progress }: ChatProgress & { readonly rating?: number },
  answeredAtSeconds: number,
) {
  const set = PROGRESS.filter((name) => progress[name] !== undefined);
  const gone = PROGRESS.filter((name) => progress[name] === undefined);
  const sets = [
    '#version = :next',
    'turn = :turn',
    'expiresAtEpochSeconds = :expiresAt',
    ...set.map((n) => `${n} = :${n}`),
    ...(rating === undefined ? [] : ['rating = :rating']),
  ];
  return chatUpdate(TableName, chat, {
    expression: `SET ${sets.join(', ')} REMOVE ${['busyWith', 'busyUntil', ...gone].join(', ')}`,
    ...(rating !== undefined && { condition: isUnrated }),
    values: {
      ...(rating !== undefined && { ':rating': rating }),
      ':turn': chat.turn + 1,
      ':expiresAt': answeredAtSeconds + CHAT_KEPT_SECONDS,
      ...Object.fromEntries(set.map((name) => [`:${name}`, progress[name]])),
    },
  });
}

/** A message that is still claimed. */
export function messageUpdate(
  TableName: string,
  { conversationId, busy: { messageId } }: HeldChat,
  answer: Pick<KeptMessage, 'state' | 'pieces' | 'answeredAtIso'> & { readonly customerId?: string },
) {
  const members = Object.entries<unknown>(answer).filter(([, value]) => value !== undefined);
  const isClaimed = '#state = :claimed';
  return {
    TableName,
    Key: chatMessageKey(conversationId, messageId),
    UpdateExpression: `SET ${members.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: isClaimed,
    ExpressionAttributeNames: Object.fromEntries(['state', ...Object.keys(answer)].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ':claimed': 'claimed',
      ...Object.fromEntries(members.map(([name, value]) => [`:${name}`, value])),
    },
  };
}
