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
import { closeQuestion, EMPTY_MEMORY, type Memory } from '#conversation/turn/index';
import { count } from '#platform/index';

/** The session attribute in which the memory travels. */
export const SEAL_ATTRIBUTE = 'sealedMemory';

/** How long a conversation is remembered while nobody says anything, in seconds: the bot's idle time-out. */
const IDLE_SECONDS = 900;

export interface ConversationMemory {
  /** The event without its seal, and what the seal held; a stranger's memory when it doesn't open. */
  open(event: LexEvent): Promise<{ readonly event: LexEvent; readonly memory: Memory }>;
  /** The concern's answer as Lex takes it, with its memory sealed. */
  close(event: LexEvent, answer: ConcernAnswer): Promise<LexResponse>;
}

/** Opens and closes the seal; nothing else in the project does. */
export function createConversationMemory(keys: () => Promise<SealKeys>, now: () => number): ConversationMemory {
  return {
    async open(event) {
      // Read even without a seal: keys that can't be had have to show before a concern does anything.
      const sealKeys = await keys();
      const { [SEAL_ATTRIBUTE]: seal, ...sessionAttributes } = event.sessionState.sessionAttributes ?? {};
      const stripped = { ...event, sessionState: { ...event.sessionState, sessionAttributes } };
      if (seal === undefined) return { event: stripped, memory: EMPTY_MEMORY };

      const opened = openSeal(seal, contextOf(event), now(), sealKeys);
      if (opened.ok) return { event: stripped, memory: decodeMemory(opened.content) };
      count('SealsRefused', { reason: opened.reason });
      return { event: stripped, memory: EMPTY_MEMORY };
    },

    async close(event, { memory, messages, sessionState }) {
      const sealed = sealAsMuchAsFits(decodeMemory(memory), contextOf(event), now() + IDLE_SECONDS, await keys());
      if (!sealed.ok) count('SealsRefused', { reason: sealed.reason });
      const { [SEAL_ATTRIBUTE]: _, ...others } = sessionState.sessionAttributes;
      const sessionAttributes = sealed.ok ? { ...others, [SEAL_ATTRIBUTE]: sealed.seal } : others;
      return { sessionState: { ...sessionState, sessionAttributes }, ...(messages && { messages }) } as LexResponse;
    },
  };
}

/** What was said last is given up first, then the open question; who the customer is, last of all. */
function sealAsMuchAsFits(memory: Memory, ...where: [SealContext, number, SealKeys]): Sealed {
  const sealed = sealMemory(memory, ...where);
  if (sealed.ok) return sealed;
  const shorter = sealMemory({ ...memory, lastSaid: [] }, ...where);
  return shorter.ok ? shorter : sealMemory(closeQuestion({ ...memory, lastSaid: [] }), ...where);
}

const contextOf = ({ sessionId, bot }: LexEvent): SealContext => ({ sessionId, aliasId: bot.aliasId });
