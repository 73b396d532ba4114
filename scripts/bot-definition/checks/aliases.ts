import type { BotDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/** Aliases have names of their own and serve locales that are there. */
export function aliases({ aliases: { file, data }, locales }: BotDefinition): Finding[] {
  const localeIds = locales.map(({ locale }) => locale.data.localeId);
  const names = data.aliases.map(({ botAliasName }) => botAliasName);
  return data.aliases.flatMap(({ botAliasName, botAliasLocaleSettings = {} }, index) => {
    const pointer = `/aliases/${index}`;
    const isRepeated = names.indexOf(botAliasName) !== index;
    const isReserved = botAliasName === 'TestBotAlias';
    return [
      ...(isRepeated ? [errorIn(file, { pointer: `${pointer}/botAliasName`, ...repeated(botAliasName) })] : []),
      ...(isReserved ? [errorIn(file, { pointer: `${pointer}/botAliasName`, ...reserved })] : []),
      ...Object.keys(botAliasLocaleSettings)
        .filter((localeId) => !localeIds.includes(localeId))
        .map((localeId) =>
          errorIn(file, { pointer: `${pointer}/botAliasLocaleSettings/${localeId}`, ...unknown(localeId, localeIds) }),
        ),
    ];
  });
}

const repeated = (name: string) => ({
  rule: 'duplicate-alias',
  message: `there already is an alias ${name}`,
  fix: 'Rename or remove one of the two.',
});

const reserved = {
  rule: 'reserved-name',
  message: 'every bot has the alias TestBotAlias from the start',
  fix: 'Choose another name; sync sets the test alias up like the first alias.',
};

const unknown = (localeId: string, localeIds: readonly string[]) => ({
  rule: 'unknown-locale',
  message: `the bot has no locale ${localeId}`,
  fix: `Locales are ${localeIds.join(', ')}.`,
});
