import { type Choice, type Decision, type Message, message, resume, type Turn } from '../turn/index.ts';

/** Says something and goes back to where the conversation was. */
export const goBack = (turn: Turn, say: readonly Message[]): Decision => resume(turn, { say });

/** The same for words that were understood without being a wish; the replies are shown where nothing is asked. */
export const goBackUnderstood = (turn: Turn, say: readonly Message[], choices: readonly Choice[] = []): Decision => ({
  ...goBack({ ...turn, memory: { ...turn.memory, timesLost: 0 } }, say),
  ...(choices.length > 0 && { choices }),
});

/** The reply that brings in a person. */
export const TO_A_PERSON: Choice = { label: message('choice.agent'), says: 'agent' };
