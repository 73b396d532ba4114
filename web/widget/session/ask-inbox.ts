import type { Session } from './session.ts';

/** Looks what is in the customer's inbox; one that can't be read now is read after the next answer. */
export async function askInbox({ state, client, dispatch }: Session): Promise<void> {
  const { conversation } = state();
  if (!conversation) return;
  const outcome = await client.inbox(conversation);
  if (outcome.kind !== 'answered' || state().conversation?.id !== conversation.id) return;
  const { messages, unread } = outcome.answer;
  dispatch({ kind: 'inbox-read', messages, unread });
}
