import { setTimeout as pause } from 'node:timers/promises';
import type { InboxMessage } from '../../local/stack/inbox/message.ts';

/**
 * Waits for a message that the shop has sent to somebody through the test stack, and gives the newest: messages come
 * after the bot's answer.
 *
 * @throws after so many milliseconds without one, well before the test's own time is over
 * @param to e-mail address or phone number
 * @param since only messages of this moment or later, as an ISO date and time
 */
export async function untilMessageTo(to: string, since: string, patienceMs = 20_000): Promise<InboxMessage> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const query = new URLSearchParams({ to, since }).toString();
    const answer = await fetch(`${process.env['TEST_INBOX_URL']}/inbox.json?${query}`);
    const { messages } = (await answer.json()) as { messages: InboxMessage[] };
    if (messages[0]) return messages[0];
    await pause(20);
  }
  throw new Error(`No message to ${to} since ${since} within ${patienceMs} ms.`);
}
