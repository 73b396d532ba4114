import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip } from './read-zip.ts';
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
  readonly artifacts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** @param options of the command line beside the stage, such as `--param=…` */
export async function packageService(stage: string, ...options: string[]): Promise<Package> {
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
      artifacts: new Map(zips.map((file) => [file.replace('.zip', ''), readZip(join(folder, file))])),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function ofType(resources: Package['resources'], type: string): [id: string, resource: Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}
