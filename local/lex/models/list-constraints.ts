import * as sdk from '@aws-sdk/client-lex-models-v2';
import type { Constraints } from '../api/constraints.ts';

const FILTERS = ['BotFilter', 'BotLocaleFilter', 'IntentFilter', 'SlotFilter', 'SlotTypeFilter'];
const ONE_VALUE = { min: 1, max: 1 };
const oneOf = (values: Record<string, string>) => ({ oneOf: Object.values(values) });

/** What the lists can be filtered and sorted by, as the SDK enumerates it. */
export const LIST_CONSTRAINTS: Constraints = {
  'BotFilter.name': oneOf(sdk.BotFilterName),
  'BotFilter.operator': oneOf(sdk.BotFilterOperator),
  'BotLocaleFilter.name': oneOf(sdk.BotLocaleFilterName),
  'BotLocaleFilter.operator': oneOf(sdk.BotLocaleFilterOperator),
  'IntentFilter.name': oneOf(sdk.IntentFilterName),
  'IntentFilter.operator': oneOf(sdk.IntentFilterOperator),
  'SlotFilter.name': oneOf(sdk.SlotFilterName),
  'SlotFilter.operator': oneOf(sdk.SlotFilterOperator),
  'SlotTypeFilter.name': oneOf(sdk.SlotTypeFilterName),
  'SlotTypeFilter.operator': oneOf(sdk.SlotTypeFilterOperator),
  'BotSortBy.attribute': oneOf(sdk.BotSortAttribute),
  'BotLocaleSortBy.attribute': oneOf(sdk.BotLocaleSortAttribute),
  'BotVersionSortBy.attribute': oneOf(sdk.BotVersionSortAttribute),
  'IntentSortBy.attribute': oneOf(sdk.IntentSortAttribute),
  'SlotSortBy.attribute': oneOf(sdk.SlotSortAttribute),
  'SlotTypeSortBy.attribute': oneOf(sdk.SlotTypeSortAttribute),
  'BuiltInIntentSortBy.attribute': oneOf(sdk.BuiltInIntentSortAttribute),
  'BuiltInSlotTypeSortBy.attribute': oneOf(sdk.BuiltInSlotTypeSortAttribute),
  '*.order': oneOf(sdk.SortOrder),
  ...Object.fromEntries(FILTERS.map((filter) => [`${filter}.values`, ONE_VALUE])),
};
