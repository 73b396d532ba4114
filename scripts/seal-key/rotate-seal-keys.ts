import { parseSealKeys } from '#adapters/lex/seal-keys';

/**
 * A key is replaced in three steps, each a new value of the parameter:
 *
 *   add   a fresh key is listed, and nothing sealed with it yet
 *   use   once every router knows it, new seals are made with it
 *   drop  once every seal by the older keys has expired, they are no longer listed
 *
 * `changedAt` in the parameter tells when the last step was taken; the router doesn't read it.
 */
export interface Rotation {
  readonly step: 'add' | 'use' | 'drop';
  /** The parameter's new value. */
  readonly value: string;
}

interface Parameter {
  readonly current: string;
  readonly changedAt?: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** What has to have passed since the last step, in seconds: a router's cache twice, and then a seal's life as well. */
const AGE_TO_USE = 600;
const AGE_TO_DROP = AGE_TO_USE + 900;

/** The step can't be taken, or not yet. */
export class RotationRefusedError extends Error {
  readonly code = 'rotation-refused';

  constructor(reason: string) {
    super(reason);
    this.name = 'RotationRefusedError';
  }
}

/**
 * The next step of a rotation.
 *
 * @param present the parameter's value now
 * @param freshKey 32 new random bytes
 * @throws SealKeysInvalidError, RotationRefusedError
 */
export function rotateSealKeys(present: string, now: Date, freshKey: Uint8Array): Rotation {
  parseSealKeys(present);
  const parameter = JSON.parse(present) as Parameter;
  const ids = Object.keys(parameter.keys);
  const changedAt = now.toISOString();
  const newest = ids.at(-1) ?? parameter.current;

  if (ids.length === 1) {
    const id = idOf(now, parameter.current);
    const keys = { ...parameter.keys, [id]: Buffer.from(freshKey).toString('base64') };
    return { step: 'add', value: JSON.stringify({ current: parameter.current, changedAt, keys }) };
  }
  if (newest !== parameter.current) {
    mustBeOlder(parameter, now, AGE_TO_USE);
    return { step: 'use', value: JSON.stringify({ ...parameter, current: newest, changedAt }) };
  }
  mustBeOlder(parameter, now, AGE_TO_DROP);
  const keys = { [newest]: parameter.keys[newest] };
  return { step: 'drop', value: JSON.stringify({ current: newest, changedAt, keys }) };
}

/** Ids tell the day. They begin with a letter: JSON's readers put whole numbers first, whatever the order was. */
function idOf(now: Date, taken: string): string {
  const id = `k${now.toISOString().slice(0, 10).replaceAll('-', '')}`;
  return id === taken ? `${id}-2` : id;
}

function mustBeOlder({ changedAt }: Parameter, now: Date, seconds: number): void {
  const changed = Date.parse(changedAt ?? '');
  if (Number.isNaN(changed)) {
    throw new RotationRefusedError(
      'The value has several keys and doesn\'t say since when. Add "changedAt", the time of its last change in ISO 8601, once you know it.',
    );
  }
  const earliest = new Date(changed + seconds * 1000);
  if (now < earliest) {
    throw new RotationRefusedError(
      `The last step is too fresh: conversations would be forgotten. Take the next one at ${earliest.toISOString()} or later.`,
    );
  }
}
