import { parseArgs } from 'node:util';
import { StackError } from '../../local/stack/stack-error.ts';

const USAGE = `Usage: npm run inbox -- [options]

  --follow          go on with every message that comes, until Ctrl-C
  --json            one line of JSON a message
  --to <who>        messages to this address or phone number only
  --channel <kind>  email, sms, messenger or whatsapp
  --app <customer>  the inbox in the app of a customer, such as C-0001, instead
  --bounce <id>     let a mail come back as undeliverable; ids are on the inbox's page and in --json
  --complain <id>   let the reader of a mail call it spam
  --reply <number>  let somebody answer a text message
  --words <text>    what they answer (default: STOP)`;

export interface InboxOptions {
  readonly follow: boolean;
  readonly json: boolean;
  readonly to?: string | undefined;
  readonly channel?: string | undefined;
  readonly app?: string | undefined;
  readonly bounce?: string | undefined;
  readonly complain?: string | undefined;
  readonly reply?: string | undefined;
  readonly words?: string | undefined;
}

/** @throws StackError with the usage for what it doesn't know, so that a typo is no silent default */
export function parseCommandLine(args: readonly string[]): InboxOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        follow: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        to: { type: 'string' },
        channel: { type: 'string' },
        app: { type: 'string' },
        bounce: { type: 'string' },
        complain: { type: 'string' },
        reply: { type: 'string' },
        words: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new StackError('usage', USAGE, { cause: error });
  }
}
