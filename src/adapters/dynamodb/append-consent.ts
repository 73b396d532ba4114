import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Appended,
  type AppendRequest,
  applyEntry,
  type ConsentEntry,
  type ConsentLedger,
  type LedgerHead,
} from '#business/consents/index';
import { causeKey, headKey, type LeadsKey, readHead } from './consent-item.ts';
import { type ConsentTables, type Step, writeFlag, writeStep } from './consent-writes.ts';
import { StorageUnavailableError } from './errors.ts';
import { personKey, readPersonKey } from './person-item.ts';
import { REFUSED, refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';

export interface LedgerSurroundings extends Patience {
  /** Sorts by time. */
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

interface Reading {
  readonly client: DynamoDBDocumentClient;
  readonly read: (key: LeadsKey) => Promise<unknown>;
  readonly readAt: (place: LeadsKey) => Promise<ConsentEntry | undefined>;
}

/** Each refusal means that another entry was written: more than ever come at once for one person. */
const ATTEMPTS = 60;
const LONGEST_WAIT_MS = 60;

/**
 * How a ledger grows:
 *
 *   customers  personalPrices of the profile, when the entry is about profiling    ┐
 *   leads      HEAD as it was read ─► sequence, hash and standing after the entry  │
 *              ENTRY#<sequence>, CAUSE#<purpose>#<cause>, RECEIPT# free ─► put     │ one transaction
 *              the person's KEY is there, and of the same customer                 │
 *   events     put consent-changed                                                 │
 *   notifications  a yes to mail: blocks of the person's addresses ─► gone         ┘
 *
 * Whoever finds another head, or became a customer meanwhile, reads again and appends to that.
 */
export function createConsentAppender(
  { client, read, readAt }: Reading,
  tables: ConsentTables,
  { newEventId, ...patience }: LedgerSurroundings,
): ConsentLedger['append'] {
  async function isWritten(step: Step): Promise<boolean> {
    const items = writeStep(tables, step);
    const write = (TransactItems: typeof items) =>
      retryConflicts(
        () =>
          refusalOf('Recording a consent', () =>
            client.send(new TransactWriteCommand({ TransactItems: [...TransactItems] })),
          ),
        patience,
      );
    const { customerId } = step.whose;
    if (step.entry.purpose !== 'profiling' || customerId === undefined) return (await write(items)) === undefined;
    const [flag, ...others] = (await write([writeFlag(tables.customers, customerId, step.after), ...items])) ?? [];
    if (flag === undefined) return true;
    // A customer without a profile has no flag to keep, and can take a consent back all the same.
    const isProfileGone = flag === REFUSED.condition && others.every((code) => code === 'None');
    return isProfileGone && (await write(items)) === undefined;
  }

  async function tryToAppend(
    { person, purpose, cause }: AppendRequest,
    next: (head: LedgerHead) => ConsentEntry | undefined,
  ): Promise<Appended | undefined> {
    const place = causeKey(person.pseudonym, purpose, cause);
    const [headItem, keyItem, repeated] = await Promise.all([
      read(headKey(person.pseudonym)),
      read(personKey(person.personId)),
      readAt(place),
    ]);
    const whose = keyItem === undefined ? undefined : readPersonKey(keyItem);
    if (whose?.pseudonym !== person.pseudonym) return { kind: 'unknown-person' };
    const before = readHead(headItem);
    // A head that was read before the entry was written is looked at again.
    if (repeated)
      return before.sequence < repeated.sequence ? undefined : { kind: 'repeated', entry: repeated, head: before };
    const entry = next(before);
    // The head may be newer than what was read of the cause: then this very entry is what there is nothing new to.
    if (!entry) return (await readAt(place)) ? undefined : { kind: 'declined', head: before };
    const { sequence, hash, occurredAtIso } = entry;
    const after = { sequence, hash, standing: applyEntry(before.standing, entry) };
    const eventId = newEventId(Date.parse(occurredAtIso));
    return (await isWritten({ before, after, entry, whose, eventId }))
      ? { kind: 'appended', entry, head: after }
      : undefined;
  }

  return async (request, next) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const appended = await tryToAppend(request, next);
      if (appended) return appended;
      await patience.delay(patience.random() * Math.min(LONGEST_WAIT_MS, 2 ** attempt));
    }
    throw new StorageUnavailableError('Recording a consent', { cause: 'Others were faster again and again.' });
  };
}
