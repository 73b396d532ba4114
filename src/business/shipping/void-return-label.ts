import type { ReturnName } from '#business/returns/index';
import { LabelNotReadyError } from './errors.ts';
import type { CarrierGateway, ShipmentBook } from './ports.ts';

interface VoidPorts {
  readonly carrier: Pick<CarrierGateway, 'voidLabel'>;
  readonly shipments: Pick<ShipmentBook, 'find'>;
}

/**
 * Gives back the label of a return that came to nothing, as often as it is asked.
 *
 * @throws LabelNotReadyError when the carrier gives no answer
 */
export async function voidReturnLabel(
  name: ReturnName,
  { carrier, shipments }: VoidPorts,
): Promise<'voided' | 'not-voidable' | 'none'> {
  const shipmentId = await shipments.find(name);
  if (shipmentId === undefined) return 'none';
  const { kind } = await carrier.voidLabel(shipmentId);
  if (kind === 'unknown' || kind === 'unavailable') throw new LabelNotReadyError(kind);
  return kind;
}
