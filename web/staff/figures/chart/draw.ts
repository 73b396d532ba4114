import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { type Colours, readColours } from './colours.ts';

// What isn't registered isn't bundled.
Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement);
Chart.register(PointElement, Tooltip);

/** A value, a bar from one value to another, or a gap. */
type Datum = number | [number, number] | null;
/** A chart in the page's present colours. */
export type Drawing = (colours: Colours) => ChartConfiguration<'bar' | 'line', Datum[], string | string[]>;

const drawn = new Map<
  HTMLCanvasElement,
  { readonly drawing: Drawing; readonly chart: Chart<'bar' | 'line', Datum[]> }
>();

/** Draws a chart; it is there until `clearCharts`, and changes its colours with the page's. */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing): void {
  drawn.get(canvas)?.chart.destroy();
  const config = drawing(readColours());
  const animation = prefers('reduced-motion: reduce') ? (false as const) : { duration: 250 };
  const options = { ...config.options, animation, responsive: true, maintainAspectRatio: false };
  drawn.set(canvas, {
    drawing,
    chart: new Chart<'bar' | 'line', Datum[], string | string[]>(canvas, { ...config, options }),
  });
}

/** Lets go of every chart: another view is shown. */
export function clearCharts(): void {
  for (const { chart } of drawn.values()) chart.destroy();
  drawn.clear();
}

const prefers = (what: string): boolean => matchMedia(`(prefers-${what})`).matches;

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const [canvas, { drawing }] of [...drawn]) draw(canvas, drawing);
});
