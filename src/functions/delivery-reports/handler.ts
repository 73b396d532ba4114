import { readMailReport } from '#adapters/ses/read-mail-report';
import { readTextReport } from '#adapters/sms/read-text-report';
import { type ReportPorts, type ReportTaken, takeReport } from '#business/outreach/index';
import { count } from '#platform/index';

/** Something else than an event of SES or SMS came. */
export class ReportInvalidError extends Error {
  readonly code = 'report-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no report about a message.');
    this.name = 'ReportInvalidError';
  }
}

/** Records what a provider tells of a message, and counts it. */
export const createDeliveryReports =
  (createPorts: () => Promise<ReportPorts>, now: () => number) =>
  async (event: unknown): Promise<{ readonly taken: ReportTaken }> => {
    const report = readMailReport(event) ?? readTextReport(event);
    if (!report) throw new ReportInvalidError();
    const taken = await takeReport(report, now(), await createPorts());
    count('DeliveryReports', { channel: report.channel, outcome: taken });
    for (const { reason } of report.blocks) count('DoNotContactAdded', { channel: report.channel, reason });
    return { taken };
  };
