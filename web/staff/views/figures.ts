import type { View } from '../desk.ts';
import type * as Figures from '../figures/index.ts';

/** Charts are large, and not everybody looks at them: they come with the first of their views. */
const SCRIPT: string = '/staff/figures.js';
const load = () => import(SCRIPT) as Promise<typeof Figures>;

export const showFigures: View = async (desk, key) => (await load()).showFigures(desk, key);
export const showExperiments: View = async (desk, key) => (await load()).showExperiments(desk, key);
