const START_MS = Date.now() - performance.now();
let lastMs = 0;

/**
 * Milliseconds since 1970 as this browser sees them, only ever forward: turning its clock back changes nothing, and a
 * laptop that slept is as far ahead as the clock on its wall.
 */
export function elapsedMs(): number {
  lastMs = Math.max(lastMs, START_MS + performance.now(), Date.now());
  return lastMs;
}
