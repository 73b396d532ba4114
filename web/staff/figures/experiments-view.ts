import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { clearCharts } from './chart/draw.ts';
import { experimentSection } from './experiments/experiment-section.ts';
import { learningSection } from './experiments/learning-section.ts';
import { TEXTS } from './texts.ts';

const T = TEXTS.experiments;

/** What is tried on customers, what it has shown, and what is learned of offers. */
export const showExperiments: View = async ({ api }) => {
  clearCharts();
  const answer = await api.look<'experiments'>('/experiments');
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const { experiments, learning, currency, areShown } = answer.value;
  return {
    title: T.title,
    body: [
      el('p', {}, T.intro),
      ...(areShown ? [] : [el('p', { class: 'held' }, T.off)]),
      ...experiments.map((experiment) => experimentSection(experiment, currency)),
      learningSection(learning),
    ],
  };
};
