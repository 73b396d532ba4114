import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LambdaHandler } from '../hooks/invoke-handler.ts';
import { StartError } from './errors.ts';

/** The function that a module exports, of either module system. @throws StartError when there is none */
export async function loadHandler(file: string, name: string): Promise<LambdaHandler> {
  const full = path.resolve(file);
  if (!existsSync(full)) throw new StartError(`There is no module ${full}.`);
  const module = await load(full);
  const exported = { ...(module.default as object | undefined), ...module };
  const handler = (exported as Record<string, unknown>)[name];
  if (typeof handler === 'function') return handler as LambdaHandler;
  const others = Object.keys(exported).filter((one) => one !== 'default' && one !== 'module.exports');
  throw new StartError(`${full} exports no function ${name}; it exports ${others.join(', ') || 'nothing'}.`);
}

async function load(full: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(full).href)) as Record<string, unknown>;
  } catch (cause) {
    throw new StartError(`${full} can't be loaded: ${(cause as Error).message}`, { cause });
  }
}
