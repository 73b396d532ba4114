import { expectList, expectObject, invalid } from './expect.ts';

/** Types of the members of runtime hints; their names and limits are checked against the bot. */
export function checkHints(given: unknown): void {
  const { slotHints = {} } = expectObject(given, 'sessionState.runtimeHints');
  for (const [intent, slots] of Object.entries(expectObject(slotHints, 'runtimeHints.slotHints'))) {
    for (const [slot, details] of Object.entries(expectObject(slots, `the hints for intent '${intent}'`))) {
      checkDetails(details, `the hints for slot '${slot}'`);
    }
  }
}

function checkDetails(given: unknown, name: string): void {
  const { runtimeHintValues = [], subSlotHints = {} } = expectObject(given, name);
  for (const value of expectList(runtimeHintValues, `runtimeHintValues in ${name}`)) {
    if (typeof expectObject(value, `a value in ${name}`)['phrase'] !== 'string')
      throw invalid(`${name} have no phrase`);
  }
  for (const [subSlot, details] of Object.entries(expectObject(subSlotHints, `subSlotHints in ${name}`))) {
    checkDetails(details, `${name}, sub-slot '${subSlot}'`);
  }
}
