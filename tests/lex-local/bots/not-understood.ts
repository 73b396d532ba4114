import type { Chat } from '../support/clinic.ts';

/** Phrases by the intent that they mean. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Says each phrase in a conversation of its own. `share` is that of the phrases taken for what they mean, 0 to 1. */
export async function notUnderstood(chat: () => Chat, phrases: Phrases): Promise<{ missed: string[]; share: number }> {
  const all = Object.entries(phrases).flatMap(([meant, texts]) => texts.map((text) => ({ meant, text })));
  const missed: string[] = [];
  for (const { meant, text } of all) {
    const taken = (await chat().say(text)).interpretations?.[0]?.intent?.name;
    if (taken !== meant) missed.push(`${text}: ${taken}, not ${meant}`);
  }
  return { missed, share: 1 - missed.length / all.length };
}
