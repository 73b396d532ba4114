import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import type { Embed, Vector } from './embedder.ts';
import { MODEL_ID, VECTOR_LENGTH } from './embedder.ts';

const KEY_BYTES = 16;
const RECORD_BYTES = KEY_BYTES + VECTOR_LENGTH * Float32Array.BYTES_PER_ELEMENT;
const UNIT_TOLERANCE = 0.01;

/**
 * Keeps the vectors of texts by a hash of the text, in memory and in one file of the directory, so that only new
 * utterances are computed, also after a restart. Processes may share the file: records are only ever appended.
 *
 * File: records of a 16-byte key (SHA-256 of the text, cut) and 512 little-endian 32-bit floats. A record whose vector
 * is not of length one was torn by a crash: it and what follows is cut off.
 */
export function createCachedEmbed(embed: Embed, directory: string | undefined): Embed {
  const known = new Map<string, Vector>();
  const file = directory && path.join(directory, `${MODEL_ID}.vectors`);
  let reading: Promise<void> | undefined;

  return async (texts) => {
    if (file) await (reading ??= readRecords(file, known));
    const missing = [...new Set(texts)].filter((text) => !known.has(keyOf(text)));
    const vectors = missing.length > 0 ? await embed(missing) : [];
    missing.forEach((text, index) => known.set(keyOf(text), vectors[index] as Vector));
    if (file && missing.length > 0) await appendRecords(file, missing, vectors);
    return texts.map((text) => known.get(keyOf(text)) as Vector);
  };
}

const keyOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, KEY_BYTES * 2);

async function readRecords(file: string, known: Map<string, Vector>): Promise<void> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
    const floats = bytes.buffer.slice(bytes.byteOffset + at + KEY_BYTES, bytes.byteOffset + at + RECORD_BYTES);
    const vector = new Float32Array(floats);
    if (Math.abs(Math.hypot(...vector) - 1) > UNIT_TOLERANCE) return truncate(file, at);
    known.set(bytes.toString('hex', at, at + KEY_BYTES), vector);
  }
}

async function appendRecords(file: string, texts: string[], vectors: Vector[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const records = texts.map((text, index) => {
    const vector = vectors[index] as Vector;
    return Buffer.concat([
      Buffer.from(keyOf(text), 'hex'),
      Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
    ]);
  });
  await appendFile(file, Buffer.concat(records));
}
