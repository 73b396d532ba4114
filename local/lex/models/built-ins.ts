import type { ListBuiltInIntentsRequest, ListBuiltInSlotTypesRequest } from '@aws-sdk/client-lex-models-v2';
import { listPage } from './paging.ts';
import { BUILT_IN_INTENTS, BUILT_IN_PREFIX, BUILT_IN_SLOT_TYPES } from './reserved-names.ts';
import { hasSlotType } from './slot-type-locales.ts';

type Availability = Record<string, (localeId: string) => boolean>;

/** Built-ins that not every locale has. */
const INTENT_LOCALES: Availability = { KendraSearchIntent: (localeId) => localeId === 'en_US' };

/** The lists come in pages of 20, whatever the client asks for. */
const PAGE = { maxResults: 20 };

export const createBuiltInOperations = () => ({
  ListBuiltInIntents(input: ListBuiltInIntentsRequest & { localeId: string }) {
    const all = availableIn(input.localeId, BUILT_IN_INTENTS, INTENT_LOCALES);
    const summaries = all.map((name) => ({ intentSignature: BUILT_IN_PREFIX + name }));
    const { items, ...page } = listPage(summaries, { ...input, ...PAGE }, 'intentSignature');
    return { builtInIntentSummaries: items, localeId: input.localeId, ...page };
  },

  ListBuiltInSlotTypes(input: ListBuiltInSlotTypesRequest & { localeId: string }) {
    const all = BUILT_IN_SLOT_TYPES.filter((name) => hasSlotType(input.localeId, name));
    const summaries = all.map((name) => ({ slotTypeSignature: BUILT_IN_PREFIX + name }));
    const { items, ...page } = listPage(summaries, { ...input, ...PAGE }, 'slotTypeSignature');
    return { builtInSlotTypeSummaries: items, localeId: input.localeId, ...page };
  },
});

const availableIn = (localeId: string, names: readonly string[], locales: Availability): string[] =>
  names.filter((name) => locales[name]?.(localeId) ?? true);
