import { isInForce, type Theirs, type VerifiedIdentity } from '#business/identity/index';
import { type Filled, valuesOf } from '../form/fill.ts';
import type { Form } from '../form/form.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';
import type { Standing } from './standing.ts';

type Ports = Pick<ManagePorts, 'identity' | 'orders' | 'customers'>;

/** The verified customer with the order they ask about: the one they name, or the one they verified with. */
export async function findOwn(
  turn: Turn,
  { form, filled }: { readonly form: Form; readonly filled: Filled },
  ports: Ports,
): Promise<Standing | undefined> {
  const { identity } = turn.memory;
  const { OrderNumber: named, CustomerEmail: email } = valuesOf(filled);
  if (!identity || isAnother(identity.email, email)) return undefined;

  const isOther = isAnother(identity.orderNumber ?? '', named);
  const [epoch, theirs] = await Promise.all([
    ports.identity.readEpoch(turn),
    isOther || form.isAboutOrder ? readTheirs(form, named ?? identity.orderNumber, { identity, ports }) : undefined,
  ]);
  if (identity.epoch !== epoch) return { kind: 'stale', epoch };
  if (!isInForce(identity, epoch, turn.nowEpochSeconds)) return undefined;
  return isOther ? ofOther(identity, theirs) : ofOwn(identity, theirs);
}

const ofOwn = (identity: VerifiedIdentity, theirs: Theirs | undefined): Standing => ({
  kind: 'verified',
  identity,
  ...(theirs && { theirs }),
});

const ofOther = (identity: VerifiedIdentity, theirs: Theirs | undefined): Standing | undefined =>
  theirs && { kind: 'verified', identity: { ...identity, orderNumber: theirs.order.orderNumber }, theirs };

const isAnother = (verified: string | undefined, said: string | undefined): boolean =>
  verified !== undefined && said !== undefined && verified !== said;

/** The order with, for an answer about it, the profile; undefined when it isn't the customer's. */
async function readTheirs(
  { isAboutOrder }: Form,
  orderNumber: string | undefined,
  { identity: { customerId }, ports }: { readonly identity: VerifiedIdentity; readonly ports: Ports },
): Promise<Theirs | undefined> {
  if (orderNumber === undefined) return undefined;
  const [order, customer] = await Promise.all([
    ports.orders.findByNumber(orderNumber),
    isAboutOrder && ports.customers.findById(customerId),
  ]);
  return order?.customerId === customerId ? { order, customer: customer || undefined } : undefined;
}
