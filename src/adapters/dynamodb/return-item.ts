import * as z from 'zod/mini';
import { DECLINE_REASONS } from '#business/payments/index';
import {
  PARCEL_TROUBLES,
  type Return,
  RETURN_STATES,
  type ReturnKey,
  type ReturnName,
  TODOS,
} from '#business/returns/index';
import { SLOT_TYPE_VALUES } from '#generated/bot';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const amount = z.int().check(z.nonnegative());
const undoing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('declined'), reason: z.enum(DECLINE_REASONS) }),
  z.object({ kind: z.enum(['sold-out', 'terms-changed', 'returned-meanwhile', 'interrupted']) }),
]);
const replaced = z.object({ sku: z.string(), name: z.string(), quantity: z.int().check(z.positive()) });

const returnSchema = z.object({
  rma: z.string(),
  orderNumber: z.string(),
  customerId: z.string(),
  conversationId: z.string(),
  payloadHash: z.string(),
  lines: z.array(
    z.object({ sku: z.string(), name: z.string(), category: z.string(), units: z.array(amount), paidMinor: amount }),
  ),
  reason: z.enum(SLOT_TYPE_VALUES.ReturnReasons),
  resolution: z.enum(SLOT_TYPE_VALUES.ReturnResolutions),
  currency: z.string().check(z.length(3)),
  refundMinor: amount,
  feeMinor: amount,
  shares: z.array(
    z.object({
      paymentId: z.exactOptional(z.string()),
      isCredit: z.exactOptional(z.literal(true)),
      amountMinor: amount,
    }),
  ),
  replacement: z.exactOptional(z.object({ lines: z.array(replaced), differenceMinor: amount })),
  paymentMethod: z.exactOptional(z.object({ providerCustomerId: z.string(), methodId: z.string() })),
  differencePaymentId: z.exactOptional(z.string()),
  isPaidAtOnce: z.boolean(),
  paid: z.exactOptional(z.enum(['yes', 'with-team'])),
  sendBackBy: z.iso.date(),
  trouble: z.exactOptional(z.enum(PARCEL_TROUBLES)),
  state: z.enum(RETURN_STATES),
  undoing: z.exactOptional(undoing),
  carrier: z.exactOptional(z.string()),
  trackingNumber: z.exactOptional(z.string()),
  labelKey: z.exactOptional(z.string()),
  labelAsked: z.exactOptional(z.object({ on: z.iso.date(), times: amount })),
  todo: z.exactOptional(z.enum(TODOS)),
  dueAtEpochSeconds: z.exactOptional(z.int()),
  requestedAtEpochSeconds: z.int(),
  version: z.int(),
});

/** In the sparse index `due-returns` while something is to be done. */
export const UNSETTLED = '1';

export const returnItemKey = ({ orderNumber, rma }: ReturnName) => ({ orderNumber, item: `${ITEM.returned}${rma}` });

export const encodeReturn = (returned: Return) => ({
  ...returned,
  ...returnItemKey(returned),
  ...(returned.todo && { unsettled: UNSETTLED }),
});

/** @throws ItemCorruptError */
export const decodeReturn = (item: unknown): Return => parseItem('orders', returnSchema, item);

/** Where it stands which return a number names: a key can't be taken twice, an index could lag. */
export const returnNameKey = (key: ReturnKey) => ({
  orderNumber: 'rma' in key ? `RMA#${key.rma}` : `TRACKING#${key.trackingNumber}`,
  item: ITEM.returnName,
});

const nameSchema = z.object({ names: z.object({ orderNumber: z.string(), rma: z.string() }) });
export const decodeReturnName = (item: unknown): ReturnName => parseItem('orders', nameSchema, item).names;
