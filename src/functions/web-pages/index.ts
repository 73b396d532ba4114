import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLambdaHandler, readOptionalEnv } from '#platform/index';
import { lastPage, pageAnswer, type WebAnswer } from '../web-page.ts';
import { createDevelopment, type Development } from './development.ts';
import { filesOf } from './files.ts';
import { createWebPages } from './handler.ts';
import { createReadTold } from './told-of-turns.ts';

/** Where `resources/plugins/build-web.cjs` builds to; it is packaged with the function, which runs beside it. */
const FOLDER = '.build/web';
const PATIENCE_MS = 2_000;

const readJson = async (url: string): Promise<unknown> =>
  (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).json();

/** None but on the machine of who develops: no other stage has these settings, nor may it read a table. */
function developmentHere(): Development | undefined {
  const lexUrl = readOptionalEnv('DEVELOPMENT_LEX_URL');
  const inboxUrl = readOptionalEnv('DEVELOPMENT_INBOX_URL');
  const tables = readOptionalEnv('DEVELOPMENT_TABLES');
  if (!lexUrl || !inboxUrl || !tables) return undefined;
  const readTold = createReadTold({ events: `${tables}-events`, conversations: `${tables}-conversations` });
  return createDevelopment({ readJson, readTold, lexUrl, inboxUrl });
}
const development = developmentHere();

const files = filesOf((name) => readFileSync(join(FOLDER, name), 'utf8'), {
  hasShop: readOptionalEnv('DEMO_SHOP') === 'true',
  hasDevelopment: development !== undefined,
});

export const handler = createLambdaHandler<WebAnswer>(
  createWebPages({ files, ...(development && { development }) }),
  () =>
    pageAnswer(503, lastPage("That didn't work", 'Something went wrong on our side. Please try again in a minute.')),
);
