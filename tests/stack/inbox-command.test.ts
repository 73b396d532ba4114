import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { noteRunningStack } from '../../local/stack/running/running-stack.ts';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';
import { freePorts, ROOT, runNode } from './support/run-program.ts';

let inbox: OpenInbox;
let ports: Record<string, string>;
let takeNoteAway: () => void;

/** An inbox of its own, told of as a running stack's, with a mail and a text message. */
beforeEach(async () => {
  [inbox, ports] = await Promise.all([openInbox(), freePorts()]);
  takeNoteAway = noteRunningStack(ROOT, Number(ports['LEX_LOCAL_PORT']), {
    pid: process.pid,
    stage: 'local',
    region: 'us-east-1',
    lexUrl: '',
    environment: {
      AWS_ENDPOINT_URL_DYNAMODB: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
      AWS_ENDPOINT_URL_SESV2: inbox.url,
    },
  });
  const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const ses = new SESv2Client(clientSettings(inbox.url));
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'shop@example.com',
      Destination: { ToAddresses: ['ada@example.com'] },
      Content: { Simple: { Subject: content('Your order'), Body: { Text: content('It is on its way.\n\nBye\n') } } },
    }),
  );
  ses.destroy();
  await text('One');
});
afterEach(async () => {
  takeNoteAway();
  await inbox.stop();
});

async function text(MessageBody: string): Promise<void> {
  const sms = new PinpointSMSVoiceV2Client(clientSettings(inbox.url));
  await sms.send(new SendTextMessageCommand({ DestinationPhoneNumber: '+15551234567', MessageBody }));
  sms.destroy();
}
const run = (...words: string[]) => runNode(['scripts/inbox.ts', ...words], ports);

describe('npm run inbox', () => {
  it('prints the messages for people, oldest first', async () => {
    const program = run();

    expect(await program.ended).toBe(0);
    expect(program.stdout().replace(/\d{4}-\S+Z/g, 'THEN')).toBe(
      'E-mail to ada@example.com, THEN\nSubject: Your order\n    It is on its way.\n\n    Bye\n\n' +
        'Text message to +15551234567, THEN\n    One\n\n',
    );
  });

  it('prints those of one recipient as JSON for programs, a line each', async () => {
    const program = run('--json', '--to', 'ada@example.com');

    expect(await program.ended).toBe(0);
    expect(JSON.parse(program.stdout())).toMatchObject({ to: ['ada@example.com'], subject: 'Your order' });
  });

  it('goes on with what comes, each message once, until the stack ends', async () => {
    const program = run('--follow', '--channel', 'sms');
    await program.says('One');
    await text('Two');
    await program.says('Two');
    await inbox.stop();

    expect(await program.ended).toBe(1);
    expect(program.stdout().match(/One|Two/g)).toEqual(['One', 'Two']);
    expect(program.output()).toContain('The local stack has ended.');
  });

  it('says what is wrong with its options', async () => {
    const [typo, fax] = [run('--folow'), run('--channel', 'fax')];

    expect([await typo.ended, await fax.ended]).toEqual([1, 1]);
    expect(typo.output()).toContain('Usage: npm run inbox');
    expect(fax.output()).toContain('channel: ');
  });

  it('says how to start a stack when there is none', async () => {
    takeNoteAway();

    const program = run();

    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('No stack is running. Start one with "npm start".');
  });
});
