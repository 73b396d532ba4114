import { randomUUID } from 'node:crypto';
import type { MessageAttributes } from './md5.ts';
import type { QueueSettings } from './queue-settings.ts';
import { SqsRefusal } from './sqs-refusal.ts';

export interface Draft {
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly delaySeconds?: number | undefined;
}

/** Times in milliseconds since 1970. */
export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sentAt: number;
  /** From when on it can be received. */
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt?: number;
  /** By which whoever has received it last deletes it. */
  receipt?: string;
  /** The queue that gave it up. */
  cameFrom?: Queue;
}

export interface Queue {
  readonly name: string;
  readonly settings: QueueSettings;
  send(draft: Draft): Message;
  /** @param visibilityTimeout how long nobody else gets these messages, in seconds */
  receive(most: number, visibilityTimeout?: number): Message[];
  /** Takes a message over from another queue. */
  accept(message: Message, from?: Queue): void;
  delete(receipt: string): void;
  changeVisibility(receipt: string, seconds: number): void;
  purge(): void;
  /** Removes and returns every message that can be received now. */
  drain(): Message[];
  counts(): { readonly visible: number; readonly inFlight: number; readonly delayed: number };
}

/**
 * A standard queue in memory.
 *
 * @param now milliseconds since 1970
 * @param deadLetters the queue that its redrive policy names
 */
export function createQueue(
  name: string,
  settings: QueueSettings,
  now: () => number,
  deadLetters: () => Queue | undefined,
): Queue {
  let messages: Message[] = [];
  const most = settings.redrive?.maxReceiveCount ?? Infinity;

  const forgetOld = () => (messages = messages.filter(({ sentAt }) => now() - sentAt < settings.retention * 1_000));
  const take = (isTaken: (message: Message) => boolean): Message[] => {
    forgetOld();
    const taken = messages.filter(isTaken);
    messages = messages.filter((message) => !taken.includes(message));
    return taken;
  };
  const isVisible = ({ visibleAt }: Message) => visibleAt <= now();
  const find = (receipt: string) => messages.find((message) => message.receipt === receipt);

  const queue: Queue = {
    name,
    settings,
    send({ body, attributes, delaySeconds = settings.delay }) {
      const sentAt = now();
      const visibleAt = sentAt + delaySeconds * 1_000;
      const message: Message = { id: randomUUID(), body, attributes, sentAt, visibleAt, receiveCount: 0 };
      messages.push(message);
      return message;
    },
    accept(message, from) {
      const { id, body, attributes, sentAt } = message;
      const visibleAt = now();
      messages.push({ id, body, attributes, sentAt, visibleAt, receiveCount: 0, ...(from && { cameFrom: from }) });
    },
    receive(atMost, visibilityTimeout = settings.visibilityTimeout) {
      const givenUp = take((message) => isVisible(message) && message.receiveCount >= most);
      for (const message of givenUp) deadLetters()?.accept(message, queue);

      const received = messages.filter(isVisible).slice(0, atMost);
      for (const message of received) {
        message.receiveCount += 1;
        message.firstReceivedAt ??= now();
        message.visibleAt = now() + visibilityTimeout * 1_000;
        message.receipt = `${message.id}:${randomUUID()}`;
      }
      return received;
    },
    delete: (receipt) => void take((message) => message.receipt === receipt),
    changeVisibility(receipt, seconds) {
      const message = find(receipt);
      if (!message || isVisible(message)) throw new SqsRefusal('MessageNotInflight', 'The message is not in flight.');
      message.visibleAt = now() + seconds * 1_000;
    },
    purge: () => void (messages = []),
    drain: () => take(isVisible),
    counts() {
      forgetOld();
      const hidden = messages.filter((message) => !isVisible(message));
      const inFlight = hidden.filter(({ receiveCount }) => receiveCount > 0).length;
      return { visible: messages.length - hidden.length, inFlight, delayed: hidden.length - inFlight };
    },
  };
  return queue;
}
