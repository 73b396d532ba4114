import { problem } from '../answer.ts';
import type { Action } from '../ports.ts';
import { noteSignal } from './note-signal.ts';

/** The same page for every link, good or not; nothing is read for it. */
export const showUnsubscribe: Action = () => ({ kind: 'unsubscribe', status: 200 });

/**
 * Ends marketing mail at once: by a mail program's own button, or by the one on the page. A link that leads to nobody is
 * answered alike.
 *
 * @source RFC 8058
 */
export const unsubscribe: Action = async (request, ports, now) => {
  if (request.fields.get('List-Unsubscribe') !== 'One-Click') return problem('not-one-click');
  const link = ports.readLink(request.token, 'unsubscribe', now);
  const person = link.kind === 'person' ? await ports.people.findById(link.personId) : undefined;
  if (person) {
    const channel = request.fields.get('from') === 'page' ? 'page' : 'mail-client';
    await ports.consents.withdraw(person, ['email'], { channel, cause: `unsubscribe:${ports.newId()}` }, now);
    await noteSignal(person, request, ports, now);
  }
  return { kind: 'unsubscribed', status: 200 };
};
