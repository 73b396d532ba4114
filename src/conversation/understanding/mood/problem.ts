import type { Memory } from '../../turn/memory.ts';
import { COMPLAINT } from './cues.ts';
import type { Mood } from './mood.ts';

/** The mood once it is known that something has gone wrong, such as a late, lost or damaged order. */
export const openProblem = (mood: Mood): Mood => ({ ...mood, problem: 1 });

/** The mood once that is put right, or has turned out to be no problem. */
export const solveProblem = (mood: Mood): Mood => ({ ...mood, problem: 0 });

/** What ends an answer that tells of a late, lost or damaged delivery. */
const CHOICES: readonly string[] = ['checkOrderStatus.lateChoices', 'checkOrderStatus.troubleChoices'];

/** Whether the customer heard just now what they may choose because something of theirs has gone wrong. */
export const wasToldOfTrouble = ({ lastSaid }: Pick<Memory, 'lastSaid'>): boolean =>
  lastSaid.some(({ key }) => CHOICES.includes(key));

/** Whether that was a parcel that was lost or damaged, whose goods are sent again or paid back. */
export const mayBeMadeGood = ({ lastSaid }: Pick<Memory, 'lastSaid'>): boolean =>
  lastSaid.some(({ key }) => key === 'checkOrderStatus.troubleChoices');

/** Whether the words say that something has gone wrong. */
export const complains = (words: string): boolean => COMPLAINT.test(words.replaceAll('’', "'"));
