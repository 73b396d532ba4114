import type { Person } from '../people/index.ts';
import type { ConsentChannel } from './entry.ts';
import type { ConsentPorts } from './ports.ts';
import { type ConsentRecorded, recordConsent } from './record-consent.ts';
import { STATEMENTS } from './statements.ts';

export interface SaleOptOut {
  readonly person: Person;
  /** A signal of the browser counts like words. */
  readonly channel: Extract<ConsentChannel, 'browser-signal' | 'page' | 'chat'>;
  readonly conversationId?: string;
  readonly cause: string;
}

/**
 * "Do not sell": a no for who was never asked, the end of a yes. It stands until a yes that is newer; a signal that
 * comes again after that is newer still. Costs a read alone where it stands already.
 */
export const optOutOfSale = (
  optOut: SaleOptOut,
  nowEpochSeconds: number,
  ports: ConsentPorts,
): Promise<ConsentRecorded> =>
  recordConsent(
    { ...optOut, purpose: 'sale', act: 'refused', text: STATEMENTS.stopped[optOut.channel] },
    nowEpochSeconds,
    ports,
  );
