import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import { type Message, message, type Turn } from '../turn/index.ts';
import type { ValueKind } from '../understanding/values/index.ts';
import type { Form, FormSlot } from './form.ts';
import type { FormState } from './state.ts';

/** What is said before the next question: how it begins, what is taken from earlier, what was corrected, or a thank-you. */
export function leadIn(form: Form, turn: Turn, state: FormState): readonly Message[] {
  const corrected = form.slots.filter(({ kind }) => turn.corrections.some((correction) => correction.kind === kind));
  if (corrected.length > 0 && state.task)
    return [message('form.corrected', { values: corrected.map((slot) => showNew(slot, state)) })];
  if (!state.task || state.task.isOffered) return [form.start, ...announceRemembered(form, state)];
  return [message('conversation.thanks')];
}

/** Values that matter enough to be told when they are taken from earlier in the conversation. */
const TOLD: readonly ValueKind[] = ['orderNumber', 'email', 'phone', 'firstName', 'lastName'];

/** Tells which values are taken from earlier in the conversation, masked, so that they can be corrected. */
export function announceRemembered(form: Form, state: FormState): readonly Message[] {
  const told = form.slots.filter((slot) => isTold(form, slot, state));
  if (told.length === 0) return [];
  return [message('form.remembered', { values: told.map((slot) => showValue(slot, state)) })];
}

/** Of the verified customer's own values, the order that something will be done about is told as well. */
function isTold({ writes }: Form, { slot, kind }: FormSlot, { filled }: FormState): boolean {
  if (!kind || !TOLD.includes(kind)) return false;
  const source = filled[slot]?.source;
  return source === 'remembered' || (writes && kind === 'orderNumber' && source === 'profile');
}

/** Masks of two addresses often look alike: the words say which one is used. */
const NEW_IN_WORDS: Readonly<Partial<Record<ValueKind, string>>> = {
  email: 'the address you just gave',
  phone: 'the phone number you just gave',
};

function showNew(slot: FormSlot, state: FormState): string {
  const which = slot.kind ? NEW_IN_WORDS[slot.kind] : undefined;
  return which ? `${which} (${showValue(slot, state)})` : showValue(slot, state);
}

/** Says that another address or number takes the place of the one before, which a mask doesn't show. */
export function sayWhatIsNew({ slots }: Form, { task, filled }: FormState): readonly Message[] {
  const values = slots.flatMap(({ slot, kind }) => {
    const [before, now] = [task?.filled[slot]?.value, filled[slot]?.value];
    const which = kind && NEW_IN_WORDS[kind];
    return which && before && now && before !== now ? [which] : [];
  });
  return values.length > 0 ? [message('form.usesNew', { values })] : [];
}

/** A value as it may be read back. */
export function showValue({ slot, kind }: FormSlot, { filled }: Pick<FormState, 'filled'>): string {
  const value = filled[slot]?.value ?? '';
  if (kind === 'email') return maskEmailAddress(value);
  if (kind === 'phone') return maskPhoneNumber(value);
  return kind === 'orderNumber' ? `order #${value}` : value;
}
