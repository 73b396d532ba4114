import type {
  AliasMembers,
  BotDefinition,
  BotMembers,
  IntentMembers,
  LocaleDefinition,
  LocaleMembers,
  SlotTypeMembers,
} from '../../bot-definition/index.ts';
import { botNameOf } from './bot-name.ts';
import type { DeploymentFacts } from './deployment-facts.ts';
import { fillPlaceholders, type Replacements } from './fill-placeholders.ts';
import { withoutHooks } from './without-hooks.ts';

export interface DesiredLocale {
  readonly members: LocaleMembers;
  readonly slotTypes: readonly SlotTypeMembers[];
  readonly intents: readonly IntentMembers[];
}

/** The bot as it shall be in Lex at one stage: the definition with its placeholders filled. Still names, no ids. */
export interface DesiredBot {
  readonly members: BotMembers & { readonly roleArn: string };
  readonly locales: readonly DesiredLocale[];
  readonly aliases: readonly AliasMembers[];
}

export function desiredBot(definition: BotDefinition, stage: string, facts: DeploymentFacts): DesiredBot {
  const replacements = replacementsOf(definition, facts);
  const botName = botNameOf(definition.bot.data.botName, stage);
  return {
    members: { ...definition.bot.data, botName, roleArn: facts.roleArn },
    locales: definition.locales.map((locale) => desiredLocale(locale, replacements, facts)),
    aliases: definition.aliases.data.aliases.map((alias) => desiredAlias(alias, replacements, facts)),
  };
}

function desiredLocale(
  definition: LocaleDefinition,
  replacements: Replacements,
  facts: DeploymentFacts,
): DesiredLocale {
  const { locale, slotTypes, intents } = definition;
  return {
    members: fillPlaceholders(locale.data, replacements),
    slotTypes: slotTypes.map(({ data }) => data),
    intents: intents.map(({ data }) => (facts.lambdaArn === undefined ? withoutHooks(data) : data)),
  };
}

function desiredAlias(alias: AliasMembers, replacements: Replacements, facts: DeploymentFacts): AliasMembers {
  const { conversationLogSettings, ...rest } = alias;
  const textLogSettings = (conversationLogSettings?.textLogSettings ?? []).filter(
    ({ destination }) =>
      facts.conversationLogGroupArn !== undefined ||
      destination?.cloudWatch?.cloudWatchLogGroupArn !== '{conversationLogGroupArn}',
  );
  const logs =
    textLogSettings.length > 0 ? { conversationLogSettings: { ...conversationLogSettings, textLogSettings } } : {};
  const filled = fillPlaceholders({ ...rest, ...logs }, replacements);
  return facts.lambdaArn === undefined ? withoutLambda(filled) : filled;
}

function withoutLambda(alias: AliasMembers): AliasMembers {
  const locales = Object.entries(alias.botAliasLocaleSettings ?? {}).map(([localeId, { enabled }]) => [
    localeId,
    { enabled },
  ]);
  return { ...alias, botAliasLocaleSettings: Object.fromEntries(locales) as AliasMembers['botAliasLocaleSettings'] };
}

function replacementsOf({ settings }: BotDefinition, facts: DeploymentFacts): Replacements {
  const models = Object.entries(settings.data.models).map(
    ([use, modelId]) => [`{models.${use}}`, `arn:aws:bedrock:${facts.region}::foundation-model/${modelId}`] as const,
  );
  return new Map([
    ...models,
    ...(facts.lambdaArn === undefined ? [] : [['{lambdaArn}', facts.lambdaArn] as const]),
    ...(facts.conversationLogGroupArn === undefined
      ? []
      : [['{conversationLogGroupArn}', facts.conversationLogGroupArn] as const]),
  ]);
}
