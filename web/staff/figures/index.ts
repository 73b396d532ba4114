export { showExperiments } from './experiments-view.ts';
export { showFigures } from './figures-view.ts';
