import type { InboxMessage } from '../../../local/stack/inbox/message.ts';
import { startInbox } from '../../../local/stack/inbox/start-inbox.ts';

/** Settings of an SDK client that talks to the inbox, and tries once. */
export const clientSettings = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  maxAttempts: 1,
});

/** An inbox on a free port, and what it has. */
export async function openInbox() {
  const inbox = await startInbox(0);
  const { url } = inbox;
  return {
    url,
    stop: () => inbox.stop(),
    async messages(query = ''): Promise<InboxMessage[]> {
      const answer = await fetch(`${url}/inbox.json${query}`);
      return ((await answer.json()) as { messages: InboxMessage[] }).messages;
    },
    clear: () => fetch(`${url}/inbox.json`, { method: 'DELETE' }),
  };
}

export type OpenInbox = Awaited<ReturnType<typeof openInbox>>;
