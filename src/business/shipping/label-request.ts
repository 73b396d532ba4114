import type { PostalAddress } from '#business/customers/index';
import type { PlainDate } from '#business/dates';

/** Somebody at an address, as a label names them. */
export interface Party extends PostalAddress {
  readonly name: string;
  /** E.164; carriers want the sender's for customs. */
  readonly phone?: string;
}

/** What a label for a parcel on its way back to the shop is made of. */
export interface LabelRequest {
  readonly rma: string;
  readonly orderNumber: string;
  /** The customer, who sends it. */
  readonly from: Party;
  /** Where the shop takes returns. */
  readonly to: Party;
  readonly parcel: Parcel;
  /** The day on which the return was agreed on. */
  readonly createdOn: PlainDate;
  readonly sendBackBy: PlainDate;
}

export interface Parcel {
  readonly weightGrams: number;
  readonly lengthMillimetres: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
}
