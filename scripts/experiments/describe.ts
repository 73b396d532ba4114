import {
  type Experiment,
  type ExperimentState,
  judge,
  METRICS,
  type Tallies,
  verdictInWords,
} from '#business/experiments/index';

/** An experiment with its state and what is known of it, for a terminal. */
export function describeExperiment(
  experiment: Experiment,
  state: ExperimentState | undefined,
  tallies: Tallies,
): readonly string[] {
  const { name, question, variants, metric, guard } = experiment;
  const shares = variants.map(
    (one) => `  ${one.name.padEnd(12)} ${String(one.share / 100).padStart(3)} %  ${one.does}`,
  );
  return [
    `${name}: ${stateInWords(state)}`,
    `  ${question}`,
    ...shares,
    `  Judged by how many or much ${METRICS[metric].inWords}; stops if ${guard.harm} ${METRICS[guard.metric].inWords}.`,
    ...judge(experiment, tallies).map((verdict) => `  ${verdictInWords(experiment, verdict)}`),
    '',
  ];
}

export function stateInWords(state: ExperimentState | undefined): string {
  if (!state) return 'never started';
  const since = `${state.state} since ${state.sinceIso.slice(0, 16).replace('T', ' ')} UTC`;
  return state.because === undefined ? since : `${since}. ${state.because}`;
}
