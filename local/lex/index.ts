import { logFailures } from './call-log.ts';
import { ApiError } from './errors.ts';
import { createInject } from './faults/inject.ts';
import { createInvoke } from './hooks/invoke.ts';
import { createInspector } from './inspector/inspector.ts';
import { createModelOperations } from './models/operations.ts';
import { createBotStore } from './models/store.ts';
import { embedWithModel, wordsOfModel } from './nlu/embedder.ts';
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
import { createTransfer } from './transfer/transfer.ts';

export type { LexLocalOptions } from './options.ts';
export { DamagedStateError } from './state/folder.ts';

export interface LexLocal {
  port: number;
  /** For the `endpoint` of the SDK's runtime and models clients. */
  url: string;
  /** The page that shows the last turns; undefined when it is off. */
  inspectorUrl: string | undefined;
  close(): Promise<void>;
}

/**
 * Starts Lex Local: the Lex V2 models and runtime APIs on one port. Bots and sessions end
 * with it, unless `stateDirectory` keeps them.
 *
 * @throws TypeError for a wrong option; DamagedStateError for a file of `stateDirectory` that can't be read; the listen error (`EADDRINUSE`) when the port is taken
 */
export async function startLexLocal(options: LexLocalOptions): Promise<LexLocal> {
  const { host, port, clock, seed, cacheDirectory, ...settings } = completeOptions(options);
  const { quotas, transitionMs, stateDirectory } = settings;
  const restored = stateDirectory === undefined ? NOTHING : readState(stateDirectory);
  const store = createBotStore({ now: clock, seed, quotas, transitionMs, restored });
  const sessions = createSessions(clock, restored.sessions);
  const understand = createUnderstandings({
    ofUtterances: createCachedEmbed(embedWithModel, cacheDirectory),
    ofInput: embedWithModel,
    knownWords: wordsOfModel,
  });
  const { lambdaEndpoint: endpoint, region, hookTimeoutMs: timeoutMs } = settings;
  const invoke = createInvoke({ endpoint, region, timeoutMs });
  const ring = createTurnRing();
  const parts = {
    store,
    sessions,
    understand,
    invoke,
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
  return {
    port: server.port,
    url,
    inspectorUrl: settings.inspector ? `${url}/` : undefined,
    async close() {
      invoke.close();
      await server.close();
      await endKeeping?.();
    },
  };
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
