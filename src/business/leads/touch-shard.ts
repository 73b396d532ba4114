/** A day's touches are spread over so many parts of the index: no single one has to take all of a large shop. */
export const TOUCH_SHARDS = 10;

/** Always the same one for a lead: 0 up to `TOUCH_SHARDS`. */
export function touchShardOf(leadId: string): number {
  let sum = 0;
  for (const letter of leadId) sum += letter.charCodeAt(0);
  return sum % TOUCH_SHARDS;
}
