import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { Chat, Reply } from './clinic.ts';
import { said } from './clinic.ts';
import type { Conversation } from './conversation.ts';
import { observe } from './conversation.ts';

/** Holds a conversation and compares every turn; prints it as people read it when a turn went wrong. */
export async function hold({ name, turns }: Conversation, chat: Chat, look?: (reply: Reply) => void): Promise<void> {
  const lines: string[] = [];
  for (const { user, bot } of turns) {
    const reply = await chat.say(user);
    lines.push(`  You: ${user}`, ...said(reply).map((text) => `  Bot: ${text}`));

    const did = observe(reply, bot);
    if (!isDeepStrictEqual(did, bot)) console.error(`${name}\n${lines.join('\n')}`);
    expect(did).toEqual(bot);
    look?.(reply);
  }
}
