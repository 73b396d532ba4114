import { createQueue, type Queue } from './queue.ts';
import { type QueueAttributes, readSettings, writeSettings } from './queue-settings.ts';
import { invalidValue, SqsRefusal } from './sqs-refusal.ts';

const ACCOUNT = '000000000000';

/** Messages that went back from dead letters; times in milliseconds since 1970. */
export interface MoveTask {
  readonly sourceArn: string;
  readonly moved: number;
  readonly startedAt: number;
}

export interface Queues {
  /** The one of this name, as it was created; created with other settings than it has, it is refused. */
  create(name: string, attributes: QueueAttributes): Queue;
  named(name: string): Queue;
  /** The queue that a URL names, however this machine is called in it. */
  at(url: string): Queue;
  byArn(arn: string): Queue;
  all(): Queue[];
  arnOf(queue: Pick<Queue, 'name'>): string;
  pathOf(queue: Queue): string;
  readonly moves: MoveTask[];
}

const absent = () => new SqsRefusal('QueueDoesNotExist', 'The specified queue does not exist.');

/** All queues of the stand-in, by name. */
export function createQueues(region: string, now: () => number): Queues {
  const queues = new Map<string, Queue>();
  const named = (name: string): Queue => {
    const queue = queues.get(name);
    if (!queue) throw absent();
    return queue;
  };
  const nameIn = (arn: string) => arn.split(':').at(-1) ?? '';

  return {
    create(name, attributes) {
      if (name.endsWith('.fifo')) throw new SqsRefusal('NoStandIn', 'The local SQS has no FIFO queues.', 501);
      if (!/^[\w-]{1,80}$/.test(name)) throw invalidValue('QueueName', name);
      const settings = readSettings(attributes);
      const existing = queues.get(name);
      if (existing) {
        const isSame = JSON.stringify(writeSettings(existing.settings)) === JSON.stringify(writeSettings(settings));
        if (isSame || Object.keys(attributes).length === 0) return existing;
        throw new SqsRefusal('QueueNameExists', `A queue ${name} already exists with other attributes.`);
      }
      const deadLetters = () => queues.get(nameIn(settings.redrive?.deadLetterTargetArn ?? ''));
      const queue = createQueue(name, settings, now, deadLetters);
      queues.set(name, queue);
      return queue;
    },
    named,
    at: (url) => named(url.split('/').at(-1) ?? ''),
    byArn: (arn) => named(nameIn(arn)),
    all: () => [...queues.values()],
    arnOf: ({ name }) => `arn:aws:sqs:${region}:${ACCOUNT}:${name}`,
    pathOf: ({ name }) => `/${ACCOUNT}/${name}`,
    moves: [],
  };
}
