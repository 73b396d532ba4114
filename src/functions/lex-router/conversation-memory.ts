import {
  type ConcernAnswer,
  decodeMemory,
  type LexEvent,
  type LexResponse,
  openSeal,
  type SealContext,
  type Sealed,
  type SealKeys,
  sealMemory,
} from '#adapters/lex/index';
import { EMPTY_MEMORY, type Memory } from '#conversation/turn/index';
import { count } from '#platform/index';
import { giveUpNext } from './give-up-in-order.ts';

/** The session attribute in which the memory travels. */
export const SEAL_ATTRIBUTE = 'sealedMemory';

/** How long a conversation is remembered while nobody says anything, in seconds: the bot's idle time-out. */
export const IDLE_SECONDS = 900;

export interface OpenedMemory {
  /** The event without its seal. */
  readonly event: LexEvent;
  /** What the seal held; a stranger's memory when it doesn't open. */
  readonly memory: Memory;
  /** Whether it is what the seal held. */
  readonly isRemembered: boolean;
  /** The concern's answer as Lex takes it, with its memory sealed. It can't fail: the keys are at hand. */
  readonly close: (answer: ConcernAnswer) => LexResponse;
}

/** @throws SecretMissingError, SealKeysInvalidError; before any concern has been asked */
export type OpenMemory = (event: LexEvent) => Promise<OpenedMemory>;

/** Opens and closes the seal; nothing else in the project does. */
export function createOpenMemory(readKeys: () => Promise<SealKeys>, now: () => number): OpenMemory {
  return async (event) => {
    const keys = await readKeys();
    const { [SEAL_ATTRIBUTE]: seal, ...sessionAttributes } = event.sessionState.sessionAttributes ?? {};
    const context = { sessionId: event.sessionId, botId: event.bot.id, aliasId: event.bot.aliasId };
    const memory = seal === undefined || seal === '' ? EMPTY_MEMORY : readMemory(seal, context, now(), keys);
    return {
      event: { ...event, sessionState: { ...event.sessionState, sessionAttributes } },
      memory,
      isRemembered: memory !== EMPTY_MEMORY,
      close: (answer) => sealInto(answer, context, now() + IDLE_SECONDS, keys),
    };
  };
}

/** What doesn't open is a stranger's memory, counted by the reason; the customer hears nothing of it. */
function readMemory(seal: string, ...where: [SealContext, number, SealKeys]): Memory {
  const opened = openSeal(seal, ...where);
  const memory = opened.ok ? decodeMemory(opened.content) : EMPTY_MEMORY;
  // The codec gives this very memory for a form that it can't read.
  if (memory === EMPTY_MEMORY) count('SealsRefused', { reason: opened.ok ? 'unreadable' : opened.reason });
  return memory;
}

function sealInto({ memory, messages, sessionState }: ConcernAnswer, ...where: [SealContext, number, SealKeys]) {
  const sealed = sealAsMuchAsFits(decodeMemory(memory), ...where);
  if (!sealed.ok) count('SealsRefused', { reason: sealed.reason });
  const { [SEAL_ATTRIBUTE]: _, ...others } = sessionState.sessionAttributes;
  const sessionAttributes = sealed.ok ? { ...others, [SEAL_ATTRIBUTE]: sealed.seal } : others;
  return { sessionState: { ...sessionState, sessionAttributes }, ...(messages && { messages }) } as LexResponse;
}

function sealAsMuchAsFits(memory: Memory, ...where: [SealContext, number, SealKeys]): Sealed {
  const sealed = sealMemory(memory, ...where);
  const shorter = sealed.ok ? undefined : giveUpNext(memory);
  return shorter ? sealAsMuchAsFits(shorter, ...where) : sealed;
}
