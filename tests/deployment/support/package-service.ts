import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { onceForAll } from './once-for-all.ts';
import { runSls } from './run-sls.ts';

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

export interface Package {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown; readonly Condition?: string }>>;
  /** Files by path, by the artifact's name without its ending. */
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * What would be deployed; packaged once in a test run for whoever asks the same.
 *
 * @param options of the command line beside the stage, such as `--param=…`
 */
export const packageService = (stage: string, ...options: string[]): Promise<Package> =>
  onceForAll(['package', stage, ...options].join(' '), () => packaged(stage, options));

async function packaged(stage: string, options: readonly string[]): Promise<Package> {
  const folder = await mkdtemp(join(tmpdir(), 'smart-commerce-package-'));
  try {
    await runSls(['package', '--stage', stage, '--package', folder, ...options]);
    const template = JSON.parse(await readFile(join(folder, 'cloudformation-template-update-stack.json'), 'utf8')) as {
      Resources: Package['resources'];
      Conditions: Package['conditions'];
      Outputs: Package['outputs'];
    };
    const zips = (await readdir(folder)).filter((file) => file.endsWith('.zip'));
    return {
      resources: template.Resources,
      conditions: template.Conditions,
      outputs: template.Outputs,
      artifacts: Object.fromEntries(
        await Promise.all(
          zips.map(async (file) => [file.replace('.zip', ''), await filesIn(join(folder, file))] as const),
        ),
      ),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As text by path. */
async function filesIn(zip: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await readFile(zip)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function ofType(resources: Package['resources'], type: string): [id: string, resource: Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}
