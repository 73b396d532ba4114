import { parseArgs } from 'node:util';
import { StackError } from '../../local/stack/stack-error.ts';

const USAGE = `Usage: npm run inbox -- [options]

  --follow          go on with every message that comes, until Ctrl-C
  --json            one line of JSON a message
  --to <who>        messages to this address or phone number only
  --channel <kind>  email or sms`;

export interface InboxOptions {
  readonly follow: boolean;
  readonly json: boolean;
  readonly to?: string | undefined;
  readonly channel?: string | undefined;
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
      },
    });
    return values;
  } catch (error) {
    throw new StackError('usage', USAGE, { cause: error });
  }
}
