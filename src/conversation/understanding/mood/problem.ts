import type { Mood } from './mood.ts';

/** The mood once it is known that something has gone wrong, such as a late, lost or damaged order. */
export const openProblem = (mood: Mood): Mood => ({ ...mood, problem: 1 });

/** The mood once that is put right, or has turned out to be no problem. */
export const solveProblem = (mood: Mood): Mood => ({ ...mood, problem: 0 });
