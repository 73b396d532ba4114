import type { ReturnName } from '#business/returns/index';
import type { LabelRequest } from './label-request.ts';

/** How a call ended that gave no answer about the label itself. */
export type NoAnswer =
  /** The answer was lost or is late: it may have been done. The same shipment's name tells. */
  | { readonly kind: 'unknown' }
  /** The carrier said that it won't do it now (its load, its outage): nothing was done. */
  | { readonly kind: 'unavailable' };

/** The carrier won't carry it, whoever asks how often: an address that doesn't exist, a service that it doesn't have. */
export interface Refused {
  readonly kind: 'refused';
  /** The carrier's, such as "ADDRESS.VERIFY.FAILURE". */
  readonly code: string;
}

export type Prepared = { readonly kind: 'prepared'; readonly shipmentId: string } | Refused | NoAnswer;

export type Created =
  | {
      readonly kind: 'created';
      readonly trackingNumber: string;
      readonly carrier: string;
      /** A PDF. */
      readonly label: Uint8Array;
    }
  | Refused
  | NoAnswer;

export type Voided =
  /** It is given back, now or when the carrier has made sure that nobody used it. */
  | { readonly kind: 'voided' }
  /** It was used, was never bought, or is too old: its money stays where it is. */
  | { readonly kind: 'not-voidable' }
  | NoAnswer;

/**
 * Who carries parcels back to the shop.
 *
 *   prepare (free; twice makes two) ─► keep the shipment's id, the first one stays ─► buy (once for each shipment)
 */
export interface CarrierGateway {
  /** Tells the carrier of a parcel; costs nothing. */
  prepareReturn(request: LabelRequest): Promise<Prepared>;

  /** Buys a shipment's label. Asking again gives the same label, and is paid once. */
  createReturnLabel(shipmentId: string, request: LabelRequest): Promise<Created>;

  /** Gives back a label that nobody has used. Asking again changes nothing. */
  voidLabel(shipmentId: string): Promise<Voided>;
}

/** Which shipment each return goes by. */
export interface ShipmentBook {
  /** Sees its own writes. */
  find(name: ReturnName): Promise<string | undefined>;

  /** Keeps the first shipment of a return. @returns the one that is kept, which may be another one */
  keep(name: ReturnName, shipmentId: string): Promise<string>;
}

/** A link of the shop's own to a label, for whoever has it. */
export interface LabelLinks {
  /** Undefined where the shop has no address that could be opened from outside. */
  linkTo(rma: string, expiresAtEpochSeconds: number): Promise<string | undefined>;
}

export type ReadLink = { readonly kind: 'label'; readonly rma: string } | { readonly kind: 'expired' | 'forged' };
