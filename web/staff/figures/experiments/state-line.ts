import type { ExperimentState } from '#business/experiments/index';
import { el } from '../../kit/el.ts';
import { isoInstant } from '../../kit/format.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.experiments;

/** Whether something runs, since when, and why not; how to start what was never started. */
export function stateLine(name: string, state: ExperimentState | undefined, never: string = T.never): HTMLElement {
  if (!state) return el('p', { class: 'quiet' }, `${never} `, el('code', {}, T.start(name)));
  const since = T.since[state.state](isoInstant(state.sinceIso));
  return el('p', { class: 'quiet' }, state.because === undefined ? since : `${since} ${state.because}`);
}
