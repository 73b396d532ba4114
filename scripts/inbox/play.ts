import { invokeLambda } from '../../local/stack/events/invoke-lambda.ts';
import type { InboxMessage } from '../../local/stack/inbox/message.ts';
import type { RunningStack } from '../../local/stack/running/running-stack.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import { functionName } from '../shared/deployment-names.ts';
import type { InboxOptions } from './command-line.ts';
import { mailEvent, type PlayedEvent, textEvent } from './play-events.ts';

/** Lets a provider tell the running stack something. @returns what was done, in words; undefined when nothing was asked */
export async function play(stack: RunningStack, inboxUrl: string, options: InboxOptions): Promise<string | undefined> {
  const played = await eventOf(inboxUrl, options);
  if (!played) return undefined;
  const name = functionName(stack.stage, played.functionKey);
  const invoked = await invokeLambda(stack.environment['AWS_ENDPOINT_URL_LAMBDA'] ?? '', name, played.event);
  if (invoked.kind !== 'answered')
    throw new StackError('not-played', `${played.functionKey} failed; its log says why.`);
  return `${played.functionKey}: ${JSON.stringify(invoked.payload)}`;
}

async function eventOf(inboxUrl: string, options: InboxOptions): Promise<PlayedEvent | undefined> {
  if (options.reply !== undefined) return textEvent(options.reply, options.words ?? 'STOP');
  const [what, id] =
    options.bounce === undefined ? (['complain', options.complain] as const) : (['bounce', options.bounce] as const);
  if (id === undefined) return undefined;
  const answer = await fetch(`${inboxUrl}/inbox/${encodeURIComponent(id)}`);
  if (!answer.ok) throw new StackError('no-message', `There is no message ${id} in the inbox.`);
  return mailEvent((await answer.json()) as InboxMessage, what);
}
