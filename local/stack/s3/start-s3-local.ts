import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { HttpServer } from '../http/serve.ts';
import { inTurn } from './in-turn.ts';
import { keepConditions } from './keep-conditions.ts';
import { createObjectFolder } from './object-folder.ts';
import { readSuffixes } from './read-suffixes.ts';
import { writeWhole } from './write-whole.ts';

interface S3LocalOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where serverless.yml is: objects are kept in its `.local/s3`. */
  readonly directory: string;
  /** Buckets that are there from the start. */
  readonly buckets: readonly string[];
  /** Whether objects are still there at the next start; otherwise they go with this one. */
  readonly isKept?: boolean;
}

/**
 * A stand-in for S3 on 127.0.0.1: s3rver, with what it lacks of conditional requests, suffix ranges and whole writes.
 * It takes no other access key than `S3RVER`.
 */
export async function startS3Local({ port, directory, buckets, isKept = false }: S3LocalOptions): Promise<HttpServer> {
  const folder = isKept ? keptFolder(directory) : createObjectFolder(directory);
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory: folder.path,
    silent: true,
    // The SDK names the bucket in the path when the host is an address.
    vhostBuckets: false,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  writeWhole(server.store);
  server.middleware.unshift(inTurn(), keepConditions, readSuffixes);

  const listening = await server.run().catch((error: unknown) => {
    folder.remove();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${listening.port}`,
    async stop() {
      const closed = server.close();
      server.httpServer.closeAllConnections();
      await closed;
      folder.remove();
    },
  };
}

function keptFolder(directory: string) {
  const path = join(directory, '.local', 's3', 'kept');
  mkdirSync(path, { recursive: true });
  return { path, remove: () => undefined };
}
