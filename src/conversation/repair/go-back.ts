import { type Decision, type Message, resume, type Turn } from '../turn/index.ts';

/** Says something and goes back to where the conversation was. */
export const goBack = (turn: Turn, say: readonly Message[]): Decision => resume(turn, { say });
