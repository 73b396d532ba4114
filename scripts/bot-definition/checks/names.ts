import { basename } from 'node:path';
import type { IntentMembers, LocaleDefinition, Sourced } from '../definition.ts';
import type { DefinitionFile } from '../definition-file.ts';
import { errorIn, type Finding } from '../finding.ts';

export function intentNames({ file, data }: Sourced<IntentMembers>): Finding[] {
  return nameOfFile(file, 'intentName', data.intentName);
}

export function slotTypeNames({ locale, slotTypes }: LocaleDefinition): Finding[] {
  return [
    ...nameOfFolder(locale.file, locale.data.localeId),
    ...slotTypes.flatMap(({ file, data }) => nameOfFile(file, 'slotTypeName', data.slotTypeName)),
  ];
}

export function slotNames({ file, data }: Sourced<IntentMembers>): Finding[] {
  const names = (data.slots ?? []).map((slot) => slot.slotName);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          errorIn(file, {
            pointer: `/slots/${index}/slotName`,
            rule: 'duplicate-slot',
            message: `the intent already has a slot ${name}`,
            fix: 'Rename or remove one of the two.',
          }),
        ],
  );
}

function nameOfFile(file: DefinitionFile, member: string, name: string): Finding[] {
  if (basename(file.path) === `${name}.json`) return [];
  return [
    errorIn(file, {
      pointer: `/${member}`,
      rule: 'name-of-file',
      message: `${member} "${name}" differs from the file's name`,
      fix: `Name the file ${name}.json, or change ${member}.`,
    }),
  ];
}

function nameOfFolder(file: DefinitionFile, localeId: string): Finding[] {
  if (file.localeId === localeId) return [];
  return [
    errorIn(file, {
      pointer: '/localeId',
      rule: 'name-of-folder',
      message: `localeId "${localeId}" differs from the folder's name`,
      fix: `Name the folder ${localeId}, or change localeId.`,
    }),
  ];
}
