import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import type { Customer } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import type { MessageSender, OutgoingMessage, SendOutcome } from '#business/notifications/index';
import {
  type ChallengeName,
  type CodeStore,
  HOUR_SECONDS,
  type RedeemCodePorts,
  type RequestCodePorts,
  type SendCodePorts,
} from '#business/one-time-codes/index';
import { createInMemoryAttempts } from './in-memory-attempts.ts';
import { createInMemoryCodes } from './in-memory-codes.ts';
import { createInMemoryCustomers } from './in-memory-customers.ts';

const ACCEPTED: SendOutcome = { kind: 'accepted', id: 'message-1' };

interface Options {
  readonly codes?: CodeStore;
  readonly customers?: readonly Customer[];
  /** Addresses and numbers that the shop has something about. */
  readonly known?: readonly string[];
  readonly channels?: MessageSender['channels'];
  /** How the provider answers. */
  readonly answer?: (message: OutgoingMessage) => SendOutcome;
  /** The code that is made. */
  readonly code?: string;
}

export type CodePorts = RequestCodePorts &
  RedeemCodePorts &
  SendCodePorts & {
    readonly dispatched: ChallengeName[];
    readonly sent: OutgoingMessage[];
    readonly told: ShopEvent[];
  };

/** All that codes need, in this process' memory, and what left it. */
export function codePorts(options: Options = {}): CodePorts {
  const {
    codes = createInMemoryCodes(),
    customers = [],
    known = [],
    channels = ['email', 'sms'],
    code = '012345',
  } = options;
  const dispatched: ChallengeName[] = [];
  const sent: OutgoingMessage[] = [];
  const told: ShopEvent[] = [];
  const counter = createInMemoryAttempts();
  return {
    codes,
    dispatched,
    sent,
    told,
    tell: (event) => Promise.resolve(void told.push(event)),
    newEventId: (nowMs) => `event at ${nowMs}`,
    dispatch: (name) => Promise.resolve(void dispatched.push(name)),
    newChallengeId: () => `challenge-${dispatched.length + 1}`,
    hashCode: createCodeHasher(new Uint8Array(32).fill(5)),
    hashesAreEqual,
    customers: createInMemoryCustomers((contact) => contact, ...customers),
    findWayTo: (contact) => Promise.resolve(known.includes(contact.to) ? contact : undefined),
    countCode: (customerId, now) => counter.reserve({ key: customerId, windowSeconds: HOUR_SECONDS }, now),
    newCode: () => code,
    messages: {
      channels,
      send(message) {
        sent.push(message);
        return Promise.resolve(options.answer?.(message) ?? ACCEPTED);
      },
    },
  };
}
