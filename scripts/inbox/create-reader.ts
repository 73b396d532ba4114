import type { InboxMessage } from '../../local/stack/inbox/message.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import type { InboxOptions } from './command-line.ts';

/** Reads an inbox again and again: each time the messages that it hasn't given yet, oldest first. */
export function createReader(url: string, { to = '', channel = '' }: InboxOptions): () => Promise<InboxMessage[]> {
  const given = new Set<string>();
  const address = `${url}/inbox.json?${new URLSearchParams({ to, channel }).toString()}`;
  return async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new StackError('inbox-refuses', ((await answer.json()) as { message: string }).message);

    const { messages } = (await answer.json()) as { messages: InboxMessage[] };
    const fresh = messages.filter(({ id }) => !given.has(id)).reverse();
    for (const { id } of fresh) given.add(id);
    return fresh;
  };
}
