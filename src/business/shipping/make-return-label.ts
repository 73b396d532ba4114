import type { Customer } from '#business/customers/index';
import type { DocumentStore } from '#business/documents/index';
import { isVoid, type Moved, moveReturn, type MovePorts, type Return } from '#business/returns/index';
import { Temporal } from 'temporal-polyfill';
import { LabelNotReadyError } from './errors.ts';
import type { LabelRequest, Party } from './label-request.ts';
import { labelKeyOf, LABEL_POLICY } from './policy.ts';
import type { CarrierGateway, Created, LabelLinks, ShipmentBook } from './ports.ts';
import { voidReturnLabel } from './void-return-label.ts';

export interface LabelPorts extends MovePorts {
  readonly customers: { findById(customerId: string): Promise<Customer | undefined> };
  readonly carrier: CarrierGateway;
  readonly shipments: ShipmentBook;
  readonly documents: Pick<DocumentStore, 'put'>;
  readonly links: LabelLinks;
  readonly returnAddress: Party;
  /** Asks the team to send a label that can't be made here; asking again changes nothing. */
  readonly askForLabel: (returned: Return, nowEpochSeconds: number) => Promise<void>;
  /** Waits until whoever agreed on the return has finished with it; false when that was long enough. */
  readonly waitFor: (attempt: number) => Promise<boolean>;
}

export type LabelMade =
  | { readonly kind: 'made' }
  /** It was made before, or the return is past it. */
  | { readonly kind: 'not-needed' }
  /** The return was cancelled meanwhile: the label is given back. */
  | { readonly kind: 'voided' }
  /** The carrier won't: the team is asked. */
  | { readonly kind: 'with-team'; readonly code: string };

/**
 * Makes the label of a return that was agreed on, once, whatever breaks off.
 *
 *   prepare ─► keep the shipment ─► buy ─► keep the document ─► move the return, with the event that tells of it
 *
 * Two at once, or one after a crash, buy the same shipment, which is paid once.
 *
 * @throws LabelNotReadyError: asking again is safe
 */
export async function makeReturnLabel(rma: string, nowEpochSeconds: number, ports: LabelPorts): Promise<LabelMade> {
  const name = await ports.book.nameOf({ rma });
  const returned = name && (await ports.book.find(name));
  if (!returned || returned.labelKey !== undefined) return { kind: 'not-needed' };
  if (isVoid(returned.state)) return giveBack(returned, ports);
  // It went back without a label of ours.
  if (returned.state !== 'approved') return { kind: 'not-needed' };
  const request = await requestFor(returned, ports);
  const created = request ? await buy(returned, request, ports) : { kind: 'refused' as const, code: 'no-address' };
  if (created.kind === 'refused') {
    await ports.askForLabel(returned, nowEpochSeconds);
    return { kind: 'with-team', code: created.code };
  }
  if (created.kind !== 'created') throw new LabelNotReadyError(created.kind);
  await ports.documents.put(labelKeyOf(rma), created.label, 'application/pdf');
  return tell(returned, created, { ...ports, nowEpochSeconds });
}

async function requestFor(returned: Return, { customers, returnAddress }: LabelPorts) {
  const { rma, orderNumber, customerId, requestedAtEpochSeconds, sendBackBy } = returned;
  const customer = await customers.findById(customerId);
  if (!customer) return undefined;
  const { address, firstName, lastName, phone, timeZone } = customer;
  const requestedAt = Temporal.Instant.fromEpochMilliseconds(requestedAtEpochSeconds * 1000);
  const request: LabelRequest = {
    ...{ rma, orderNumber, sendBackBy, to: returnAddress, parcel: LABEL_POLICY.parcel },
    from: { ...address, name: `${firstName} ${lastName}`, ...(phone !== undefined && { phone }) },
    createdOn: requestedAt.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  };
  return request;
}

async function buy(returned: Return, request: LabelRequest, { carrier, shipments }: LabelPorts): Promise<Created> {
  const kept = await shipments.find(returned);
  if (kept !== undefined) return carrier.createReturnLabel(kept, request);
  const prepared = await carrier.prepareReturn(request);
  if (prepared.kind !== 'prepared') return prepared;
  return carrier.createReturnLabel(await shipments.keep(returned, prepared.shipmentId), request);
}

type Bought = Extract<Created, { kind: 'created' }>;
type Telling = LabelPorts & { readonly nowEpochSeconds: number };

async function tell(returned: Return, bought: Bought, ports: Telling): Promise<LabelMade> {
  const moved = await move(returned, bought, ports);
  if (moved.kind === 'outdated' && isVoid(moved.state)) return giveBack(returned, ports);
  return { kind: moved.kind === 'moved' ? 'made' : 'not-needed' };
}

async function move({ rma }: Return, { trackingNumber, carrier }: Bought, ports: Telling): Promise<Moved> {
  const { nowEpochSeconds } = ports;
  const labelUrl = await ports.links.linkTo(rma, nowEpochSeconds + LABEL_POLICY.linkSeconds);
  const fact = { eventId: `label:${rma}`, kind: 'label-sent', labelKey: labelKeyOf(rma), nowEpochSeconds } as const;
  for (let attempt = 1; ; attempt++) {
    const link = labelUrl === undefined ? {} : { labelUrl };
    const moved = await moveReturn(ports, { rma }, { ...fact, ...link, trackingNumber, carrier });
    if (moved.kind !== 'too-early') return moved;
    if (!(await ports.waitFor(attempt))) throw new LabelNotReadyError('too-early');
  }
}

async function giveBack(returned: Return, ports: LabelPorts): Promise<LabelMade> {
  const kind = await voidReturnLabel(returned, ports);
  return { kind: kind === 'voided' ? 'voided' : 'not-needed' };
}
