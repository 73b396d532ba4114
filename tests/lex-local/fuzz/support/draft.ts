import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { operationNamed } from './modelled-errors.ts';
import type { Answer } from './send.ts';
import { objection, send } from './send.ts';
import type { Thing } from './things.ts';
import { FALLBACK, THINGS, settingsOf } from './things.ts';

type Names = Map<string, string>;

/** A draft of a bot, and what a run believes is in it: names by id, as they were written last. */
export interface Draft {
  url: string;
  at: { botId: string; botVersion: string; localeId: string };
  /** The intent that slots are made in. */
  intentId: string;
  believed: Record<Thing['noun'], Names>;
  isBuilt: boolean;
  /** The names of intents that each version was made with. */
  versions: Map<string, string[]>;
}

export interface Move {
  kind: 'create' | 'rename' | 'delete' | 'build' | 'create-version' | 'delete-version';
  thing: Thing;
  name: string;
  /** Which of the things that are there: taken modulo how many there are. */
  which: number;
}

/** A move that creates, renames or deletes something. */
type Change = Move & { kind: 'create' | 'rename' | 'delete' };

const POLL_MS = 5;
const NAME = /^([0-9a-zA-Z][_-]?){1,100}$/;
const isDone = ({ status }: Answer): boolean => status < 300;

/** Calls an operation; every answer must be one of its model. */
async function call({ url, at, intentId }: Draft, name: string, input: object = {}): Promise<Answer> {
  const operation = operationNamed('models', name);
  const answer = await send(url, operation, { ...at, intentId, ...input });
  expect(objection(operation, answer)).toBeUndefined();
  return answer;
}

export async function openDraft(url: string, at: Draft['at'], intentId: string): Promise<Draft> {
  const draft: Draft = {
    url,
    at,
    intentId,
    believed: { Intent: new Map(), SlotType: new Map(), Slot: new Map(), BotAlias: new Map() },
    isBuilt: false,
    versions: new Map(),
  };
  for (const thing of THINGS) draft.believed[thing.noun] = await list(draft, thing);
  return draft;
}

/** Makes a move, which must succeed or be refused as the belief has it. */
export async function make(draft: Draft, move: Move): Promise<void> {
  if (move.kind === 'build') return build(draft);
  if (move.kind === 'create-version') return createVersion(draft);
  if (move.kind === 'delete-version') return deleteVersion(draft, move);
  return change(draft, move as Change);
}

const VERBS = { create: 'Create', rename: 'Update', delete: 'Delete' };

async function change(draft: Draft, move: Change): Promise<void> {
  const { kind, thing, name } = move;
  const names = draft.believed[thing.noun];
  const id = kind === 'create' ? '' : idOf(names, move);
  if (kind === 'delete' && id === draft.intentId) return; // the slots are in there
  const written = kind === 'delete' ? {} : { [thing.name]: name, ...settingsOf(thing, id) };
  const answer = await call(draft, VERBS[kind] + thing.noun, { ...(id && { [thing.id]: id }), ...written });
  const isDue = DUE[kind](draft, move, id);
  expect([kind, thing.noun, name, isDone(answer)]).toEqual([kind, thing.noun, name, isDue]);
  if (!isDue) return;
  if (thing.noun !== 'BotAlias') draft.isBuilt = false;
  if (kind === 'delete') names.delete(id);
  else names.set((answer.body as Record<string, string>)[thing.id] ?? '', name);
}

const idOf = (names: Names, { which }: Move): string =>
  [...names.keys()][which % Math.max(names.size, 1)] ?? 'NOSUCHTHNG';

/** Whether a change must succeed. */
const DUE: Record<Change['kind'], (draft: Draft, move: Move, id: string) => boolean> = {
  create: isFree,
  rename: (draft, move, id) => {
    const before = draft.believed[move.thing.noun].get(id);
    return before !== undefined && (before === move.name || isFree(draft, move));
  },
  delete: ({ believed }, { thing }, id) => believed[thing.noun].has(id) && !thing.kept.includes(id),
};

function isFree({ believed }: Draft, { thing, name }: Move): boolean {
  const isTaken = [...believed[thing.noun].values()].includes(name);
  return NAME.test(name) && !thing.reserved.includes(name) && !isTaken;
}

/** A slot without a priority keeps a locale from being built. */
async function build(draft: Draft): Promise<void> {
  await call(draft, 'BuildBotLocale');
  let status: string;
  do {
    await pause(POLL_MS);
    status = ((await call(draft, 'DescribeBotLocale')).body as { botLocaleStatus: string }).botLocaleStatus;
  } while (status === 'Building' || status === 'ReadyExpressTesting');
  draft.isBuilt = draft.believed.Slot.size === 0;
  expect(status).toBe(draft.isBuilt ? 'Built' : 'Failed');
}

async function createVersion(draft: Draft): Promise<void> {
  const { localeId, botVersion: sourceBotVersion } = draft.at;
  const answer = await call(draft, 'CreateBotVersion', {
    botVersionLocaleSpecification: { [localeId]: { sourceBotVersion } },
  });
  expect(isDone(answer)).toBe(draft.isBuilt);
  if (draft.isBuilt)
    draft.versions.set((answer.body as { botVersion: string }).botVersion, sorted(draft.believed.Intent));
}

async function deleteVersion(draft: Draft, { which }: Move): Promise<void> {
  const botVersion = [...draft.versions.keys()][which % Math.max(draft.versions.size, 1)] ?? '99';
  expect(isDone(await call(draft, 'DeleteBotVersion', { botVersion }))).toBe(draft.versions.delete(botVersion));
}

const sorted = (names: Names): string[] => [...names.values()].sort();

async function list(draft: Draft, thing: Thing, botVersion = draft.at.botVersion): Promise<Names> {
  const plural = thing.noun === 'BotAlias' ? 'ListBotAliases' : `List${thing.noun}s`;
  const { body } = await call(draft, plural, { botVersion, maxResults: 1000 });
  const members = Object.values(body as Record<string, string | Record<string, string>[]>);
  const summaries = members.flatMap((member) => (typeof member === 'string' ? [] : member));
  return new Map(summaries.map((summary) => [summary[thing.id] ?? '', summary[thing.name] ?? '']));
}

/** The API shows what is believed: lists, the last written names, FallbackIntent, and versions as they were made. */
export async function checkDraft(draft: Draft): Promise<void> {
  for (const thing of THINGS) {
    const names = draft.believed[thing.noun];
    const listed = await list(draft, thing);
    expect([thing.noun, [...listed].sort()]).toEqual([thing.noun, [...names].sort()]);
    const [id] = [...names.keys()].slice(-1);
    if (id === undefined) continue;
    const { body } = await call(draft, `Describe${thing.noun}`, { [thing.id]: id });
    expect((body as Record<string, unknown>)[thing.name]).toBe(names.get(id));
  }
  expect(draft.believed.Intent.has(FALLBACK)).toBe(true);
  const [intents] = THINGS as [Thing];
  for (const [version, names] of draft.versions) expect(sorted(await list(draft, intents, version))).toEqual(names);
}
