import type { ExperimentResult, ToldVerdict } from '#business/experiments/index';
import { el } from '../../kit/el.ts';
import { facts } from '../../kit/table.ts';
import { chartSection } from '../chart/chart-section.ts';
import { bars, intervals } from '../chart/drawings.ts';
import { TEXTS } from '../texts.ts';
import { number } from '../words/amounts.ts';
import { stateLine } from './state-line.ts';
import { tellingFor } from './telling.ts';

const T = TEXTS.experiments;

/** One experiment: its question, whether it runs, what it shows, and what can be said of it. */
export function experimentSection(experiment: ExperimentResult, currency: string): HTMLElement {
  const { name, question, state, metric, windowDays, verdicts, stopRule, variants } = experiment;
  const isShown = variants.some(({ units }) => units > 0);
  return el(
    'section',
    { class: 'experiment' },
    el('h2', {}, question),
    stateLine(name, state),
    el('p', { class: 'quiet' }, T.judgedBy[metric.kind](metric.inWords, windowDays)),
    facts(variants.map((one, index) => [index === 0 ? T.control(one.name) : one.name, one.does] as const)),
    ...verdicts.map(verdictLine),
    ...(isShown ? [] : [el('p', {}, `${T.noUnits} ${T.needs(number(stopRule.leastUnits))}`)]),
    el('div', { class: 'charts' }, outcomeChart(experiment, currency), differenceChart(experiment, currency)),
  );
}

const verdictLine = ({ kind, words, guard }: ToldVerdict): HTMLElement =>
  el(
    'div',
    { class: 'verdict' },
    el('p', {}, el('strong', { class: `badge ${kind}` }, T.verdicts[kind]), ` ${words}`),
    el(
      'p',
      {},
      el('strong', { class: `badge ${guard.state}` }, `${T.guard}: ${T.guardStates[guard.state]}`),
      ` ${guard.words}`,
    ),
  );

/** What became of those who were shown each variant. */
function outcomeChart({ variants, metric }: ExperimentResult, currency: string): HTMLElement {
  const { tell, axis } = tellingFor(metric.kind, currency);
  const seen = variants.flatMap(({ name, units, mean }) => (mean === undefined ? [] : [{ name, units, mean }]));
  const says = seen.map(({ name, units, mean }) => T.outcomeOf(name, tell(mean), number(units)));
  return chartSection({
    title: T.outcome[metric.kind](metric.inWords),
    says: says.join(' ') || T.noUnits,
    ...(seen.length > 0 && {
      drawing: bars({
        names: seen.map(({ name }) => name),
        series: [{ name: metric.inWords, values: seen.map(({ mean }) => mean) }],
        tell,
        axis,
      }),
    }),
    columns: Object.values(T.columns),
    rows: variants.map(({ name, does, share, units, mean }) => [
      ...[name, does, `${share / 100}\u00a0%`, number(units), mean === undefined ? '–' : tell(mean)],
    ]),
    height: 'low',
  });
}

/** How far each variant is from the control, and where the truth lies. */
function differenceChart({ variants: [control], verdicts, metric }: ExperimentResult, currency: string): HTMLElement {
  const { difference: tell, axis } = tellingFor(metric.kind, currency);
  const known = verdicts.flatMap(({ variant, kind, difference: { estimate, interval } }) =>
    interval && kind !== 'too-early' ? [{ name: variant, estimate, ...interval }] : [],
  );
  const says = known.map(({ name, estimate, low, high }) => T.between(name, tell(estimate), tell(low), tell(high)));
  return chartSection({
    title: T.differenceTo(control?.name ?? ''),
    says: says.join(' ') || T.noInterval,
    ...(known.length > 0 && { drawing: intervals(known, [T.interval, T.estimate], { tell, axis }) }),
    columns: Object.values(T.differenceColumns),
    rows: known.map(({ name, estimate, low, high }) => [name, tell(estimate), tell(low), tell(high)]),
    height: 'low',
  });
}
