import { logFailures } from './call-log.ts';
import { ApiError } from './errors.ts';
import { createInject } from './faults/inject.ts';
import { createInvoke } from './hooks/invoke.ts';
import { createHandlerInvoke } from './hooks/invoke-handler.ts';
import { logHookFailures } from './hooks/log-failures.ts';
import { createInspector } from './inspector/inspector.ts';
import { createModelOperations } from './models/operations.ts';
import type { BotStore } from './models/store.ts';
import { createBotStore } from './models/store.ts';
import { embedWithModel, wordsOfModel } from './nlu/embedder.ts';
import { createBrieflyKept } from './nlu/briefly-kept.ts';
import { createUnderstandings } from './nlu/understanding.ts';
import { createCachedEmbed } from './nlu/vector-cache.ts';
import type { CompleteOptions, LexLocalOptions } from './options.ts';
import { completeOptions } from './options.ts';
import { createRuntimeOperations } from './runtime/operations.ts';
import { createSessions } from './runtime/sessions.ts';
import type { TurnLog } from './runtime/turn.ts';
import { createRespond } from './server/respond-to.ts';
import { startServer } from './server/server.ts';
import { NOTHING, keepState, readState } from './state/state.ts';
import { createRecordTurn, recordNothing } from './trace/record-turn.ts';
import { createTurnRing } from './trace/turn-ring.ts';
import type { LoadedBot } from './transfer/load-bot.ts';
import { loadBot } from './transfer/load-bot.ts';
import { createTransfer } from './transfer/transfer.ts';

export type { LexLocalOptions } from './options.ts';
export { ArchiveError } from './bot-files/archive-error.ts';
export type { LambdaHandler } from './hooks/invoke-handler.ts';
export { StateInUseError } from './state/claim.ts';
export { DamagedStateError } from './state/folder.ts';
export type { LoadedBot } from './transfer/load-bot.ts';

export interface LexLocal {
  port: number;
  /** For the `endpoint` of the SDK's runtime and models clients. */
  url: string;
  /** The page that shows the last turns; undefined when it is off. */
  inspectorUrl: string | undefined;
  /** The bot of the option `definition`. */
  bot: LoadedBot | undefined;
  close(): Promise<void>;
}

/**
 * Starts Lex Local: the Lex V2 models and runtime APIs on one port. Bots and sessions end
 * with it, unless `stateDirectory` keeps them.
 *
 * @throws TypeError for a wrong option; DamagedStateError for a file of `stateDirectory` that can't be read;
 *   StateInUseError where another process uses it;
 *   ArchiveError for a `definition` that is no bot or can't be built; the listen error (`EADDRINUSE`) when the port is taken
 */
export async function startLexLocal(options: LexLocalOptions): Promise<LexLocal> {
  const { host, port, clock, seed, cacheDirectory, ...settings } = completeOptions(options);
  const { quotas, transitionMs, stateDirectory } = settings;
  const restored = stateDirectory === undefined ? NOTHING : readState(stateDirectory);
  const store = createBotStore({ now: clock, seed, quotas, transitionMs, restored });
  const sessions = createSessions(clock, restored.sessions);
  const understand = createUnderstandings({
    ofUtterances: createCachedEmbed(embedWithModel, cacheDirectory),
    ofInput: createBrieflyKept(embedWithModel),
    knownWords: wordsOfModel,
  });
  const { lambdaEndpoint: endpoint, region, hookTimeoutMs: timeoutMs } = settings;
  const { handler } = settings;
  const invoke = handler ? createHandlerInvoke(handler, timeoutMs) : createInvoke({ endpoint, region, timeoutMs });
  const ring = createTurnRing();
  const parts = {
    store,
    sessions,
    understand,
    invoke: logHookFailures(invoke, settings.log, settings.logsCustomerText),
    now: clock,
    seed,
    log: createLog(settings),
    record: settings.inspector ? createRecordTurn(clock, ring.add) : recordNothing,
  };
  let url = '';
  const { operations: transfers, serveArchives } = createTransfer(store, () => url);
  const models = {
    ...createModelOperations(store, async (locale) => void (await understand(locale))),
    ...transfers,
  };
  const runtime = createRuntimeOperations(parts, settings.concurrentConversations);
  const bot = await loadDefinition(store, (at) => models.BuildBotLocale(at), settings);
  const health = () => ({ status: 'ok', service: 'lex-local', bots: store.bots.size });
  const failed = logFailures(settings.log, settings.logsCustomerText);
  const inject = createInject(settings.faults, seed);
  const respondAsLex = createRespond(models, runtime, { health, inject, failed, serveArchives });
  const respond = settings.inspector ? createInspector({ host, ring, store, respond: respondAsLex }) : respondAsLex;
  const server = await startServer(host, port, (request) => respond(request).catch(reportInternal(settings.log)));
  url = `http://${host}:${server.port}`;
  const reportUnsaved = (error: unknown) => settings.log({ event: 'state-not-saved', error: String(error) });
  const endKeeping =
    stateDirectory === undefined ? undefined : keepState(stateDirectory, store, sessions, reportUnsaved);
  if (bot) store.saved(bot.botId);
  return {
    port: server.port,
    url,
    inspectorUrl: settings.inspector ? `${url}/` : undefined,
    bot,
    async close() {
      invoke.close();
      await server.close();
      await endKeeping?.();
    },
  };
}

type Defined = Pick<CompleteOptions, 'definition' | 'handler' | 'functionName' | 'region'>;

async function loadDefinition(
  store: BotStore,
  build: Parameters<typeof loadBot>[1],
  { definition, handler, functionName = handler && 'handler', region }: Defined,
): Promise<LoadedBot | undefined> {
  if (definition === undefined) return undefined;
  const functionArn = functionName && `arn:aws:lambda:${region}:000000000000:function:${functionName}`;
  return loadBot(store, build, { definition, functionArn });
}

const createLog =
  ({ log, logsCustomerText }: Pick<CompleteOptions, 'log' | 'logsCustomerText'>): TurnLog =>
  ({ customerText, ...entry }) =>
    log(logsCustomerText ? { ...entry, customerText } : entry);

/** An error that is no answer of the API is a fault of Lex Local: the log gets its stack. */
const reportInternal =
  (log: CompleteOptions['log']) =>
  (error: unknown): never => {
    if (!(error instanceof ApiError))
      log({ event: 'internal-error', error: error instanceof Error ? error.stack : String(error) });
    throw error;
  };
