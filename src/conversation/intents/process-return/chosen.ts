import type { Chosen } from '#business/returns/index';

/** Things that were chosen; the last one may still lack its quantity. */
export interface Selection {
  readonly chosen: readonly Chosen[];
  /** The sku of which it isn't known how many. */
  readonly open?: string;
}

/** "LAMP*2,PILLOW*?": short, since it travels with the conversation. */
export function encodeSelection({ chosen, open }: Selection): string {
  const known = chosen.map(({ sku, quantity }) => `${sku}*${String(quantity)}`);
  return [...known, ...(open === undefined ? [] : [`${open}*?`])].join(',');
}

export function decodeSelection(noted: string): Selection {
  const parts = noted.split(',').map((part) => part.split('*'));
  const chosen = parts.flatMap(([sku = '', quantity]) =>
    quantity === '?' || sku === '' ? [] : [{ sku, quantity: Number(quantity) || 1 }],
  );
  const open = parts.find(([, quantity]) => quantity === '?')?.[0];
  return { chosen, ...(open !== undefined && { open }) };
}
