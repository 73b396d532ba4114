import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEFINITION_FOLDER, DefinitionError, formatFinding, loadDefinition } from './bot-definition/index.ts';
import { NAMES_FILE, namesSource } from './generate/names-source.ts';

const ROOT = join(import.meta.dirname, '..');

/** `npm run generate`: writes the names in bot-definition to src/generated, where the compiler checks their use. */
try {
  const definition = await loadDefinition(join(ROOT, DEFINITION_FOLDER), (warning) =>
    console.warn(formatFinding(warning)),
  );
  const file = join(ROOT, NAMES_FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await namesSource(definition));
  console.log(`Wrote ${NAMES_FILE}`);
} catch (error) {
  if (!(error instanceof DefinitionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
