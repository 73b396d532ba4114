/** A kind of thing that a draft has, by the names that the API gives it. */
export interface Thing {
  noun: 'Intent' | 'SlotType' | 'Slot' | 'BotAlias';
  id: string;
  name: string;
  /** Names that it may not have. */
  reserved: string[];
  /** Ids of those that can't be deleted. */
  kept: string[];
}

export const FALLBACK = 'FALLBCKINT';

export const THINGS: Thing[] = [
  { noun: 'Intent', id: 'intentId', name: 'intentName', reserved: ['HelpIntent', 'FallbackIntent'], kept: [FALLBACK] },
  { noun: 'SlotType', id: 'slotTypeId', name: 'slotTypeName', reserved: ['Number'], kept: [] },
  { noun: 'Slot', id: 'slotId', name: 'slotName', reserved: [], kept: [] },
  { noun: 'BotAlias', id: 'botAliasId', name: 'botAliasName', reserved: [], kept: ['TSTALIASID'] },
];

/** What a request needs beside the id and the name; an alias here has no version, so that any version can be deleted. */
export const settingsOf = ({ noun }: Thing, id: string): object => {
  if (noun === 'Slot') return { slotTypeId: 'AMAZON.Number', valueElicitationSetting: { slotConstraint: 'Optional' } };
  if (noun === 'BotAlias') return { botVersion: undefined };
  if (noun === 'SlotType') return {};
  return id === FALLBACK
    ? { parentIntentSignature: 'AMAZON.FallbackIntent' }
    : { sampleUtterances: [{ utterance: 'hello there' }] };
};
