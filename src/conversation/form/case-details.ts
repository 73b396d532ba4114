import { CASE_DETAILS } from '#business/cases/index';
import type { IntentName } from '#generated/bot';
import { kindOfSlot } from '../understanding/values/index.ts';
import type { Values } from './form.ts';

const DETAIL_OF_KIND: Readonly<Record<string, string>> = { returnItem: 'item', callbackTopic: 'topic' };

/** What a case may tell of a form's values, by the case's own names. */
export function detailsOf(intent: IntentName, values: Values): Record<string, string> {
  const entries = Object.entries(values).map(([slot, value]) => {
    const kind = kindOfSlot(intent, slot) ?? '';
    return [DETAIL_OF_KIND[kind] ?? kind, value] as const;
  });
  return Object.fromEntries(entries.filter(([detail]) => CASE_DETAILS.some((known) => known === detail)));
}
