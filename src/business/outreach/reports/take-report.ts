import { parseEmailAddress, parsePhoneNumber } from '../../customers/index.ts';
import { TEMPLATES } from '../../notifications/index.ts';
import type { DoNotContact, SendingBook } from '../ports.ts';
import { SENDING_TRANSITIONS } from '../sendings/sending-states.ts';
import type { Sending } from '../sendings/sending.ts';
import type { DeliveryReport } from './report.ts';

export interface ReportPorts {
  readonly book: Pick<SendingBook, 'find' | 'keep'>;
  readonly doNotContact: Pick<DoNotContact, 'add'>;
}

/**
 * - `by-another-channel`: it came back, and is told otherwise
 * - `ignored`: nothing of ours, or older news than what is recorded
 */
export type ReportTaken = NonNullable<DeliveryReport['state']> | 'by-another-channel' | 'ignored';

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
 * unknown: that one isn't sent again. A mail that people have to have and that came back goes by the next channel that
 * reaches them, once: what is told of another channel than the one that was tried last is old news.
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
    if (!before || !isNews(before, channel, report.state)) return 'ignored';
    const isBack = report.state === 'undelivered' && goesOtherwise(before);
    const after = isBack ? otherwise(before, nowEpochSeconds) : settled(before, report.state);
    if ((await ports.book.keep(after, nowEpochSeconds)) === 'kept') return isBack ? 'by-another-channel' : report.state;
  }
  throw new ReportNotKeptError();
}

const isNews = (before: Sending, channel: DeliveryReport['channel'], state: Sending['state']): boolean =>
  before.channel === channel && SENDING_TRANSITIONS[before.state].includes(state);

const goesOtherwise = ({ channel, template }: Sending): boolean =>
  channel === 'email' && TEMPLATES[template].purpose === 'transactional';

/** Surely not there: whoever comes next finds another channel, as after a provider's refusal. */
const otherwise = (before: Sending, nowEpochSeconds: number): Sending => ({
  ...before,
  ...{ state: 'waiting', reason: 'came-back', attempts: 0, refused: [...before.refused, 'email'] },
  ...{ dueAtEpochSeconds: nowEpochSeconds, version: before.version + 1 },
});

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
