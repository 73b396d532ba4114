import { readFileSync, writeFileSync } from 'node:fs';

/**
 * What a golden file holds. With UPDATE_GOLDEN=1 it is written anew first; the change is then read in the diff of the
 * commit.
 */
export function readGolden(path: string, rendered: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, rendered);
  return readFileSync(path, 'utf8');
}

export const HOW_TO_UPDATE =
  'to write the golden file anew: UPDATE_GOLDEN=1 npm run test:unit -- --testPathPatterns messages';
