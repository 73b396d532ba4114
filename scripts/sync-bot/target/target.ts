import { regionOf } from '../../shared/region.ts';
import { SyncBotError } from '../errors.ts';
import type { SyncBotOptions } from '../options.ts';

/** Where a run writes to. */
export interface Target {
  readonly stage: string;
  /** Of the Lex models API, when it is not AWS's own. */
  readonly endpoint?: string | undefined;
  /** The endpoint is on this machine: nothing of AWS is asked or told. */
  readonly isLocal: boolean;
  readonly region: string;
  /** Of Systems Manager, when the environment names one. */
  readonly ssmEndpoint?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Without its scheme, "localhost:4500" would be read as a URL of the scheme "localhost", which leads nowhere. */
const WEB_URL = /^https?:\/\//i;

const STAGE = /^[0-9a-zA-Z]+(?:[_-][0-9a-zA-Z]+)*$/;

/** @throws SyncBotError `usage` for a stage or endpoint that can't be one */
export function targetOf(options: SyncBotOptions, environment: Environment): Target {
  const endpoint = options.endpoint ?? environment.AWS_ENDPOINT_URL_LEX_MODELS_V2 ?? environment.AWS_ENDPOINT_URL;
  const isLocal = endpoint !== undefined && isLoopback(endpoint);
  const region = regionOf(environment, options.region);
  const stage = stageOf(options, isLocal);
  return { stage, isLocal, endpoint, region, ssmEndpoint: environment.AWS_ENDPOINT_URL_SSM };
}

function stageOf(options: SyncBotOptions, isLocal: boolean): string {
  const stage = options.stage ?? (isLocal ? 'local' : 'dev');
  if (!STAGE.test(stage)) {
    throw new SyncBotError('usage', `"${stage}" can't be a stage: use letters and digits, with single - or _ between.`);
  }
  // Its bot has production's name, which in AWS would be production's bot.
  if (stage === 'local' && !isLocal) {
    throw new SyncBotError('usage', 'Stage local is for Lex Local: give its --endpoint, or another --stage for AWS.');
  }
  return stage;
}

/** Whether a URL leads to this machine. @throws SyncBotError `usage` when it is no URL */
export function isLoopback(url: string): boolean {
  if (!WEB_URL.test(url) || !URL.canParse(url)) {
    const meant = URL.canParse(`http://${url}`) ? `http://${url}` : 'http://127.0.0.1:4500';
    throw new SyncBotError('usage', `The endpoint "${url}" has to be a URL: write for example ${meant}`);
  }
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
