import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { nowEpochSeconds } from '#platform/clock';
import { connect } from '../../local/seed/command/connection.ts';
import type { RunningStack } from '../../local/stack/running/running-stack.ts';
import { tableName } from '../shared/deployment-names.ts';

const MOST = 50;

/** What a customer finds in the inbox of the app, in words, the newest first. */
export async function appMessages({ stage, environment }: RunningStack, customerId: string): Promise<string> {
  const client = connect({ stage }, environment);
  try {
    const inbox = createDynamoAppInbox(client, tableName(stage, 'notifications'));
    const messages = await inbox.list(customerId, nowEpochSeconds(), MOST);
    if (messages.length === 0) return `The inbox of ${customerId} is empty.`;
    return messages
      .map(({ occurredAtIso, title, text, link }) =>
        [`${occurredAtIso}  ${title}`, `    ${text}`, ...(link ? [`    ${link}`] : [])].join('\n'),
      )
      .join('\n\n');
  } finally {
    client.destroy();
  }
}
