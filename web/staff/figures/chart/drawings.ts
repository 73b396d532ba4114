import type { Colours } from './colours.ts';
import type { Drawing } from './draw.ts';
import { optionsFor } from './options.ts';

/** Numbers under one name; a gap where nothing can be said. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** What is over. */
  readonly isPast?: boolean;
}

interface Data {
  readonly names: readonly string[];
  /** The one that matters first; at most three. */
  readonly series: readonly Series[];
  readonly tell: (value: number) => string;
  /** Says it shorter, on the axis. */
  readonly axis?: (value: number) => string;
}

const gapped = (values: Series['values']) => values.map((value) => value ?? null);
const colourOf = ({ series, past }: Colours, { isPast = false }: Series, index: number): string =>
  isPast ? past : (series[index] ?? series[0]);

/** Points of so many days can be told apart. */
const MOST_POINTS = 31;
const PAST = { borderWidth: 2, borderDash: [5, 4], pointRadius: 1, pointStyle: 'line' as const };

/** Values by day; what is over is dashed, and behind what is now. */
export const lines =
  ({ names, series, tell, axis }: Data): Drawing =>
  (colours) => ({
    type: 'line',
    data: {
      labels: [...names],
      datasets: series.map(({ name, values, isPast = false }, index) => ({
        label: name,
        data: gapped(values),
        borderColor: colourOf(colours, { name, values, isPast }, index),
        backgroundColor: colourOf(colours, { name, values, isPast }, index),
        ...(isPast ? PAST : { borderWidth: 2.5, pointRadius: names.length <= MOST_POINTS ? 3 : 1.5 }),
        tension: 0,
        order: index,
      })),
    },
    options: optionsFor({ colours, tell, axis, isOfPoints: true }),
  });

/** Values side by side; lying, where names are long. */
export const bars =
  ({ names, series, tell, axis, isLying = false }: Data & { readonly isLying?: boolean }): Drawing =>
  (colours) => ({
    type: 'bar',
    data: {
      labels: names.map((name) => (isLying ? wrapped(name) : name)),
      datasets: series.map(({ name, values, isPast = false }, index) => ({
        label: name,
        data: gapped(values),
        backgroundColor: colourOf(colours, { name, values, isPast }, index),
        borderRadius: 3,
        maxBarThickness: 44,
        skipNull: true,
      })),
    },
    options: optionsFor({ colours, tell, axis, isLying, hasLegend: series.length > 1 }),
  });

interface Interval {
  readonly name: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Where the truth lies: a bar from the low to the high end, and a point at the best guess. */
export const intervals =
  (
    list: readonly Interval[],
    labels: readonly [range: string, point: string],
    { tell, axis }: Pick<Data, 'tell' | 'axis'>,
  ): Drawing =>
  (colours) => ({
    type: 'bar',
    data: {
      labels: list.map(({ name }) => wrapped(name)),
      datasets: [
        {
          type: 'line' as const,
          label: labels[1],
          data: list.map(({ estimate }) => estimate),
          showLine: false,
          ...{
            borderColor: colours.text,
            backgroundColor: colours.text,
            pointRadius: 6,
            pointStyle: 'rectRot' as const,
          },
        },
        {
          label: labels[0],
          data: list.map(({ low, high }): [number, number] => [low, high]),
          ...{ backgroundColor: colours.series[0], borderRadius: 3, barThickness: 12 },
        },
      ],
    },
    options: optionsFor({ colours, tell, axis, isLying: true }),
  });

const MOST_LETTERS = 20;

/** A long name in lines. */
function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= MOST_LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
