import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TextChannel } from '#business/channels/index';
import type { InboxMessage } from '../../local/stack/inbox/message.ts';
import { type Choice, pick } from './answer.ts';
import type { Conversation } from './conversation.ts';

/** Hands a message over as its provider does. */
export type Deliver = (typed: {
  readonly address: string;
  readonly text: string;
  readonly isTapped: boolean;
}) => Promise<void>;

const PATIENCE_MS = 40_000;
const LOOK_EVERY_MS = 100;
/** An answer of several messages has come when no other follows for so long. */
const QUIET_MS = 600;

/** A conversation by text message, Messenger or WhatsApp: what is said goes in as it would, the answers are read in the inbox. */
export function createChannelConversation(channel: TextChannel, inboxUrl: string, deliver: Deliver): Conversation {
  let address = anAddress();
  let choices: readonly Choice[] = [];
  let seen: readonly string[] = [];
  let hasGoneWell = true;

  async function look(): Promise<readonly InboxMessage[]> {
    const query = new URLSearchParams({ to: `+${address}`, channel }).toString();
    const answer = await fetch(`${inboxUrl}/inbox.json?${query}`);
    const { messages } = (await answer.json()) as { messages: readonly InboxMessage[] };
    return messages.filter(({ id }) => !seen.includes(id)).reverse();
  }
  async function untilAnswered(): Promise<readonly InboxMessage[]> {
    const until = performance.now() + PATIENCE_MS;
    let found = await look();
    while (found.length === 0 && performance.now() < until) {
      await pause(LOOK_EVERY_MS);
      found = await look();
    }
    if (found.length > 0) await pause(QUIET_MS);
    return look();
  }

  return {
    async say(line) {
      const picked = pick(choices, line.trim());
      await deliver({ address, text: picked?.says ?? line.trim(), isTapped: picked !== undefined });
      const answers = await untilAnswered();
      seen = [...seen, ...answers.map(({ id }) => id)];
      hasGoneWell &&= answers.length > 0;
      choices = answers.at(-1)?.choices ?? [];
      const texts = answers.flatMap(({ text = '' }) => text.split('\n').filter(Boolean));
      const buttons = choices.map(({ label }, index) => `[${index + 1}] ${label}`);
      return { lines: answers.length > 0 ? [...texts, ...buttons] : ['(No answer came.)'], choices };
    },
    restart() {
      address = anAddress();
      choices = [];
      return { lines: ['(Somebody else writes now.)'], choices };
    },
    hasGoneWell: () => hasGoneWell,
  };
}

/** Nobody's number: no area has the code 555. */
const anAddress = (): string => `1555${String(randomInt(10_000_000)).padStart(7, '0')}`;
