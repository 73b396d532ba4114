import type { LoadReport } from './load-shop.ts';
import type { Finding } from './shop-rows.ts';

/** One finding as a line for a terminal. @example orders.json, line 14 (order 10002): "email" is no valid e-mail address */
export function explainFinding({ file, line, row, reason }: Finding): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}${row === undefined ? '' : ` (${row})`}: ${reason}`;
}

/** What happened, in lines for a terminal: findings first, the outcome last. */
export function explainReport({ loaded, refused, warnings }: LoadReport): readonly string[] {
  return [
    ...refused.map((finding) => `refused  ${explainFinding(finding)}`),
    ...warnings.map((finding) => `warning  ${explainFinding(finding)}`),
    outcome(loaded, refused),
  ];
}

function outcome(loaded: LoadReport['loaded'], refused: readonly Finding[]): string {
  const { customers, products, orders, promotions, leads } = loaded;
  const sales = promotions > 0 ? `, ${plural(promotions, 'sale')}` : '';
  const captures = leads > 0 ? `, ${plural(leads, 'capture')} of leads` : '';
  const counts = `${plural(customers, 'customer')}, ${plural(products, 'product')}${sales}${captures} and ${plural(orders, 'order')}`;
  if (refused.length === 0) return `Loaded ${counts}.`;
  const unreadable = refused.filter((finding) => finding.index === undefined).length;
  if (unreadable > 0) return `Nothing was loaded: ${plural(unreadable, 'file')} can't be read.`;
  const bad = plural(new Set(refused.map(({ file, index }) => `${file}/${index}`)).size, 'bad row');
  const isNothing = customers + products + orders + promotions + leads === 0;
  return isNothing ? `Nothing was loaded: ${bad}, listed above.` : `Loaded ${counts}; left out ${bad}, listed above.`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
