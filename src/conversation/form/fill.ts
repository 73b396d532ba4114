import { isInForce, type VerifiedIdentity } from '#business/identity/index';
import type { Known, Source, Task, Turn } from '../turn/index.ts';
import type { FoundValue, ValueKind } from '../understanding/values/index.ts';
import { type Form, type FormSlot, slotNamed, type Values } from './form.ts';

export type Filled = Readonly<Record<string, Known>>;

/**
 * What is known for a form after this turn: what the customer just said, what they said before for the same wish, what
 * they said in passing or for another wish, and what the verified customer's profile knows, in this order.
 *
 * Proofs of identity are left out: they are used in the turn in which they are said.
 */
export function fillForm(form: Form, turn: Turn): Filled {
  const task = turn.memory.task?.intent === form.intent ? turn.memory.task : undefined;
  const entries = form.slots.flatMap((slot) => {
    if (slot.kind === null) return [];
    const value = firstOf([
      () => correctedIn(slot, turn),
      () => changedIn(slot, turn, task),
      () => slotValue(slot, turn, task?.filled),
      () => task?.filled[slot.slot],
      () => foundIn(slot, turn),
      () => setAside(form, slot, turn, task),
      () => fromProfile(slot, turn),
      () => remembered(slot, turn),
    ]);
    return value ? [[slot.slot, value] as const] : [];
  });
  const carried = Object.entries(task?.filled ?? {}).filter(([name]) => form.carried?.includes(name));
  return withoutTriedPair(Object.fromEntries([...carried, ...entries]), task);
}

/** The very pair that didn't match isn't tried again: then the address has to be said anew. */
function withoutTriedPair(filled: Filled, task: Task | undefined): Filled {
  const { OrderNumber: number, CustomerEmail: email, ...others } = filled;
  const tried = task?.setAside;
  if (!tried || !number || !email) return filled;
  const isTried = tried['OrderNumber']?.value === number.value && tried['CustomerEmail']?.value === email.value;
  return isTried ? { ...others, OrderNumber: number } : filled;
}

function firstOf(sources: readonly (() => Known | undefined)[]): Known | undefined {
  for (const source of sources) {
    const known = source();
    if (known) return known;
  }
  return undefined;
}

function correctedIn({ kind }: FormSlot, { corrections }: Turn): Known | undefined {
  const corrected = corrections.find((correction) => correction.kind === kind);
  return corrected && { value: corrected.value, source: 'said' };
}

/** Another value in the place of what was read back: "6 pm", where 5 was. */
function changedIn(slot: FormSlot, turn: Turn, task: Task | undefined): Known | undefined {
  const isYes = turn.stage.kind === 'confirmation-answered' && turn.stage.answer === 'yes';
  const isReadBack = task?.asked === 'change' || (task?.asked === 'yes' && !task.isOffered && !isYes);
  return isReadBack ? foundIn(slot, turn) : undefined;
}

/** What Lex holds in the slot; the same value as before keeps its source. */
function slotValue({ slot, kind, read }: FormSlot, turn: Turn, before: Filled = {}): Known | undefined {
  const said = turn.slots[slot];
  const value = said ? read(said) : undefined;
  if (value === undefined) return undefined;
  if (before[slot]?.value === value) return before[slot];
  return { value, source: sourceOf(kind, surenessIn(turn, kind, value)) };
}

/** As sure as the customer's words for it are; a value that stands nowhere in them is the answer to the question. */
function surenessIn({ found }: Turn, kind: ValueKind | null, value: string): FoundValue['sureness'] {
  const ofKind = found.filter((candidate) => candidate.kind === kind);
  return (ofKind.find((candidate) => candidate.value === value) ?? ofKind[0])?.sureness ?? 'said';
}

/** A budget is a rough idea by nature: "maybe around $50" is as sure as it gets. */
const sourceOf = (kind: ValueKind | null, sureness: FoundValue['sureness']): Source =>
  kind === 'budget' ? 'said' : sureness;

function foundIn({ kind }: FormSlot, { found }: Turn): Known | undefined {
  const value = found.find((candidate) => candidate.kind === kind);
  return value && { value: value.value, source: sourceOf(kind, value.sureness) };
}

/**
 * After a miss, a new order number is tried with the address said before, and a new address with the number: whichever
 * was wrong is said anew, the other isn't asked twice.
 */
function setAside(form: Form, { slot, kind }: FormSlot, turn: Turn, task: Task | undefined): Known | undefined {
  const partner = kind === 'orderNumber' ? 'email' : kind === 'email' ? 'orderNumber' : undefined;
  const isPartnerNew =
    partner && (saysAnew(form, turn, partner) || turn.corrections.some((correction) => correction.kind === partner));
  return isPartnerNew ? task?.setAside?.[slot] : undefined;
}

const SLOT_OF_PARTNER = { orderNumber: 'OrderNumber', email: 'CustomerEmail' } as const;

/** Words that are no such value say nothing anew: the pair that didn't match would be tried again. */
function saysAnew(form: Form, { found, slots }: Turn, kind: 'orderNumber' | 'email'): boolean {
  const said = slots[SLOT_OF_PARTNER[kind]];
  const isReadable = said != null && slotNamed(form, SLOT_OF_PARTNER[kind])?.read(said) !== undefined;
  return isReadable || found.some((value) => value.kind === kind);
}

function remembered({ kind }: FormSlot, { memory }: Turn): Known | undefined {
  const known = kind && memory.known[kind];
  return known ? { value: known.value, source: known.source === 'guessed' ? 'guessed' : 'remembered' } : undefined;
}

/** The verified customer's own order and address, as far as the conversation has them. */
function fromProfile({ kind }: FormSlot, { memory, nowEpochSeconds }: Turn): Known | undefined {
  const { identity } = memory;
  if (!isInForce(identity, identity?.epoch ?? 0, nowEpochSeconds)) return undefined;
  const value = kind === 'email' ? identity.email : kind === 'orderNumber' ? identity.orderNumber : undefined;
  return value === undefined ? undefined : { value, source: 'profile' };
}

/** The bare values, as rules look at them; what the customer left open isn't among them. */
export const valuesOf = (filled: Filled): Values =>
  Object.fromEntries(Object.entries(filled).flatMap(([slot, { value }]) => (value === '' ? [] : [[slot, value]])));

/**
 * The first thing still to be asked, or undefined when all is known. The address that shows whose the order is isn't
 * asked of the customer whom it is known to belong to.
 */
export function nextSlot(form: Form, filled: Filled, identity?: VerifiedIdentity): FormSlot | undefined {
  const values = valuesOf(filled);
  const isOwn =
    form.operation !== undefined && identity !== undefined && identity.orderNumber === values['OrderNumber'];
  return form.slots.find(
    ({ slot, kind, isAsked }) =>
      kind !== null && !filled[slot] && !(isOwn && kind === 'email') && (isAsked?.(values) ?? true),
  );
}
