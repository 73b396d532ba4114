import { HOLDS, type PrivacyDesk } from '#business/privacy/index';
import type { DataDesk, Partner } from './ports.ts';

/** The shop's desk for copies and erasures as the pages use it: with names and words in place of ids. */
export const createDataDesk = (desk: PrivacyDesk, listPartners: () => Promise<readonly Partner[]>): DataDesk => ({
  requestExport: (subject, isAnew, nowEpochSeconds) =>
    desk.requestExport(subject, { origin: 'page', nowEpochSeconds, isAnew }),
  requestErasure: (subject, givesUp, nowEpochSeconds) =>
    desk.requestErasure(subject, { origin: 'page', nowEpochSeconds, givesUp }),

  async whereDidItGo(subject) {
    const [sales, partners] = await Promise.all([desk.whereDidItGo(subject), listPartners()]);
    const names = new Map(partners.map(({ partnerId, name }) => [partnerId, name]));
    return sales.map(({ partnerId, name = partnerId, soldAtIso, receiptId }) => ({
      partner: names.get(partnerId) ?? name,
      ...(soldAtIso !== undefined && { soldAtIso }),
      ...(receiptId !== undefined && { receiptId }),
    }));
  },

  async statusOf(jobId, nowEpochSeconds) {
    const status = await desk.statusOf(jobId, nowEpochSeconds);
    if (status.kind !== 'open') return status;
    return { kind: 'open', waitsFor: status.waitsFor.map((reason) => HOLDS[reason].words) };
  },
});
