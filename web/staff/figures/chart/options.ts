import type { ChartOptions } from 'chart.js';
import type { Colours } from './colours.ts';

interface Look {
  readonly colours: Colours;
  /** Says a value. */
  readonly tell: (value: number) => string;
  /** Says it shorter, on the axis. */
  readonly axis?: ((value: number) => string) | undefined;
  /** Bars that lie, for long names. */
  readonly isLying?: boolean;
  readonly hasLegend?: boolean;
  /** The legend shows points and lines as they are drawn; boxes otherwise. */
  readonly isOfPoints?: boolean;
}

/** How every chart looks: few lines, words in the page's own type. */
export function optionsFor({
  colours,
  tell,
  axis = tell,
  isLying = false,
  hasLegend = true,
  isOfPoints = false,
}: Look): ChartOptions<'bar' | 'line'> {
  const font = { family: 'system-ui, sans-serif', size: 13 };
  const values = {
    beginAtZero: true,
    // A line where there is nothing: what is above it is more than that, what is below is less.
    grid: { color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? colours.quiet : colours.line) },
    border: { display: false },
    ticks: { color: colours.quiet, font, maxTicksLimit: 6, callback: (value: number | string) => axis(Number(value)) },
  };
  const names = {
    grid: { display: false },
    border: { display: false },
    ticks: { color: colours.quiet, font, maxRotation: isOfPoints ? 0 : 45, autoSkip: isOfPoints, autoSkipPadding: 16 },
  };
  return {
    indexAxis: isLying ? 'y' : 'x',
    scales: isLying ? { x: values, y: names } : { x: names, y: values },
    interaction: { mode: 'index', intersect: false, axis: isLying ? 'y' : 'x' },
    plugins: {
      legend: {
        display: hasLegend,
        position: 'bottom',
        labels: { color: colours.text, font, boxWidth: 14, boxHeight: isOfPoints ? 6 : 14, usePointStyle: isOfPoints },
      },
      tooltip: {
        ...{ backgroundColor: colours.text, titleColor: colours.surface, bodyColor: colours.surface, padding: 10 },
        callbacks: { label: ({ dataset, raw }) => `${dataset.label ?? ''}: ${told(raw, tell)}` },
      },
    },
  };
}

const told = (raw: unknown, tell: Look['tell']): string =>
  Array.isArray(raw) ? raw.map((end) => tell(Number(end))).join(' – ') : raw === null ? '–' : tell(Number(raw));
