import { join } from 'node:path';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { parameterName } from '../../../scripts/shared/deployment-names.ts';
import { keepDevelopmentKeys } from '../../stack/ssm/development-keys.ts';
import { clientSettings, type Environment, LOCAL_STAGE } from './connection.ts';
import type { SeedOptions } from './options.ts';
import { SeedError } from './seed-error.ts';

/** Where the local stack keeps its keys; a running one serves the same from its parameter store. */
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../../../.local/development-keys.json');

const KEY_BYTES = 32;

/**
 * The key under which the stage hashes e-mail addresses.
 *
 * Without AWS_ENDPOINT_URL_SSM the local stage reads the file that the local stack keeps, since the port of its
 * parameter store differs from start to start.
 *
 * @throws SeedError when the parameter is missing or no key
 */
export async function readContactHashKey(options: SeedOptions, env: Environment): Promise<Uint8Array> {
  const endpoint = env['AWS_ENDPOINT_URL_SSM'];
  const name = parameterName(options.stage, 'contact-hash-key');
  const isFromFile = options.stage === LOCAL_STAGE && !endpoint;
  const base64 = isFromFile
    ? (await keepDevelopmentKeys(DEVELOPMENT_KEYS)).contactHashKey
    : await readParameter(name, new SSMClient(clientSettings(options, endpoint, env)));

  const key = Buffer.from(base64, 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new SeedError(
    'key-invalid',
    `${isFromFile ? DEVELOPMENT_KEYS : name} has to hold ${KEY_BYTES} bytes in base64.`,
  );
}

async function readParameter(name: string, client: SSMClient): Promise<string> {
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    return Parameter?.Value ?? '';
  } catch (cause) {
    if ((cause as Error).name !== 'ParameterNotFound') throw cause;
    throw new SeedError(
      'key-missing',
      `The parameter ${name} is missing: create it as a SecureString of ${KEY_BYTES} random bytes in base64.`,
      { cause },
    );
  } finally {
    client.destroy();
  }
}
