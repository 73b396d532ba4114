import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Checks the directions of dependencies. A cruise that saw no modules proves nothing, so it fails too: that is how a
 * compiler that dependency-cruiser can't use shows itself.
 */
const depcruise = join(import.meta.dirname, '../node_modules/.bin/depcruise');
const folders = ['src', 'web', 'local', 'scripts', 'tests'].filter(existsSync);

const cruise = spawnSync(depcruise, ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...folders], {
  encoding: 'utf8',
});
console.log(`${cruise.stdout}${cruise.stderr}`.trim());

const modules = Number(/(\d+) modules/.exec(cruise.stdout)?.[1] ?? 0);
if (modules === 0) console.error('No module was seen: the architecture is unchecked.');
process.exitCode = cruise.status !== 0 || modules === 0 ? 1 : 0;
