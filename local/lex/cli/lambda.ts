import { UsageError } from './errors.ts';

/** Where the function behind the bot is. */
export type LambdaPlace =
  | { kind: 'endpoint'; endpoint: string; functionName: string }
  | { kind: 'module'; file: string; handlerName: string; functionName: string };

export interface LambdaArguments {
  lambda?: string | undefined;
  functionName?: string | undefined;
  handlerName?: string | undefined;
  /** AWS_ENDPOINT_URL_LAMBDA */
  endpoint?: string | undefined;
}

const INVOCATIONS = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;
const FUNCTION_NAME = /^[a-zA-Z0-9-_]{1,64}$/;

/** @throws UsageError for arguments that don't go together */
export function lambdaPlace({ lambda, functionName, handlerName, endpoint }: LambdaArguments): LambdaPlace | undefined {
  const place = lambda ?? (functionName === undefined ? undefined : (endpoint ?? missingEndpoint()));
  const isModule = place !== undefined && !/^https?:\/\//i.test(place);
  if (handlerName !== undefined && !isModule)
    throw new UsageError('--handler names an export of the module of --lambda.');
  if (place === undefined) return undefined;
  const found = isModule ? moduleAt(place, functionName, handlerName) : endpointAt(place, functionName);
  if (!FUNCTION_NAME.test(found.functionName))
    throw new UsageError(`'${found.functionName}' can't be the name of a function.`);
  return found;
}

function missingEndpoint(): never {
  throw new UsageError('--function names a function at the endpoint of --lambda or AWS_ENDPOINT_URL_LAMBDA.');
}

function moduleAt(file: string, functionName = nameOf(file), handlerName = 'handler'): LambdaPlace {
  return { kind: 'module', file, handlerName, functionName };
}

function nameOf(file: string): string {
  const [base = ''] = (file.split(/[/\\]/).at(-1) ?? '').split('.');
  return base.replace(/[^a-zA-Z0-9-_]/g, '-').slice(0, 64) || 'handler';
}

function endpointAt(text: string, functionName: string | undefined): LambdaPlace {
  if (!URL.canParse(text)) throw new UsageError(`'${text}' is no URL.`);
  const { origin, pathname } = new URL(text);
  const [, named] = INVOCATIONS.exec(pathname) ?? [];
  if (!named && pathname !== '/')
    throw new UsageError(
      `'${text}' is no Lambda endpoint: its path is neither empty nor /2015-03-31/functions/<name>/invocations.`,
    );
  const name = named === undefined ? functionName : decodeURIComponent(named);
  if (name === undefined) throw new UsageError(`Say which function at ${origin} it is: --function <name>.`);
  return { kind: 'endpoint', endpoint: origin, functionName: name };
}
