import type { BidAnswer, BuyerContract, BuyerGateway, PostAnswer } from '#business/exchange/index';
import { type Incoming, type Outgoing, sendRequest } from './send-request.ts';

/** A bid is three members; an honest answer is far below. */
const MOST_BYTES = 4096;

export interface GatewaySettings {
  /** The headers that prove to the buyer of a contract that a text is the shop's. */
  readonly sign: (text: string, contract: BuyerContract) => Readonly<Record<string, string>>;
  readonly allowsLoopback: boolean;
}

type Asked = Pick<Outgoing, 'method' | 'deadlineMs'> & {
  readonly path: string;
  readonly body?: object;
  /** By which the buyer knows a repeated request. */
  readonly repeats?: string;
};

/** Buyers of leads over HTTP: docs/exchange.md has the protocol. */
export function createHttpBuyerGateway({ sign, allowsLoopback }: GatewaySettings): BuyerGateway {
  const send = (contract: BuyerContract, { path, body, repeats, ...rest }: Asked): Promise<Incoming> => {
    const text = body ? JSON.stringify(body) : '';
    return sendRequest({
      ...rest,
      url: `${contract.endpoint.replace(/\/$/, '')}${path}`,
      ...(body && { body: text }),
      headers: {
        accept: 'application/json',
        // A question has no body: its path is signed.
        ...sign(body ? text : path, contract),
        ...(body && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
        ...(repeats !== undefined && { 'idempotency-key': repeats }),
      },
      mostBytes: MOST_BYTES,
      allowsLoopback,
    });
  };

  return {
    bid: async (contract, ping, deadlineMs) =>
      toBid(await send(contract, { method: 'POST', path: '/bids', body: ping, deadlineMs })),

    post: async (contract, body, deadlineMs) => {
      const asked = { method: 'POST', path: '/leads', body, repeats: body.postId, deadlineMs } as const;
      return toPostAnswer(await send(contract, asked));
    },

    async findPost(contract, postId, deadlineMs) {
      const found = await send(contract, { method: 'GET', path: `/leads/${postId}`, deadlineMs });
      return found.kind === 'answered' && found.status === 404 ? { kind: 'absent' } : toPostAnswer(found);
    },

    async notify(contract, body, deadlineMs) {
      const asked = { method: 'POST', path: '/notices', body, repeats: body.noticeId, deadlineMs } as const;
      const answer = await send(contract, asked);
      // Who knows of no such lead has nothing to erase.
      return answer.kind === 'answered' && (isSuccess(answer.status) || answer.status === 404) ? 'taken' : 'failed';
    },
  };
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;
const NO_CONTENT = 204;

function toBid(answer: Incoming): BidAnswer {
  if (answer.kind !== 'answered') return answer;
  if (answer.status === NO_CONTENT) return { kind: 'no-bid' };
  if (!isSuccess(answer.status)) return { kind: 'failed' };
  return { kind: 'answered', body: parse(answer.body) };
}

/** What is neither a clear yes nor a clear no leaves it open. */
function toPostAnswer(answer: Incoming): PostAnswer {
  if (answer.kind !== 'answered' || !isSuccess(answer.status)) return { kind: 'unknown' };
  const { status } = (parse(answer.body) ?? {}) as { readonly status?: unknown };
  return status === 'accepted' || status === 'refused' ? { kind: status } : { kind: 'unknown' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
