import { QUESTIONS } from '#generated/questions';

export interface AboutSlot {
  readonly intent: string;
  readonly slot: string;
}

/** The question for a slot in the words of bot-definition; the further attempts are put differently. */
export function question({ intent, slot }: AboutSlot, attempt: number): string {
  const asked = QUESTIONS[intent]?.[slot] ?? [];
  return asked[Math.min(attempt, asked.length - 1)] ?? '';
}
