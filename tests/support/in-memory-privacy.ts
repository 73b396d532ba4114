import { NO_CONSENTS } from '#business/consents/index';
import type { ChildSaid, OptOut, PrivacyDesk, PrivacyReader } from '#business/data-requests/index';

export interface InMemoryPrivacy {
  readonly reader: PrivacyReader;
  readonly desk: PrivacyDesk;
  readonly stopped: readonly OptOut[];
  readonly children: readonly ChildSaid[];
  readonly copied: readonly string[];
  readonly erased: readonly string[];
}

export const PRIVACY_PAGE = 'https://shop.example/privacy';

/** What people ask of their data, in this process' memory; nothing was ever agreed to, nor sold. */
export function createInMemoryPrivacy(): InMemoryPrivacy {
  const stopped: OptOut[] = [];
  const children: ChildSaid[] = [];
  const copied: string[] = [];
  const erased: string[] = [];
  const ask = (asked: string[], customerId: string) => {
    const isNew = !asked.includes(customerId);
    if (isNew) asked.push(customerId);
    return Promise.resolve({ isNew });
  };
  return {
    reader: {
      standingOf: () => Promise.resolve(NO_CONSENTS),
      whereDidItGo: () => Promise.resolve([]),
      pageUrl: PRIVACY_PAGE,
    },
    desk: {
      optOut(optOut) {
        stopped.push(optOut);
        if ('contacts' in optOut.who) return Promise.resolve({ kind: 'contacts' });
        const ended = optOut.purposes.map((purpose) => ({ purpose, receiptId: `CR-${purpose}` }));
        return Promise.resolve({ kind: 'customer', ended });
      },
      forgetChild(said) {
        children.push(said);
        return Promise.resolve();
      },
      requestCopy: (customerId) => ask(copied, customerId),
      requestErasure: (customerId) => ask(erased, customerId),
      pageUrl: PRIVACY_PAGE,
    },
    ...{ stopped, children, copied, erased },
  };
}
