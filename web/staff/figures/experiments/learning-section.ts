import type { ExperimentResults, LearnedArm, LearnedGroup } from '#business/experiments/index';
import { el } from '../../kit/el.ts';
import { chartSection } from '../chart/chart-section.ts';
import { bars } from '../chart/drawings.ts';
import { TEXTS } from '../texts.ts';
import { number } from '../words/amounts.ts';
import { stateLine } from './state-line.ts';

const T = TEXTS.learning;

/** What is learned of offers, by tier and mood. */
export function learningSection({ state, groups }: ExperimentResults['learning']): HTMLElement {
  return el(
    'section',
    { class: 'experiment' },
    el('h2', {}, T.title),
    stateLine(T.name, state, T.off),
    el('p', { class: 'quiet' }, T.intro),
    el('div', { class: 'charts' }, groups.length === 0 ? el('p', {}, T.none) : worthChart(groups)),
  );
}

function worthChart(groups: readonly LearnedGroup[]): HTMLElement {
  const names = [...new Set(groups.flatMap(({ arms }) => arms.map(armName)))].sort();
  const worthOf = ({ arms }: LearnedGroup, name: string) => arms.find((arm) => armName(arm) === name)?.worth;
  return chartSection({
    title: T.chart,
    says: bestKnown(groups),
    drawing: bars({
      names: groups.map(groupName),
      series: names.map((name) => ({ name, values: groups.map((group) => worthOf(group, name)) })),
      tell: (worth) => TEXTS.experiments.per100(of100(worth)),
      axis: of100,
      isLying: true,
    }),
    columns: Object.values(T.columns),
    rows: groups.flatMap((group) => group.arms.map((arm) => rowOf(group, arm))),
    height: groups.length > 3 ? 'high' : 'low',
  });
}

const rowOf = (group: LearnedGroup, arm: LearnedArm): readonly string[] => [
  ...[groupName(group), armName(arm), number(arm.drawn), number(arm.made), of100(arm.worth)],
  ...[T.between(of100(arm.low), of100(arm.high)), of100(arm.share)],
];

/** The group that most is known of, and what does best with it. */
function bestKnown(groups: readonly LearnedGroup[]): string {
  const drawnIn = ({ arms }: LearnedGroup): number => arms.reduce((sum, { drawn }) => sum + drawn, 0);
  const [group] = groups.toSorted((one, other) => drawnIn(other) - drawnIn(one));
  const [best] = group?.arms.toSorted((one, other) => other.worth - one.worth) ?? [];
  return group && best ? T.best(groupName(group), armName(best), of100(best.worth), number(best.drawn)) : T.none;
}

const of100 = (worth: number): string => number(100 * worth, 1);
const groupName = ({ tier, tone, drawnAt }: LearnedGroup): string =>
  T.group(tier === 'stranger' ? T.stranger : tier, T.moods[tone], T.moments[drawnAt]);
const armName = ({ offer, moment }: LearnedArm): string => T.arm(T.offers[offer], T.moments[moment]);
