import type { SessionAddress, TurnRecord } from './turn-record.ts';

export interface RingLimits {
  turns: number;
  turnsPerSession: number;
  /** Of all the records as JSON. */
  characters: number;
  /** Of one: a larger one is kept without the session and the function's calls. */
  charactersPerTurn: number;
}

const MEGA = 1024 * 1024;

const RING_LIMITS: RingLimits = {
  turns: 500,
  turnsPerSession: 50,
  characters: 32 * MEGA,
  charactersPerTurn: MEGA,
};

/** A record as JSON, so that its size is known and nobody changes it. Ids count up from 1 and are part of the record. */
export interface KeptTurn {
  id: number;
  session: string;
  json: string;
}

/** The last turns, in memory only: the oldest make room, those of a talkative session first. */
export interface TurnRing {
  add: (record: TurnRecord) => void;
  /** The kept turns with a higher id, oldest first. */
  after: (id: number) => KeptTurn[];
  /** Calls back for each turn from now on, until the function that it returns is called. */
  follow: (listener: (turn: KeptTurn) => void) => () => void;
}

export function createTurnRing(limits: RingLimits = RING_LIMITS): TurnRing {
  const kept: KeptTurn[] = [];
  const listeners = new Set<(turn: KeptTurn) => void>();
  let lastId = 0;
  let characters = 0;

  const drop = (index: number): void => {
    for (const { json } of kept.splice(index, 1)) characters -= json.length;
  };
  const makeRoom = (session: string): void => {
    const ofSession = kept.filter((turn) => turn.session === session).length;
    if (ofSession > limits.turnsPerSession) drop(kept.findIndex((turn) => turn.session === session));
    while (kept.length > limits.turns || characters > limits.characters) drop(0);
  };
  return {
    add(record) {
      const id = (lastId += 1);
      const whole = JSON.stringify({ id, ...record });
      const json = whole.length > limits.charactersPerTurn ? JSON.stringify({ id, ...withoutBulk(record) }) : whole;
      const turn = { id, session: sessionOf(record.address), json };
      kept.push(turn);
      characters += turn.json.length;
      makeRoom(turn.session);
      for (const listener of listeners) listener(turn);
    },
    after: (id) => kept.filter((turn) => turn.id > id),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const withoutBulk = (record: TurnRecord): TurnRecord => ({
  ...record,
  before: null,
  after: null,
  readings: [],
  hooks: [],
  furtherHooks: record.hooks.length + record.furtherHooks,
});

const sessionOf = ({ botId, botAliasId, localeId, sessionId }: SessionAddress): string =>
  [botId, botAliasId, localeId, sessionId].join('/');
