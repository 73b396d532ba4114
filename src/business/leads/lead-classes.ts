import { LEAD_CLASSES, type LeadClass } from './lead.ts';

/** From how many points on a lead is of a class. */
export const CLASS_FLOORS: Readonly<Record<LeadClass, number>> = { hot: 80, warm: 60, cold: 40, prospect: 0 };

/** @param score 0 to 100 */
export const classOf = (score: number): LeadClass =>
  LEAD_CLASSES.find((leadClass) => score >= CLASS_FLOORS[leadClass]) ?? 'prospect';
