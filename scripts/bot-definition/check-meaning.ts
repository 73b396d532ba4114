import { aliases } from './checks/aliases.ts';
import { askedAgain } from './checks/asked-again.ts';
import { cards } from './checks/cards.ts';
import { codeHooks } from './checks/code-hooks.ts';
import { conditionSyntax } from './checks/condition-syntax.ts';
import { contexts } from './checks/contexts.ts';
import { descriptions } from './checks/descriptions.ts';
import { duplicateUtterances } from './checks/duplicate-utterances.ts';
import { duplicateValues } from './checks/duplicate-values.ts';
import { intentNames, slotNames, slotTypeNames } from './checks/names.ts';
import { localeLimits } from './checks/locale-limits.ts';
import { models } from './checks/models.ts';
import { nextStepTargets } from './checks/next-step-targets.ts';
import { nextStepWiring } from './checks/next-step-wiring.ts';
import { prompts } from './checks/prompts.ts';
import { regexFilters } from './checks/regex-filters.ts';
import { reservedNames } from './checks/reserved-names.ts';
import { slotReferences } from './checks/slot-references.ts';
import { slotSettings } from './checks/slot-settings.ts';
import { slotTypeUse } from './checks/slot-type-use.ts';
import { stageOrder } from './checks/stage-order.ts';
import { utteranceText } from './checks/utterance-text.ts';
import type { BotDefinition, IntentMembers, LocaleDefinition, Sourced } from './definition.ts';
import { byPlace, type Finding } from './finding.ts';

type IntentCheck = (intent: Sourced<IntentMembers>, locale: LocaleDefinition) => Finding[];
type LocaleCheck = (locale: LocaleDefinition) => Finding[];

const INTENT_CHECKS: readonly IntentCheck[] = [
  intentNames,
  slotNames,
  slotReferences,
  utteranceText,
  conditionSyntax,
  nextStepTargets,
  nextStepWiring,
  codeHooks,
  askedAgain,
  prompts,
  cards,
  slotSettings,
];
const LOCALE_CHECKS: readonly LocaleCheck[] = [
  slotTypeNames,
  reservedNames,
  descriptions,
  slotTypeUse,
  duplicateUtterances,
  duplicateValues,
  localeLimits,
  regexFilters,
  contexts,
  stageOrder,
];

/** What the schemas can't see: whether the parts of a well-shaped definition fit each other and Lex's rules. */
export function checkMeaning(definition: BotDefinition): Finding[] {
  const found = definition.locales.flatMap((locale) => [
    ...LOCALE_CHECKS.flatMap((check) => check(locale)),
    ...locale.intents.flatMap((intent) => INTENT_CHECKS.flatMap((check) => check(intent, locale))),
  ]);
  return [...aliases(definition), ...models(definition), ...found].sort(byPlace);
}
