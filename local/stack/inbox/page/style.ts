import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const STYLE = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
