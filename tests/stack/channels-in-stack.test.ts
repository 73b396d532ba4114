import { randomInt } from 'node:crypto';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, describe, expect, it } from '@jest/globals';
import { signHub } from '#adapters/meta/hub-signature';
import { invokeLambda } from '../../local/stack/events/invoke-lambda.ts';
import type { InboxMessage } from '../../local/stack/inbox/message.ts';
import { deliveryOf } from '../../scripts/chat/channel-delivery.ts';
import { textEvent } from '../../scripts/inbox/play-events.ts';
import { functionName } from '../../scripts/shared/deployment-names.ts';
import { untilMessageTo } from '../support/stack-inbox.ts';
import { readStackKeys } from '../support/stack-keys.ts';

const lambda = new LambdaClient();
afterAll(() => {
  lambda.destroy();
});
const anAddress = () => `1555${String(randomInt(10_000_000)).padStart(7, '0')}`;

async function deliver(channel: 'messenger' | 'whatsapp', delivery: object): Promise<number> {
  const { metaAppSecret } = await readStackKeys();
  const body = JSON.stringify(delivery);
  const event = {
    rawPath: `/channels/${channel}`,
    requestContext: { http: { method: 'POST' } },
    headers: { 'x-hub-signature-256': signHub(Buffer.from(body), metaAppSecret) },
    body,
  };
  const FunctionName = functionName('local', 'channelWebhook');
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  return (JSON.parse(Payload!.transformToString()) as { statusCode: number }).statusCode;
}

/** Says something, and waits for the answer in the inbox. */
async function ask(
  channel: 'messenger' | 'whatsapp' | 'sms',
  { address, text, isTapped = false }: { address: string; text: string; isTapped?: boolean },
): Promise<InboxMessage> {
  const since = new Date().toISOString();
  if (channel === 'sms') {
    const { functionKey, event } = textEvent(`+${address}`, text);
    await invokeLambda(process.env['AWS_ENDPOINT_URL_LAMBDA']!, functionName('local', functionKey), event);
  } else {
    const delivery = deliveryOf(channel, { address, text, isTapped, nowMs: Date.now() });
    expect(await deliver(channel, delivery)).toBe(200);
    // Meta delivers again what it isn't sure of: one answer comes all the same.
    expect(await deliver(channel, delivery)).toBe(200);
  }
  return untilMessageTo(`+${address}`, since);
}

const sentTo = async (address: string): Promise<readonly InboxMessage[]> => {
  const answer = await fetch(`${process.env['TEST_INBOX_URL']}/inbox.json?to=${address}`);
  return ((await answer.json()) as { messages: InboxMessage[] }).messages;
};

describe('a conversation in the stack as deployed', () => {
  it('by WhatsApp tells the status of an order to who shows whose it is, each message once', async () => {
    const address = anAddress();

    await ask('whatsapp', { address, text: 'where is my order' });
    await ask('whatsapp', { address, text: '12345' });
    const told = await ask('whatsapp', { address, text: 'john.doe@email.com' });

    expect(told).toMatchObject({ channel: 'whatsapp', from: '106540352242922' });
    expect(told.text).toContain('12345');
    expect(await sentTo(address)).toHaveLength(3);
  });

  it('by text message reads a number as the choice that it was offered by', async () => {
    const address = anAddress();

    const offered = await ask('sms', { address, text: 'talk to a person' });
    const chosen = await ask('sms', { address, text: '1' });

    expect(offered.text).toMatch(/\n1 Call me back\nReply 1\.$/);
    expect(offered.labels).toEqual({ reference: 'conversation' });
    expect(chosen.text).toMatch(/day/);
  });

  it('by Messenger shows choices as quick replies', async () => {
    const address = anAddress();

    const offered = await ask('messenger', { address, text: 'talk to a person' });

    expect(offered).toMatchObject({ channel: 'messenger', choices: [{ label: 'Call me back', says: 'call me back' }] });
  });
});
