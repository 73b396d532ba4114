import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { messengerBody, whatsAppBody } from '#adapters/meta/graph-body';
import { createGraphSender } from '#adapters/meta/graph-sender';
import type { Correspondent, OutgoingPart } from '#business/channels/index';
import { createMessageBox } from '../../../../local/stack/inbox/message-box.ts';
import { callGraph } from '../../../../local/stack/inbox/meta/call-graph.ts';
import { type HttpRequest, type HttpServer, serve } from '../../../../local/stack/http/serve.ts';

const servers: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** The stand-in, which refuses what Meta would. */
async function aGraph({ accessToken = 'local-token' } = {}) {
  const box = createMessageBox();
  const asked: HttpRequest[] = [];
  const server = await serve(0, (request) => {
    asked.push(request);
    return callGraph(request, box) ?? { status: 404, body: '' };
  });
  servers.push(server);
  const graphUrl = `${server.url}/graph/v24.0`;
  const send = createGraphSender({ graphUrl, accessToken, appSecret: 'app-secret', timeoutMs: 5_000 });
  return { box, asked, send };
}

const whatsApp: Correspondent = { channel: 'whatsapp', account: '106540352242922', address: '15555550123' };
const messenger: Correspondent = { channel: 'messenger', account: '104000000000002', address: '7003000000000001' };
const yesOrNo = [
  { label: 'Yes', says: 'yes' },
  { label: 'No', says: 'no' },
];
const part = (form: 'quick-replies' | 'buttons' | 'list'): OutgoingPart => ({
  ...{ kind: 'choices', form, text: 'Right?', choices: yesOrNo },
  ...(form === 'list' && { opener: 'Please choose.' }),
});

describe('an answer', () => {
  it.each([
    ['text', whatsAppBody(whatsApp, { kind: 'text', text: 'Hello.' }), whatsApp, 0],
    ['buttons', whatsAppBody(whatsApp, part('buttons')), whatsApp, 2],
    ['a list', whatsAppBody(whatsApp, part('list')), whatsApp, 2],
    ['text', messengerBody(messenger, { kind: 'text', text: 'Hello.' }), messenger, 0],
    ['quick replies', messengerBody(messenger, part('quick-replies')), messenger, 2],
  ])('of %s is one that Meta takes', async (_kind, body, { channel, account }, buttons) => {
    const { box, send } = await aGraph();

    expect(await send(account, body)).toEqual({ kind: 'accepted' });

    expect(box.list({})).toMatchObject([{ channel, from: account, choices: yesOrNo.slice(0, buttons) }]);
  });

  it('shows that it comes from whoever knows the app’s secret', async () => {
    const { asked, send } = await aGraph();

    await send('1', messengerBody(messenger, { kind: 'text', text: 'Hello.' }));

    const proof = createHmac('sha256', 'app-secret').update('local-token').digest('hex');
    expect(asked).toMatchObject([
      { path: `/graph/v24.0/1/messages?appsecret_proof=${proof}`, headers: { authorization: 'Bearer local-token' } },
    ]);
  });
});

describe('an attempt', () => {
  const hello = (address: string) => whatsAppBody({ ...whatsApp, address }, { kind: 'text', text: 'Hello.' });

  it.each([
    ['15005550101', { kind: 'refused', code: '131026' }],
    ['15005550102', { kind: 'try-later' }],
    ['15005550103', { kind: 'unknown' }],
    ['15005550104', { kind: 'unknown' }],
  ])('to %s ends as %p', async (address, outcome) => {
    const { send } = await aGraph();

    expect(await send('1', hello(address))).toEqual(outcome);
  });

  it('with a token that isn’t taken calls a person', async () => {
    const { send } = await aGraph({ accessToken: 'expired' });

    await expect(send('1', hello('15555550123'))).rejects.toMatchObject({ code: 'meta-access-refused' });
  });

  it('that reached nobody may be made again', async () => {
    const { send } = await aGraph();
    await Promise.all(servers.splice(0).map((server) => server.stop()));

    expect(await send('1', hello('15555550123'))).toEqual({ kind: 'try-later' });
  });
});
