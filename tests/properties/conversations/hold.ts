import { type LexResponse, SHOP_TOKEN_ATTRIBUTE } from '#adapters/lex/index';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import type { Memory } from '#conversation/turn/index';
import { SLOT_NAMES } from '#generated/bot';
import { aLexEvent, lexSlot } from '../../support/a-lex-event.ts';
import { type BotInMemory, createBotInMemory } from '../../support/bot-in-memory/bot.ts';
import {
  answerAll,
  createLexSession,
  type LexSession,
  type Said,
  sayIn,
  withSlots,
} from '../../support/bot-in-memory/lex-in-memory.ts';
import { rightAnswer } from '../../support/bot-in-memory/right-answers.ts';
import { CALLER_KEY, type CustomerId, type Shop, shopToken } from '../../support/bot-in-memory/shop.ts';
import { type Forge, type SessionId, SESSIONS, type Step } from './steps.ts';

/** One turn of one session as it went. */
export interface Turned {
  readonly sessionId: SessionId;
  readonly step: Step;
  readonly before: Memory;
  readonly after: Memory;
  readonly answers: readonly LexResponse[];
  /** All that the turn's client sent, seal aside. */
  readonly said: string;
}

export interface World {
  readonly bot: BotInMemory;
  readonly sessions: Readonly<Record<SessionId, LexSession>>;
  /** Takes one step: none, one or several turns. */
  take(step: Step): AsyncGenerator<Turned, void>;
  say(sessionId: SessionId, said: Said): Promise<Turned>;
}

const CUSTOMER_OF: Readonly<Record<SessionId, CustomerId | undefined>> = {
  'session-john': 'customer-john',
  'session-ada': 'customer-ada',
  'session-mallory': undefined,
};

/** Three people in conversation with one bot, one of whom is nobody's customer. */
export function createWorld(shop?: Shop): World {
  const bot = createBotInMemory(shop);
  const sessions = Object.fromEntries(SESSIONS.map((id) => [id, createLexSession(id)])) as World['sessions'];
  const seals = Object.fromEntries(SESSIONS.map((id) => [id, [] as string[]])) as Record<SessionId, string[]>;

  async function turn(sessionId: SessionId, step: Step, said: string, work: () => Promise<readonly LexResponse[]>) {
    const session = sessions[sessionId];
    const before = bot.memoryIn(session.attributes, sessionId);
    const answers = await work();
    const { sealedMemory } = session.attributes;
    if (sealedMemory !== undefined) seals[sessionId].push(sealedMemory);
    return { sessionId, step, said, before, after: bot.memoryIn(session.attributes, sessionId), answers };
  }
  const say = (sessionId: SessionId, said: Said, step: Step = { does: 'answer-rightly', session: sessionId }) =>
    turn(sessionId, step, JSON.stringify(said), () =>
      sayIn(bot, sessions[sessionId], {
        requestAttributes: attributesOf('proved', sessionId, bot.now()),
        ...said,
      }),
    );

  const answerRightly = (id: SessionId, step: Step) => say(id, answerOf(bot, sessions[id], CUSTOMER_OF[id]), step);

  return {
    ...{ bot, sessions, say: (sessionId, said) => say(sessionId, said) },
    async *take(step) {
      switch (step.does) {
        case 'wait':
          bot.wait(step.seconds);
          return;
        case 'bring-back':
          sessions[step.into].attributes = broughtBack(sessions[step.into], seals[step.from], step);
          return;
        case 'answer-rightly':
          yield await answerRightly(step.session, step);
          return;
        case 'begin': {
          const wish = { words: 'please', heard: 'wish' as const, wish: { intent: step.intent } };
          yield await say(step.session, wish, step);
          for (let count = 0; count < step.answers; count += 1) yield await answerRightly(step.session, step);
          return;
        }
        case 'say': {
          const requestAttributes = attributesOf(step.request, step.session, bot.now());
          yield await say(step.session, { ...step.utterance, heard: step.heard, requestAttributes }, step);
          return;
        }
        case 'arrive': {
          const requestAttributes = { [SHOP_TOKEN_ATTRIBUTE]: tokenFor(step.session, step.token) };
          yield await say(step.session, { words: 'hello', heard: 'fallback', requestAttributes }, step);
          return;
        }
        case 'forge':
          yield await turn(step.session, step, JSON.stringify(step), () => forge(bot, sessions[step.session], step));
      }
    },
  };
}

/** Takes all steps, looking at each turn. */
export async function hold(steps: readonly Step[], look: (turned: Turned, world: World) => void): Promise<World> {
  const world = createWorld();
  for (const step of steps) {
    for await (const turned of world.take(step)) look(turned, world);
  }
  return world;
}

function forge(bot: BotInMemory, session: LexSession, { slots, attributes, ...about }: Forge) {
  const { intent, source, label, confirmationState, words } = about;
  const known: readonly string[] = SLOT_NAMES[intent];
  const own = Object.entries(slots).filter(([name]) => known.includes(name));
  const event = aLexEvent({
    ...{ intent, source, confirmationState, words, sessionId: session.sessionId },
    ...(label !== null && { label }),
    sessionAttributes: { ...session.attributes, ...attributes },
  });
  return answerAll(
    bot,
    session,
    withSlots(event, Object.fromEntries(own.map(([name, value]) => [name, lexSlot(value)]))),
  );
}

function broughtBack(
  { attributes }: LexSession,
  seals: readonly string[],
  { which, flipAt }: Extract<Step, { does: 'bring-back' }>,
) {
  const seal = seals[which % Math.max(1, seals.length)];
  if (seal === undefined) return attributes;
  return { ...attributes, sealedMemory: flipAt === null ? seal : flip(seal, flipAt % seal.length) };
}

export const flip = (seal: string, at: number): string =>
  seal.slice(0, at) + (seal[at] === 'A' ? 'B' : 'A') + seal.slice(at + 1);

function answerOf({ shop }: BotInMemory, { open, sessionId }: LexSession, customerId: CustomerId | undefined): Said {
  if (!open) return { words: 'where is my order', heard: 'wish', wish: { intent: 'CheckOrderStatus' } };
  if (open.asked === 'yes-or-no') return { words: 'yes', heard: 'yes' };
  if (!customerId) return { words: 'mallory@example.com', heard: 'answer' };
  return { words: rightAnswer(open.asked.slot, customerId, shop, sessionId), heard: 'answer' };
}

function attributesOf(
  kind: Extract<Step, { does: 'say' }>['request'],
  sessionId: string,
  now: number,
): Record<string, string> {
  const proofOf = (of: string) =>
    signCaller({ callerHash: `caller-of-${of}`, sessionId: of, expiresAtEpochSeconds: now + 60 }, CALLER_KEY);
  switch (kind) {
    case 'proved':
      return { 'x-caller-proof': proofOf(sessionId) };
    case 'foreign-proof':
      return { 'x-caller-proof': proofOf('session-of-somebody') };
    case 'forged':
      return { 'x-caller-proof': 'v1.forged', 'x-shop-token': 'forged', 'x-channel': 'nonsense', constructor: 'x' };
    case 'sms':
      return { 'x-caller-proof': proofOf(sessionId), 'x-channel': 'sms' };
    case 'none':
      return {};
  }
}

function tokenFor(sessionId: SessionId, token: 'own' | 'foreign' | 'forged'): string {
  const customerId = CUSTOMER_OF[sessionId];
  if (token === 'forged' || (token === 'own' && !customerId)) return `token:customer-john:${sessionId}x`;
  return token === 'own' ? shopToken(customerId ?? '', sessionId) : shopToken('customer-john', 'another-session');
}
