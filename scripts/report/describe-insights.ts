import { stringify } from 'csv-stringify/sync';
import { type Insights, type InsightsRow, type Kpi, KPIS, type KpiValue } from '#business/insights/index';

const NAME_WIDTH = 46;
const VALUE_WIDTH = 14;
const GROUPS = [...new Set(KPIS.map(({ group }) => group))];

/** The figures in lines for a terminal, group by group. */
export function describeInsights({ from, to, by, rows, unpriced }: Insights): readonly string[] {
  return [
    `Figures from ${from} to ${to}${by === 'total' ? '' : `, by ${by}`}.`,
    ...(rows.length === 0 ? ['Nothing has happened on these days.'] : rows.flatMap((row) => describeRow(row, by))),
    ...(unpriced.length > 0 ? ['', `Costs lack what has no price: ${unpriced.join(', ')}.`] : []),
  ];
}

const describeRow = ({ group, values }: InsightsRow, by: Insights['by']): readonly string[] => [
  ...(by === 'total' ? [] : ['', `== ${printable(group)}`]),
  ...GROUPS.flatMap((name) => {
    const lines = values.flatMap((value) => {
      const kpi = KPIS.find((one) => one.name === value.kpi && one.group === name);
      return kpi && value.value !== undefined ? [describeValue(kpi, value)] : [];
    });
    return lines.length > 0 ? ['', name.toUpperCase(), ...lines] : [];
  }),
];

function describeValue(kpi: Kpi, { label, value = 0, numerator, denominator }: KpiValue): string {
  const name = label === undefined ? kpi.name : `  ${kpi.name}: ${printable(label)}`;
  const of = denominator === undefined ? '' : `${amount(numerator)} of ${amount(denominator)}  `;
  return `${name.padEnd(NAME_WIDTH)}${inWords(kpi.unit, value).padStart(VALUE_WIDTH)}  ${of}${kpi.says}`;
}

function inWords(unit: Kpi['unit'], value: number): string {
  if (unit === 'share') return `${(100 * value).toFixed(1)} %`;
  if (unit === 'money')
    return (value / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

const amount = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** The same for a spreadsheet: a line for each figure, money in minor units, shares from 0 to 1. */
export const insightsCsv = ({ from, to, by, rows }: Insights): string =>
  stringify(
    rows.flatMap(({ group, values }) =>
      values.map(({ kpi, label, value, numerator, denominator }) => [
        ...[from, to, by, group, kpi, label ?? '', value ?? '', numerator, denominator ?? ''],
        KPIS.find(({ name }) => name === kpi)?.unit ?? '',
      ]),
    ),
    {
      header: true,
      columns: ['from', 'to', 'by', 'group', 'kpi', 'label', 'value', 'numerator', 'denominator', 'unit'],
      // A spreadsheet would take such a text for a formula.
      escape_formulas: true,
    },
  );

/** Names of experiments and the like go to a terminal: control characters would be commands to it. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
