import * as z from 'zod/mini';
import type { CarrierGateway, Created, NoAnswer, Refused } from '#business/shipping/index';
import { askEasyPost } from './ask-easypost.ts';
import type { EasyPost } from './easypost-client.ts';
import { readLabel } from './read-label.ts';
import { shipmentOf } from './shipment-of.ts';

const rateSchema = z.object({ id: z.string(), rate: z.string(), carrier: z.string() });
const shipmentSchema = z.object({
  id: z.string(),
  rates: z._default(z.array(rateSchema), []),
  tracking_code: z.nullish(z.string()),
  selected_rate: z.nullish(rateSchema),
  postage_label: z.nullish(z.object({ label_url: z.string(), label_pdf_url: z.nullish(z.string()) })),
});
type Shipment = z.output<typeof shipmentSchema>;

/**
 * Labels that EasyPost buys from the cheapest of the account's carriers.
 *
 * It has no idempotency keys, so the shipment is what happens once: it is made before it is paid, and EasyPost sells it one
 * label. Whether one was bought is looked up before it is asked for, and after an answer was lost.
 *
 * @source https://docs.easypost.com/docs/shipments
 */
export function createEasyPostCarrier(client: EasyPost): CarrierGateway {
  const { Shipment } = client;
  const ask = async (request: () => Promise<unknown>): Promise<Shipment | Refused | NoAnswer> => {
    const asked = await askEasyPost(request);
    return asked.kind === 'answered' ? z.parse(shipmentSchema, asked.value) : asked;
  };
  const look = (shipmentId: string) => ask(() => Shipment.retrieve(shipmentId));

  return {
    async prepareReturn(request) {
      const made = await ask(() => Shipment.create(shipmentOf(request)));
      if ('kind' in made) return made;
      return made.rates.length === 0 ? NO_RATES : { kind: 'prepared', shipmentId: made.id };
    },

    async createReturnLabel(shipmentId) {
      const found = await look(shipmentId);
      if ('kind' in found) return found;
      if (found.postage_label) return labelOf(found);
      const rate = cheapest(found);
      if (!rate) return NO_RATES;
      const bought = await ask(() => Shipment.buy(shipmentId, rate.id));
      if (!('kind' in bought)) return labelOf(bought);
      // Somebody else has bought it at the same moment, or its answer was lost.
      const again = await look(shipmentId);
      return !('kind' in again) && again.postage_label ? labelOf(again) : bought;
    },

    async voidLabel(shipmentId) {
      const asked = await askEasyPost(() => Shipment.refund(shipmentId));
      if (asked.kind === 'answered') return { kind: 'voided' };
      return asked.kind === 'refused' ? { kind: 'not-voidable' } : asked;
    },
  };
}

/** No carrier of the account takes this parcel from there. */
const NO_RATES = { kind: 'refused', code: 'SHIPMENT.RATES.NONE' } as const;

const cheapest = ({ rates }: Shipment) =>
  rates.reduce<Shipment['rates'][number] | undefined>(
    (best, rate) => (best && Number(best.rate) <= Number(rate.rate) ? best : rate),
    undefined,
  );

async function labelOf({ tracking_code: trackingNumber, selected_rate, postage_label }: Shipment): Promise<Created> {
  const url = postage_label?.label_pdf_url ?? postage_label?.label_url;
  const label = url === undefined ? undefined : await readLabel(url);
  if (!trackingNumber || !selected_rate || !label) return { kind: 'unknown' };
  return { kind: 'created', trackingNumber, carrier: selected_rate.carrier, label };
}
