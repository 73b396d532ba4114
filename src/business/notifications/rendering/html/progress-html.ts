import { BRAND } from '../../brand.ts';
import { type Html, html } from '../../../html.ts';
import type { Block } from '../../templates/block.ts';
import { STYLE } from './style.ts';
import { table } from './table.ts';

/** A bar for each step, coloured as far as it has come; what was reached is bold, too, for those who see no colours. */
export function progressHtml({ steps, reached }: Extract<Block, { kind: 'progress' }>): Html {
  const width = `${Math.floor(100 / steps.length)}%`;
  const { accent, waiting } = BRAND.colours;
  const bar = (isReached: boolean) =>
    html`<td width="${width}" style="${STYLE.step}">
      <div style="${STYLE.bar(isReached ? accent : waiting)}">&nbsp;</div>
    </td>`;
  const name = (step: string, isReached: boolean) =>
    html`<td width="${width}" valign="top" style="${STYLE.stepText(isReached)}">
      ${isReached ? html`<strong>${step}</strong>` : step}
    </td>`;
  return table([
    html`<tr>
      ${steps.map((_, index) => bar(index <= reached))}
    </tr>`,
    html`<tr>
      ${steps.map((step, index) => name(step, index <= reached))}
    </tr>`,
  ]);
}
