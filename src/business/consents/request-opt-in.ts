import type { Person } from '../people/index.ts';
import type { ConsentChannel } from './entry.ts';
import type { ConsentPorts } from './ports.ts';
import { questionOf } from './questions.ts';
import { type ConsentRecorded, recordConsent } from './record-consent.ts';

export interface OptInRequest {
  readonly person: Person;
  readonly channel: ConsentChannel;
  readonly conversationId?: string;
  readonly cause: string;
}

/** A yes to mail that waits for its link: nothing is subscribed. The link is mailed because of the event that it brings. */
export const requestOptIn = (
  request: OptInRequest,
  nowEpochSeconds: number,
  ports: ConsentPorts,
): Promise<ConsentRecorded> =>
  recordConsent({ ...request, purpose: 'email', act: 'requested', text: questionOf('email') }, nowEpochSeconds, ports);
