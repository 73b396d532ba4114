import type { Customer } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import {
  type BlockReason,
  type Channels,
  type ConsentPurpose,
  type DoNotContact,
  type Extras,
  type OutreachPorts,
  type SendingBook,
  takeReport,
  tellOfEvent,
} from '#business/outreach/index';
import type { ConsentStanding } from '#business/consents/index';
import type { Lead } from '#business/leads/index';
import { aStanding } from '../a-standing.ts';
import { createInMemorySendingBook } from './in-memory-sending-book.ts';
import { createProviders, type Fate } from './providers.ts';

/** Thrown where the function is killed: nothing after it happens. */
export class KilledError extends Error {}

interface Scene {
  readonly customers: readonly Customer[];
  readonly fates: readonly Fate[];
  readonly consents?: readonly ConsentPurpose[];
  readonly leads?: readonly Lead[];
  readonly extras?: Extras;
  /** False of a shop that isn't on the web. */
  readonly isOnTheWeb?: boolean;
  /** Where messages are recorded, in place of memory. */
  readonly kept?: SendingBook;
  /** The channels of a shop that hasn't got all. */
  readonly available?: Channels['available'];
  readonly blocks?: readonly { readonly contact: string; readonly reason: BlockReason }[];
}

/** Everything around telling customers, in memory, with a clock of its own. */
export function createOutreachWorld(scene: Scene) {
  const { customers, fates, consents = [], leads = [], blocks = [], isOnTheWeb = true } = scene;
  const { extras = { kind: 'parameters', parameters: {} } } = scene;
  let standing = aStanding(Object.fromEntries(consents.map((purpose) => [purpose, 'granted' as const])));
  const book = createInMemorySendingBook();
  const { kept = book } = scene;
  const providers = createProviders([...fates]);
  const blocked = new Map<string, Set<BlockReason>>();
  const doNotContact: DoNotContact = {
    reasonsFor: (_, contact) => Promise.resolve([...(blocked.get(contact) ?? [])]),
    add(_, contact, reason) {
      blocked.set(contact, (blocked.get(contact) ?? new Set()).add(reason));
      return Promise.resolve();
    },
    remove(_, contact, reason) {
      blocked.get(contact)?.delete(reason);
      return Promise.resolve();
    },
  };
  for (const { contact, reason } of blocks) void doNotContact.add('email', contact, reason, 0);
  let now = Date.parse('2026-03-09T15:00:00Z') / 1000;

  /** The ports of one invocation, which is killed after so many steps: before or after what a step does. */
  function ports(stepsToLive: number): OutreachPorts {
    let left = stepsToLive;
    const live = (): void => {
      left -= 1;
      if (left < 0) throw new KilledError();
    };
    const step =
      <Input extends unknown[], Output>(work: (...input: Input) => Promise<Output>) =>
      async (...input: Input): Promise<Output> => {
        live();
        const output = await work(...input);
        live();
        return output;
      };
    return {
      customers: { findById: step((id) => Promise.resolve(customers.find(({ customerId }) => customerId === id))) },
      book: { find: step(kept.find), keep: step(kept.keep) },
      doNotContact: { reasonsFor: step(doNotContact.reasonsFor) },
      leads: { find: step((id) => Promise.resolve(leads.find(({ leadId }) => leadId === id))) },
      readExtras: () => Promise.resolve(extras),
      readStanding: step(() => Promise.resolve({ personId: 'person-1', standing })),
      isDisposable: (email) => email.endsWith('@disposable.example'),
      linksFor: (personId) => Promise.resolve(isOnTheWeb ? linksOf(personId) : {}),
      channels: {
        available: scene.available ?? providers.channels.available,
        prepare: step(async (parcel) => step(await providers.channels.prepare(parcel))),
      },
      newEventId: (nowMs) => `event at ${nowMs}`,
      referenceOf: (words) => words.join('|'),
      shop: { locale: 'en-US', timeZone: 'America/New_York', address: '1 Harbor Square, Portland, ME 04101' },
    };
  }

  return {
    book,
    providers,
    doNotContact,
    now: () => now,
    standing: () => standing,
    setStanding: (changed: ConsentStanding) => void (standing = changed),
    wait: (seconds: number) => void (now += seconds),
    /** Delivers an event to one invocation. @returns whether it came to its end */
    async deliver(event: ShopEvent, stepsToLive = Infinity) {
      try {
        return { told: await tellOfEvent(event, now, ports(stepsToLive)) };
      } catch (error) {
        if (error instanceof KilledError) return 'killed' as const;
        throw error;
      }
    },
    report: async (index: number, state: 'accepted' | 'delivered' | 'undelivered') => {
      const { sent } = providers;
      const told = sent.length > 0 && providers.reportOn(sent[index % sent.length]!, state);
      return told ? takeReport(told, now, { book: kept, doNotContact }) : undefined;
    },
  };
}

const linksOf = (personId: string) => ({
  unsubscribe: `https://shop.example.com/privacy/unsubscribe/${personId}`,
  preferences: `https://shop.example.com/privacy/preferences/${personId}`,
});

export type OutreachWorld = ReturnType<typeof createOutreachWorld>;
