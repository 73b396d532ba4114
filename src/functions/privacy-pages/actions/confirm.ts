import { problem } from '../answer.ts';
import type { Action } from '../ports.ts';
import { noteSignal } from './note-signal.ts';

/** Mail programs and scanners open links by themselves: looking changes nothing, only the button does. */
export const showConfirm: Action = ({ token }, { readLink, consents }, now) => {
  const link = readLink(token, 'confirm', now);
  if (link.kind !== 'person') return problem(link.kind === 'expired' ? 'link-expired' : 'link-dead');
  return { kind: 'confirm', status: 200, button: consents.confirmButton };
};

const REFUSALS = {
  expired: 'link-expired',
  'taken-back': 'nothing-to-confirm',
  'unknown-person': 'link-dead',
} as const;

/** The yes that counts. Pressing twice says so twice; a link from before a no is worth nothing. */
export const confirm: Action = async (request, ports, now) => {
  const link = ports.readLink(request.token, 'confirm', now);
  if (link.kind !== 'person') return problem(link.kind === 'expired' ? 'link-expired' : 'link-dead');
  const confirmed = await ports.consents.confirmOptIn(link, now);
  if (confirmed.kind !== 'confirmed' && confirmed.kind !== 'confirmed-before') return problem(REFUSALS[confirmed.kind]);
  await noteSignal(await ports.people.findById(link.personId), request, ports, now);
  return { kind: 'confirmed', status: 200, receiptId: confirmed.receiptId };
};
