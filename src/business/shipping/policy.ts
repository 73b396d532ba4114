import { RETURN_POLICY } from '#business/returns/index';
import type { Parcel } from './label-request.ts';

const DAY_SECONDS = 86_400;

/** The numbers of labels. */
export const LABEL_POLICY = {
  /** How long a link to a label works: as long as the parcel may still be sent. */
  linkSeconds: (RETURN_POLICY.sendBackDays + RETURN_POLICY.graceDays) * DAY_SECONDS,
  /** How long the store's own link works that the shop's leads to: for opening it, not for keeping it. */
  storeLinkSeconds: 60,
  /** What a parcel is taken to be until the carrier weighs it: the catalogue knows no weights. One shoe box. */
  parcel: {
    weightGrams: 1500,
    lengthMillimetres: 330,
    widthMillimetres: 230,
    heightMillimetres: 130,
  } satisfies Parcel,
} as const;

/** Where a return's label is kept. */
export const labelKeyOf = (rma: string): string => `labels/${rma}.pdf`;
