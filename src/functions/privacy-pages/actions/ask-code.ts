import { CODE_POLICY } from '#business/one-time-codes/index';
import { parseContact, PRIVACY_WISHES, type PrivacyWish } from '#business/privacy/index';
import { problem } from '../answer.ts';
import { sealForm } from '../forms.ts';
import type { Action, PrivacyPagePorts } from '../ports.ts';
import { stopSale } from './do-not-sell.ts';
import { isOverLimit } from './is-over-limit.ts';

export const showWishes: Action = (_, { hasTexts }) => ({ kind: 'wishes', status: 200, hasTexts });

/**
 * Asks for a code to whoever has the contact. Nothing is looked up here: the function that sends codes finds out whether
 * anybody is known by it, so neither words nor time tell. How many codes a contact gets is kept there too.
 */
export const askForCode: Action = async (request, ports, now) => {
  const wish = PRIVACY_WISHES.find((one) => one === request.fields.get('wish'));
  const again = { kind: 'wishes', status: 422, hasTexts: ports.hasTexts } as const;
  if (!wish) return { ...again, error: 'wish' };
  if (wish === 'do-not-sell') return stopSale(request, ports, now);
  const parsed = parseContact(request.fields.get('contact') ?? '');
  if (!parsed.ok) return { ...again, error: 'contact' };
  if (await isOverLimit('request', request, ports, now)) return problem('too-many');
  return { kind: 'code-asked', status: 202, wish, request: await requestCode(parsed.contact, wish, ports, now) };
};

/** A conversation of Lex can't have a name like this one: its codes open nothing in the chat, and the chat's nothing here. */
export const conversationOf = (requestId: string): string => `privacy/${requestId}`;

async function requestCode(
  contact: Parameters<PrivacyPagePorts['findCustomerId']>[0],
  wish: PrivacyWish,
  ports: PrivacyPagePorts,
  now: number,
): Promise<string> {
  const requestId = ports.newId();
  const target = ports.hash(contact.to);
  await ports.codes.request({ conversationId: conversationOf(requestId), target, contact }, now);
  const expiresAt = now + CODE_POLICY.lifetimeSeconds;
  return sealForm('request', { requestId, contact, wish, expiresAt }, ports);
}
