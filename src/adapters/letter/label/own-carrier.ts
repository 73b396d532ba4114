import { BRAND } from '#business/notifications/index';
import type { CarrierGateway } from '#business/shipping/index';
import type { LabelPaper } from './label-sheet.ts';
import { labelPdf } from './label-pdf.ts';

/** What the shop's own labels name as who carries them. */
const CARRIER = BRAND.name;
const SERVICE = 'Return parcel';

/**
 * Labels of the shop's own, for a shop that fetches its parcels itself or has a contract by which a carrier takes them.
 * Nothing is asked of anybody, so it always answers, and nothing has to be given back.
 */
export const createOwnCarrier = (paper: LabelPaper): CarrierGateway => ({
  prepareReturn: ({ rma }) => Promise.resolve({ kind: 'prepared', shipmentId: `own-${rma}` }),

  async createReturnLabel(_shipmentId, request) {
    const trackingNumber = trackingNumberOf(request.rma);
    const label = await labelPdf({ ...request, trackingNumber, service: SERVICE }, paper);
    return { kind: 'created', trackingNumber, carrier: CARRIER, label };
  },

  voidLabel: () => Promise.resolve({ kind: 'voided' }),
});

/** @example trackingNumberOf('R-CFGHJKMP') → 'SCRCFGHJKMP' */
const trackingNumberOf = (rma: string): string => `SC${rma.replace(/[^A-Z0-9]/g, '')}`;
