import type { LeadFacts } from './facts.ts';
import { SCORE_CAPS, SCORE_RULES, type ScorePart, type ScoreRule } from './tables.ts';

/** Points with what they are for; below zero for what speaks against the lead. */
export interface ScoreReason {
  /** Of the rule; a code stands in one part alone. */
  readonly code: string;
  readonly points: number;
}

export interface ScoredPart {
  readonly part: ScorePart;
  /** The sum of its reasons, from 0 to the cap. */
  readonly points: number;
  readonly cap: number;
  /** Only those that bring or cost something. */
  readonly reasons: readonly ScoreReason[];
}

export interface LeadScore {
  /** 0 to 100: the sum of the parts. */
  readonly total: number;
  readonly parts: readonly ScoredPart[];
}

/** The parts with their rules, sorted once: leads are scored by the hundred thousand. */
const PARTS = (Object.keys(SCORE_CAPS) as ScorePart[]).map((part) => ({
  part,
  cap: SCORE_CAPS[part],
  rules: SCORE_RULES.filter((rule) => rule.part === part),
}));

/**
 * What a lead is worth to the shop, 0 to 100, with each point's reason. More of anything good never lowers it.
 *
 * @source docs/leads.md, "What a score is made of"
 */
export function scoreLead(facts: LeadFacts): LeadScore {
  const parts = PARTS.map(({ part, cap, rules }) => scorePart(part, cap, rules, facts));
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

function scorePart(part: ScorePart, cap: number, rules: readonly ScoreRule[], facts: LeadFacts): ScoredPart {
  const reasons: ScoreReason[] = [];
  let points = 0;
  for (const rule of rules) {
    // What the cap, or zero, cuts off is no reason for anything.
    const next = Math.min(cap, Math.max(0, points + pointsBy(rule, facts)));
    if (next !== points) reasons.push({ code: rule.code, points: next - points });
    points = next;
  }
  return { part, points, cap, reasons };
}

function pointsBy(rule: ScoreRule, facts: LeadFacts): number {
  if ('points' in rule) return facts[rule.fact] ? rule.points : 0;
  const value = facts[rule.fact];
  if ('each' in rule) return value * rule.each;
  let points = 0;
  for (const step of rule.steps) if (value >= step.from) points = step.points;
  return points;
}

/** All reasons of a score in one list. */
export const reasonsOf = ({ parts }: LeadScore): readonly ScoreReason[] => parts.flatMap(({ reasons }) => reasons);
