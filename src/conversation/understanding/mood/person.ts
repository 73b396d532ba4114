import { LOWS_BEFORE_PERSON } from './mood-policy.ts';
import type { Mood } from './mood.ts';

/** Whether a person and goodwill are to be offered now: once a conversation, then it is for the customer to ask. */
export const needsPerson = ({ lows, person }: Mood): boolean => lows >= LOWS_BEFORE_PERSON && person === 0;

/** The mood after a person was offered. */
export const rememberPersonOffered = (mood: Mood): Mood => ({ ...mood, person: 1 });
