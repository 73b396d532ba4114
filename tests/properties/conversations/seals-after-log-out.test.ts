import { describe, expect, it } from '@jest/globals';
import { isInForce } from '#business/identity/index';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { createWorld, type World } from './hold.ts';
import { toldOf } from './proofs.ts';
import type { Step } from './steps.ts';

const session = 'session-john' as const;
const begin = (intent: 'CheckOrderStatus' | 'ProcessReturn', answers: number): Step => ({
  ...{ does: 'begin', session, intent, answers },
});
const wish = (words: string, intent: NonNullable<Said['wish']>['intent'], slots = {}): Said => ({
  ...{ words, heard: 'wish', wish: { intent, slots } },
});

/** How a conversation gets to know John. */
const VERIFIED: Readonly<Record<string, readonly (Step | Said)[]>> = {
  'an order and its address': [begin('CheckOrderStatus', 2)],
  'a return up to its read-back': [begin('ProcessReturn', 6)],
  'a token of the shop': [{ does: 'arrive', session, token: 'own' }, begin('CheckOrderStatus', 2)],
  'a guess that was read back': [
    wish('order number was something like 12345', 'CheckOrderStatus', { OrderNumber: '12345' }),
    { does: 'answer-rightly', session },
    { does: 'answer-rightly', session },
  ],
  'a sign-up before': [
    wish('email me at john.doe@email.com', 'CaptureLeadInfo'),
    wish('cancel', 'Cancel'),
    wish('where is order 12345', 'CheckOrderStatus', { OrderNumber: '12345' }),
  ],
};
const ENDS: Readonly<Record<string, Said>> = {
  'log out': wish('log out', 'LogOut'),
  stop: wish('stop', 'Stop'),
};
/** What somebody tries who finds the conversation's seals afterwards, without knowing what was said. */
const TRIES: readonly Said[] = [
  wish('where is my order', 'CheckOrderStatus'),
  wish('I want to send it back', 'ProcessReturn'),
  { words: 'yes', heard: 'yes' },
  wish('say that again', 'Repeat'),
  wish('no wait', 'FallbackIntent'),
  wish('agent', 'TalkToAgent'),
];

const PAST_THE_DIALOG: Step = {
  ...{ does: 'forge', session, intent: 'CheckOrderStatus', source: 'FulfillmentCodeHook', label: null },
  ...{ slots: { OrderNumber: '12345' }, confirmationState: 'Confirmed', words: 'yes', attributes: {} },
};

describe.each(Object.keys(VERIFIED))('after %s', (known) => {
  it.each(Object.keys(ENDS))('"%s" makes every earlier seal worthless', async (end) => {
    const gains: string[] = [];
    for (let which = 0; which < 12; which += 1) {
      for (const first of TRIES) {
        const gain = await tryEverything({ known, end, which, first });
        if (gain) gains.push(gain);
      }
    }
    expect(gains).toEqual([]);
  });
});

it.each(Object.keys(VERIFIED))(
  'after %s, fulfillment asked for past the dialog tells a logged-out seal nothing',
  async (known) => {
    for (let which = 0; which < 12; which += 1) {
      const world = createWorld();
      for (const one of VERIFIED[known] ?? []) await doIn(world, one);
      await doIn(world, wish('log out', 'LogOut'));
      await doIn(world, { does: 'bring-back', from: session, into: session, which, flipAt: null });

      for await (const { answers } of world.take(PAST_THE_DIALOG)) expect(toldOf(JSON.stringify(answers))).toEqual([]);
    }
  },
);

async function tryEverything(about: { known: string; end: string; which: number; first: Said }) {
  const world = createWorld();
  const { bot, sessions } = world;
  const does = (one: Step | Said) => doIn(world, one);
  for (const one of VERIFIED[about.known] ?? []) await does(one);
  await does(ENDS[about.end] ?? { words: 'stop', heard: 'fallback' });
  const cases = bot.shop.opened.length;

  await does({ does: 'bring-back', from: session, into: session, which: about.which, flipAt: null });
  const open = bot.memoryIn(sessions[session].attributes, session).task;
  if (about.first.heard === 'yes' && open) {
    sessions[session].open = { intent: open.intent, slots: {}, asked: 'yes-or-no' };
  }
  for (const said of [about.first, { words: 'yes', heard: 'yes' } as const]) {
    const { answers, after } = await world.say(session, said);
    const told = toldOf(JSON.stringify(answers));
    const opened = bot.shop.opened.slice(cases).filter(({ customerId }) => customerId);
    const epoch = await bot.shop.manage.identity.readEpoch({ conversationId: session, nowEpochSeconds: bot.now() });
    const isSomebody = isInForce(after.identity, epoch, bot.now());
    if (told.length + opened.length > 0 || isSomebody)
      return `seal ${about.which}, "${about.first.words}": ${JSON.stringify([told, isSomebody, opened.length])}`;
  }
  return undefined;
}

async function doIn(world: World, one: Step | Said): Promise<void> {
  if (!('does' in one)) return void (await world.say(session, one));
  for await (const { sessionId } of world.take(one)) expect(sessionId).toBe(session);
}
