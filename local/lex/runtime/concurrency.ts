import { throttled } from '../errors.ts';
import { TEST_ALIAS_ID } from '../models/records.ts';
import type { Address } from './target.ts';

/**
 * How many requests of an alias may be under way at once; the service has 2 for the test alias, 50 for others.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html
 */
export interface ConcurrentConversations {
  testAlias?: number;
  otherAliases?: number;
}

const KINDS: Record<string, string> = {
  RecognizeText: 'text conversations',
  RecognizeUtterance: 'text conversations',
  PutSession: 'session operations',
  GetSession: 'session operations',
  DeleteSession: 'session operations',
};
const RETRY_AFTER_SECONDS = 1;

type Handler<In extends Address> = (input: In) => object | Promise<object>;

/** Open point 36: what counts is a request under way, conversations and session operations apart. */
export function createConcurrency({ testAlias = Infinity, otherAliases = Infinity }: ConcurrentConversations) {
  const underway = new Map<string, number>();
  const count = (key: string, change: number): void => {
    const left = (underway.get(key) ?? 0) + change;
    if (left === 0) underway.delete(key);
    else underway.set(key, left);
  };

  return <In extends Address>(operation: string, handler: Handler<In>): ((input: In) => Promise<object>) =>
    async (input) => {
      const kind = KINDS[operation] ?? operation;
      const key = [kind, input.botId, input.botAliasId].join('/');
      const quota = input.botAliasId === TEST_ALIAS_ID ? testAlias : otherAliases;
      if ((underway.get(key) ?? 0) >= quota)
        throw throttled(
          `The quota is ${quota} concurrent ${kind} of alias '${input.botAliasId}'.`,
          RETRY_AFTER_SECONDS,
        );
      count(key, 1);
      try {
        return await handler(input);
      } finally {
        count(key, -1);
      }
    };
}
