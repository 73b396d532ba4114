import { parseEmailAddress, parsePhoneNumber } from '../../customers/index.ts';
import type { DoNotContact, SendingBook } from '../ports.ts';
import { SENDING_TRANSITIONS } from '../sendings/sending-states.ts';
import type { Sending } from '../sendings/sending.ts';
import type { DeliveryReport } from './report.ts';

export interface ReportPorts {
  readonly book: Pick<SendingBook, 'find' | 'keep'>;
  readonly doNotContact: Pick<DoNotContact, 'add'>;
}

/** `ignored`: nothing of ours, or older news than what is recorded. */
export type ReportTaken = NonNullable<DeliveryReport['state']> | 'ignored';

/** How often a report is tried to be recorded while the message itself is worked on. */
const MOST_TRIES = 5;

/** The record went on changing under our hands. */
export class ReportNotKeptError extends Error {
  readonly code = 'report-not-kept';
  readonly retryable = true;

  constructor() {
    super('What became of a message could not be recorded.');
    this.name = 'ReportNotKeptError';
  }
}

/**
 * Records what a provider tells, in whatever order and however often it does. It settles a message whose fate was
 * unknown: that one isn't sent again.
 *
 * @throws ReportNotKeptError
 */
export async function takeReport(
  report: DeliveryReport,
  nowEpochSeconds: number,
  ports: ReportPorts,
): Promise<ReportTaken> {
  const { channel, reference, blocks } = report;
  await Promise.all(
    blocks.map(({ contact, reason }) =>
      ports.doNotContact.add(channel, normalised(channel, contact), reason, nowEpochSeconds),
    ),
  );
  if (reference === undefined || report.state === undefined) return 'ignored';

  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await ports.book.find(reference);
    if (!before || !SENDING_TRANSITIONS[before.state].includes(report.state)) return 'ignored';
    const kept = await ports.book.keep(settled(before, report.state), nowEpochSeconds);
    if (kept === 'kept') return report.state;
  }
  throw new ReportNotKeptError();
}

function settled({ dueAtEpochSeconds: _, reason: __, ...before }: Sending, state: Sending['state']): Sending {
  return { ...before, state, version: before.version + 1 };
}

/** As the shop keeps it; what it can't read it keeps as it came, and never finds. */
export function normalised(channel: 'email' | 'sms', contact: string): string {
  if (channel === 'email') {
    const parsed = parseEmailAddress(contact);
    return parsed.ok ? parsed.email : contact;
  }
  const parsed = parsePhoneNumber(contact);
  return parsed.ok ? parsed.phone : contact;
}
