import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { serve } from '../local/stack/http/serve.ts';
import { answerPage } from './preview/answer-page.ts';
import { buildSite } from './preview/build-site.ts';
import { parsePreviewOptions, USAGE } from './preview/options.ts';

/** `npm run preview`: every message of every template with sample data, as a page or as files. */
try {
  const { port, write } = parsePreviewOptions(process.argv.slice(2));
  const site = await buildSite();
  if (write === undefined) {
    const { url } = await serve(port, (request) => answerPage(request, site));
    console.log(`Every message with sample data: ${url}\nCtrl-C ends it.`);
  } else {
    for (const [name, { body }] of site) {
      await mkdir(dirname(join(write, name)), { recursive: true });
      await writeFile(join(write, name), body);
    }
    console.log(`Every message with sample data: ${join(write, 'index.html')}`);
  }
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
