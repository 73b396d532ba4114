import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as modelsSdk from '@aws-sdk/client-lex-models-v2';
import * as runtimeSdk from '@aws-sdk/client-lex-runtime-v2';
import type { Operation } from '../../../../local/lex/api/routes.ts';
import { operationsOf } from '../../../../local/lex/api/routes.ts';

const sdks = {
  '@aws-sdk/client-lex-models-v2': modelsSdk as Record<string, unknown>,
  '@aws-sdk/client-lex-runtime-v2': runtimeSdk as Record<string, unknown>,
};

/** What AWS answers before an operation looks at its input, which no operation's model lists. */
const OF_THE_PROTOCOL = ['SerializationException 400'];

/** The errors that an operation's documentation in the SDK lists, as `name status`; never the internal one. */
export function modelledErrors({ name }: Operation): string[] {
  const [module, sdk] = Object.entries(sdks).find(([, exported]) => `${name}Command` in exported) ?? [];
  const typings = path.join(folderOf(module ?? ''), 'dist-types', 'commands', `${name}Command.d.ts`);
  const names = [...readFileSync(typings, 'utf8').matchAll(/@throws \{@link (\w+Exception)\}/g)].map(
    ([, error]) => error,
  );
  const listed = names.map((error) => `${error} ${statusOf(sdk?.[`${error}$`])}`);
  return [...listed.filter((error) => !error.startsWith('InternalServer')), ...OF_THE_PROTOCOL];
}

export function operationNamed(sdk: 'models' | 'runtime', wanted: string): Operation {
  const operation = operationsOf(sdks[`@aws-sdk/client-lex-${sdk}-v2`]).find(({ name }) => name === wanted);
  if (!operation) throw new Error(`The SDK has no operation ${wanted}.`);
  return operation;
}

const folderOf = (module: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(module)), '..');

const statusOf = (schema: unknown): number | undefined =>
  (schema as [number, string, string, { httpError?: number }] | undefined)?.[3]?.httpError;
