import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { headKey, readHead } from '#adapters/dynamodb/consent-item';
import { markerKey, readPerson } from '#adapters/dynamodb/person-item';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';
import { invokeLambda } from '../../local/stack/events/invoke-lambda.ts';
import { mailEvent, type PlayedEvent, textEvent } from '../../scripts/inbox/play-events.ts';
import { functionName, tableName } from '../../scripts/shared/deployment-names.ts';
import { aPurchaseMade, aTierChanged } from '../support/outreach-world/shop-events.ts';
import { untilMessageTo } from '../support/stack-inbox.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => {
  client.destroy();
});
const inbox = createDynamoAppInbox(client, tableName('local', 'notifications'));
const inboxOf = (customerId: string) => inbox.list(customerId, Date.now() / 1000, 100);
const cases = createDynamoCaseRepository(client, tableName('local', 'cases'));

/** An event of now, written as a change writes it. */
async function happen(event: ShopEvent): Promise<string> {
  const occurredAtIso = new Date().toISOString();
  const Item = toEventItem({ ...event, occurredAtIso });
  await client.send(new PutCommand({ TableName: process.env['EVENTS_TABLE_NAME'], Item }));
  return occurredAtIso;
}
async function tell({ functionKey, event }: PlayedEvent): Promise<unknown> {
  const invoked = await invokeLambda(
    process.env['AWS_ENDPOINT_URL_LAMBDA']!,
    functionName('local', functionKey),
    event,
  );
  if (invoked.kind !== 'answered') throw new Error(`${functionKey} ${invoked.kind}.`);
  return invoked.payload;
}

describe('an event of the table', () => {
  it('becomes a mail with text, HTML and our reference, and a message in the app', async () => {
    const since = await happen(aPurchaseMade('STACK-1', 'C-0008'));

    const mail = await untilMessageTo('liam.kowalski@example.org', since);

    expect(mail).toMatchObject({ subject: 'Your purchase: order 12345, $35.00' });
    expect(mail.text).toContain('2 x Phone case: $30.00');
    expect(mail.html).toContain('Phone case');
    expect(mail.labels['reference']).toMatch(/^[\w-]{43}$/);
    const inApp = { title: 'Thank you for your purchase', text: 'Order 12345, $35.00. It brought you 30 points.' };
    while (!(await inboxOf('C-0008')).some(({ text }) => text === inApp.text)) await pause(20);
    expect(await inboxOf('C-0008')).toContainEqual(expect.objectContaining(inApp));
  });

  it('becomes a task for an agent where somebody prefers the telephone', async () => {
    await happen(aTierChanged('STACK-2', 'C-0010'));
    const now = Math.floor(Date.now() / 1000);
    // Others may be told by telephone meanwhile, such as of late orders.
    const task = async () => {
      const open = (await cases.listOpen(now, 1000)).filter(({ kind }) => kind === 'phone-message');
      const found = await Promise.all(open.map(({ caseId }) => cases.findById(caseId, now)));
      return found.find((one) => one?.customerId === 'C-0010');
    };

    while (!(await task())) await pause(50);

    const found = await task();
    expect(found).toMatchObject({ details: { phone: '+13055550150' } });
    expect(found?.details.message).toContain('membership is now Gold');
  });
});

describe('what providers tell', () => {
  it('sends the next message another way after a mail came back', async () => {
    const since = await happen(aPurchaseMade('STACK-3', 'C-0011'));
    const mail = await untilMessageTo('hannah.lindqvist@example.com', since);

    expect(await tell(mailEvent(mail, 'bounce'))).toEqual({ taken: 'by-another-channel' });
    expect(await tell(mailEvent(mail, 'bounce'))).toEqual({ taken: 'ignored' });
    const later = await happen(aPurchaseMade('STACK-4', 'C-0011'));

    const text = await untilMessageTo('+16125550171', later);
    expect(text.text).toContain('thank you. Order 12345, $35.00 paid.');
  });

  it('ends texts after STOP in any words, answers once, and begins again after START', async () => {
    const since = new Date().toISOString();
    const stop = textEvent('+13135550176', 'Please stop texting me!');

    expect(await tell(stop)).toEqual([{ wish: 'stop', outcome: 'accepted' }]);
    expect(await tell(stop)).toEqual([{ wish: 'stop' }]);
    expect((await untilMessageTo('+13135550176', since)).text).toContain("you won't get any more texts");
    const stopped = await happen(aPurchaseMade('STACK-5', 'C-0006'));
    await untilMessageTo('marcus.johnson@example.net', stopped);

    expect(await tell(textEvent('+13135550176', 'START'))).toEqual([{ wish: 'start', outcome: 'accepted' }]);
    const started = await happen(aPurchaseMade('STACK-6', 'C-0006'));
    const texts = await untilMessageTo('+13135550176', started);
    expect(texts.text).toContain('Order 12345');
  });

  it('takes the consent to texts back by STOP, and grants none by START', async () => {
    const get = async (Key: { readonly key: string; readonly item: string }) =>
      (await client.send(new GetCommand({ TableName: tableName('local', 'leads'), Key }))).Item;
    const { pseudonym } = readPerson(await get(markerKey('CUSTOMER#C-0010')));
    const standing = async () => readHead(await get(headKey(pseudonym))).standing;

    await tell(textEvent('+13055550150', 'no more texts please'));
    const stopped = await standing();
    await tell(textEvent('+13055550150', 'START'));

    expect(stopped).toMatchObject({ 'sms-and-calls': { state: 'withdrawn' }, profiling: { state: 'granted' } });
    expect(await standing()).toEqual(stopped);
  });
});
