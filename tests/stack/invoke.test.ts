import { beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts, runNode, SLS } from './support/run-program.ts';

const LONG = 60_000;
const EVENT = 'tests/events/fulfillment/check-order-status/fulfillment.json';
const COMMANDS = {
  'npm run invoke': ['scripts/invoke.ts', 'fulfillment', EVENT],
  'sls invoke local': [SLS, 'invoke', 'local', '-f', 'fulfillment', '-p', EVENT],
};

interface Response {
  readonly sessionState: {
    readonly dialogAction: { readonly type: string };
    readonly intent: { readonly state: string };
  };
  readonly messages: readonly { readonly content: string }[];
}

let ports: Record<string, string>;

beforeAll(async () => {
  ports = await freePorts();
});

describe.each(Object.entries(COMMANDS))('%s', (_, words) => {
  it(
    'answers a sample event with nothing running, prints the response alone and ends',
    async () => {
      const program = runNode(words, ports);

      expect(await program.ended).toBe(0);
      const response = JSON.parse(program.stdout()) as Response;
      expect(response.sessionState).toMatchObject({
        dialogAction: { type: 'ConfirmIntent' },
        intent: { name: 'UpsellProducts' },
      });
      expect(response.messages.map(({ content = '' }) => content).join(' ')).toContain('12345');
    },
    LONG,
  );
});

describe('npm run invoke', () => {
  it(
    'lets the router reach the other functions',
    async () => {
      const event = 'tests/events/lex-router/check-order-status/customer-email-captured.json';
      const program = runNode(['scripts/invoke.ts', 'lexRouter', event], ports);

      expect(await program.ended).toBe(0);
      const response = JSON.parse(program.stdout()) as { sessionState: { sessionAttributes: Record<string, string> } };
      expect(response.sessionState).toMatchObject({ dialogAction: { type: 'Delegate' } });
      expect(response.sessionState.sessionAttributes).toHaveProperty('sealedMemory');
    },
    LONG,
  );

  it.each([
    [
      ['fulfilment', EVENT],
      'There is no function "fulfilment". There are: lexRouter, slotValidation, dialogManagement, fulfillment, codeSender,',
    ],
    [['fulfillment', 'none.json'], "The event none.json can't be read"],
    [['fulfillment', 'serverless.yml'], 'The event serverless.yml is no JSON'],
    [['fulfillment'], 'Usage: npm run invoke -- <function> <event.json>'],
  ])(
    'says what is wrong with %j',
    async (words, message) => {
      const program = runNode(['scripts/invoke.ts', ...words], ports);

      expect(await program.ended).toBe(1);
      expect(program.output()).toContain(message);
      expect(program.stdout()).toBe('');
    },
    LONG,
  );
});
