import { describe, expect, it } from '@jest/globals';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { shopToken } from '../../support/bot-in-memory/shop.ts';
import { createWorld, type Turned, type World } from './hold.ts';
import type { Forge, Step } from './steps.ts';

const session = 'session-john' as const;
const wish = (words: string, intent: NonNullable<Said['wish']>['intent'], slots = {}): Said => ({
  ...{ words, heard: 'wish', wish: { intent, slots } },
});
const JOHN = wish('track order 12345 for john.doe@email.com', 'CheckOrderStatus', {
  ...{ OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' },
});
const ADA = wish('track order 777 for ada@example.com', 'CheckOrderStatus', {
  ...{ OrderNumber: '777', CustomerEmail: 'ada@example.com' },
});
const AGENT = wish('agent', 'TalkToAgent');
const LOG_OUT = wish('log out', 'LogOut');
const yes: Said = { words: 'yes', heard: 'yes' };
const no: Said = { words: 'no', heard: 'no' };
const answer = (words: string): Said => ({ words, heard: 'answer' });

const PAST_THE_DIALOG: Forge = {
  ...{ does: 'forge', session, intent: 'ProcessReturn', source: 'FulfillmentCodeHook', label: null },
  ...{ slots: {}, confirmationState: 'Confirmed', words: 'yes', attributes: {} },
};

/** Says all of it and gives what came of the last. */
async function sayAll(world: World, ...all: readonly Said[]): Promise<Turned> {
  const turns: Turned[] = [];
  for (const said of all) turns.push(await world.say(session, said));
  const last = turns.at(-1);
  if (!last) throw new Error('Nothing was said.');
  return last;
}
async function take(world: World, step: Step): Promise<void> {
  for await (const { sessionId } of world.take(step)) expect(sessionId).toBe(session);
}
const keysOf = ({ after }: Turned): readonly string[] => after.lastSaid.map(({ key }) => key);

describe('what the team has of one customer', () => {
  it('gets no lines of the next customer of the conversation', async () => {
    const world = createWorld();
    await sayAll(world, JOHN, no, AGENT, ADA);

    const again = await sayAll(world, no, wish('my keyboard is missing a key', 'FallbackIntent'), AGENT);

    expect(keysOf(again)).toContain('talkToAgent.noted');
    expect(world.bot.shop.opened.map(({ customerId }) => customerId)).toEqual(['customer-john', 'customer-ada']);
  });

  it('gets no lines of whoever brings its seal back after the log-out', async () => {
    const world = createWorld();
    await sayAll(world, JOHN, no, AGENT);
    const { attributes } = world.sessions[session];
    await sayAll(world, LOG_OUT);
    world.sessions[session].attributes = attributes;

    const again = await sayAll(world, wish('send the money to another card', 'FallbackIntent'), AGENT);

    expect(keysOf(again)).toContain('talkToAgent.noted');
    expect(world.bot.shop.opened.map(({ customerId }) => customerId)).toEqual(['customer-john', undefined]);
  });
});

describe('who the customer is now', () => {
  it('takes over no name, number or line of the customer before', async () => {
    const world = createWorld();
    await sayAll(world, JOHN, no, wish('sign me up', 'CaptureLeadInfo'));
    await sayAll(world, ...['John', 'Doe'].map(answer), wish('call me at 206-555-0188', 'FallbackIntent'));
    expect(Object.keys(world.bot.memoryIn(world.sessions[session].attributes, session).known)).toContain('phone');

    const { after } = await sayAll(world, ADA);

    expect(after.identity?.customerId).toBe('customer-ada');
    expect(Object.keys(after.known).filter((kind) => ['firstName', 'lastName', 'phone'].includes(kind))).toEqual([]);
    expect(after.trail).toEqual(['track order [number] for [email]']);
  });

  it('is nobody after the log-out, whose address fills no form by a seal of before', async () => {
    const world = createWorld();
    await sayAll(world, JOHN, no);
    const { attributes } = world.sessions[session];
    await sayAll(world, LOG_OUT);
    world.sessions[session].attributes = attributes;

    const { after } = await sayAll(world, wish('sign me up', 'CaptureLeadInfo'), ...['Mal', 'Lory'].map(answer));

    expect(JSON.stringify(after)).not.toContain('john.doe');
  });
});

describe("another customer's order isn't returned", () => {
  it('when a client changes the number beside the code that a token of the shop led to', async () => {
    const world = createWorld();
    const requestAttributes = { 'x-shop-token': shopToken('customer-john', session) };
    await sayAll(
      world,
      { ...wish('I want to return order 888', 'ProcessReturn', { OrderNumber: '888' }), requestAttributes },
      ...['Smartphone', 'Defective', 'Refund'].map(answer),
      { words: 'send me a code instead', heard: 'miss' },
    );
    const code = world.bot.shop.codeFor(session) ?? '';
    expect(code).toMatch(/^\d{6}$/);

    await take(world, {
      ...{ ...PAST_THE_DIALOG, source: 'DialogCodeHook', label: 'VerificationCode-Captured' },
      ...{
        slots: { OrderNumber: '777', CustomerEmail: 'me@example.com', VerificationCode: code },
        confirmationState: 'None',
        words: code,
      },
    });
    await take(world, PAST_THE_DIALOG);
    await sayAll(world, yes);

    expect(world.bot.shop.opened.filter(({ details }) => details.orderNumber === '777')).toEqual([]);
  });
});
