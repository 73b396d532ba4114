import type { Postpone } from '#adapters/sqs/sqs-postponement';
import {
  addProfileToCase,
  type CrmFailure,
  personOf,
  type ProfilePorts,
  syncPerson,
  type SyncPorts,
  waitAfter,
} from '#business/crm/index';
import type { ShopEvent } from '#business/events/index';
import { type BatchAnswer, count } from '#platform/index';
import { type Delivery, handleEvents } from '../handle-events.ts';
import { CrmNotReachedError, CrmRefusedError } from './errors.ts';

export type CrmSyncPorts = Omit<SyncPorts, 'crm'> &
  ProfilePorts & { readonly crm: SyncPorts['crm'] & ProfilePorts['crm']; readonly postpone: Postpone };

/** Brings people to the customer relationship system as they are now, and adds to cases what it knows of customers. */
export const createCrmSync =
  (createPorts: () => Promise<CrmSyncPorts>, now: () => number) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const ports = await createPorts();
    return handleEvents(batch, async (event, delivery) => {
      const outcome = await act(event, now(), ports);
      count('CrmChanges', { outcome: outcome.kind });
      if (isFailure(outcome)) await failWith(outcome, delivery, ports);
    });
  };

type Outcome = CrmFailure | { readonly kind: 'sent' | 'nothing' };
const isFailure = (outcome: Outcome): outcome is CrmFailure => outcome.kind !== 'sent' && outcome.kind !== 'nothing';

function act(event: ShopEvent, nowEpochSeconds: number, ports: CrmSyncPorts): Promise<Outcome> {
  if (event.type === 'case-opened') return addProfileToCase(event.data, nowEpochSeconds, ports);
  const personId = personOf(event);
  return personId === undefined ? Promise.resolve({ kind: 'nothing' as const }) : syncPerson(personId, event, ports);
}

/** What is refused is looked at by a person: it comes again as the queue has it, and ends among the dead letters. */
async function failWith(failure: CrmFailure, { receiptHandle, attempt }: Delivery, { postpone }: CrmSyncPorts) {
  if (failure.kind === 'refused') throw new CrmRefusedError(failure.code);
  const asked = failure.kind === 'try-later' ? failure.afterSeconds : undefined;
  if (receiptHandle !== undefined) await postpone(receiptHandle, waitAfter(attempt, asked));
  throw new CrmNotReachedError();
}
