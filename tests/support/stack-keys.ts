import { join } from 'node:path';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';

/** The secrets of the stack that tests share: a laptop's own. */
export const readStackKeys = () => keepDevelopmentKeys(join(process.cwd(), '.local/development-keys.json'));
