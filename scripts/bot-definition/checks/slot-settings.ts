import type { IntentMembers, LocaleDefinition, SlotMembers, Sourced } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';

/** Where assisted slot resolution works. @source https://docs.aws.amazon.com/lexv2/latest/dg/assisted-slot.html */
const ASSISTED = ['AlphaNumeric', 'City', 'Confirmation', 'Country', 'Date', 'Number', 'PhoneNumber'];

/** Settings that the slot's type or the locale doesn't take. */
export function slotSettings({ file, data }: Sourced<IntentMembers>, { locale }: LocaleDefinition): Finding[] {
  return (data.slots ?? []).flatMap((slot, index) => [
    ...assistance(slot).map((told) => warningIn(file, { ...told, pointer: `/slots/${index}${told.pointer}` })),
    ...severalValues(slot, locale.data.localeId).map((told) =>
      errorIn(file, { ...told, pointer: `/slots/${index}${told.pointer}` }),
    ),
  ]);
}

type Told = Pick<Finding, 'pointer' | 'rule' | 'message' | 'fix'>;

function assistance({ slotTypeName, valueElicitationSetting: setting }: SlotMembers): Told[] {
  const isAsked = setting?.slotResolutionSetting?.slotResolutionStrategy === 'EnhancedFallback';
  if (!isAsked || ASSISTED.some((name) => slotTypeName === `AMAZON.${name}`)) return [];
  return [
    {
      pointer: '/valueElicitationSetting/slotResolutionSetting/slotResolutionStrategy',
      rule: 'no-assisted-resolution',
      message: `Lex has no assisted resolution for ${slotTypeName}`,
      fix: `Use Default; EnhancedFallback is for ${ASSISTED.join(', ')}.`,
    },
  ];
}

function severalValues({ slotTypeName, multipleValuesSetting }: SlotMembers, localeId: string): Told[] {
  if (!multipleValuesSetting?.allowMultipleValues) return [];
  if (localeId === 'en_US' && !slotTypeName.startsWith('AMAZON.')) return [];
  return [
    {
      pointer: '/multipleValuesSetting/allowMultipleValues',
      rule: 'no-multiple-values',
      message: 'Lex takes several values only in en_US and for slot types of your own',
      fix: 'Remove multipleValuesSetting, or give the slot a type of your own.',
    },
  ];
}
