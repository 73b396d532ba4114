import type { EasyPost } from '#adapters/easypost/easypost-client';
import { type Finding, missing, ok, unknown } from './finding.ts';

/** What EasyPost answers to a key, and how its own words are kept out. Looking at shipments buys none. */
export async function checkEasyPost({ Shipment }: EasyPost): Promise<Finding> {
  try {
    await Shipment.all({ page_size: 1 });
    return ok('EasyPost takes the key');
  } catch (error) {
    const { status, statusCode = status } = error as { readonly status?: number; readonly statusCode?: number };
    if (statusCode === 401 || statusCode === 403)
      return missing(
        'A key that EasyPost takes',
        'It was disabled, or mistyped: put a new one (EasyPost, Account settings, API keys) into easypost-key.',
      );
    return unknown('Whether EasyPost takes the key', `EasyPost didn't answer as expected (${statusCode ?? 'none'}).`);
  }
}

/** A real shop's labels must be carried, and a trial's must cost nothing. */
export function checkEasyPostKey(key: string, stage: string): Finding[] {
  const [, mode] = /^EZ([TA])K/.exec(key) ?? [];
  if (mode === undefined)
    return [missing('A key of EasyPost’s', 'easypost-key begins with EZAK, or EZTK for a trial.')];
  if (mode === 'T' && stage === 'prod')
    return [
      missing('A live EasyPost key (prod has a test key: no carrier takes its labels)', 'Put EZAK… into easypost-key.'),
    ];
  if (mode === 'A' && stage !== 'prod')
    return [unknown(`Whether stage ${stage} is meant to buy real labels`, 'Put EZTK… into easypost-key until it is.')];
  return [];
}
