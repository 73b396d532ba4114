declare module 's3rver' {
  import type { Server } from 'node:http';
  import type { Readable } from 'node:stream';

  export interface StoredObject {
    readonly bucket: string;
    readonly key: string;
    readonly content: Buffer | Readable;
    readonly metadata: Readonly<Record<string, string>>;
    /** In bytes. */
    readonly size: number;
  }

  export interface Store {
    getBucket(bucket: string): Promise<object | null>;
    /** The content is a stream that somebody has to read or destroy. */
    getObject(bucket: string, key: string): Promise<(StoredObject & { readonly content?: Readable }) | null>;
    putObject(object: StoredObject): Promise<{ readonly size: number; readonly md5: string }>;
    putMetadata(bucket: string, key: string, metadata: StoredObject['metadata'], md5: string): Promise<void>;
    getResourcePath(bucket: string, key: string, resource: 'object'): string;
  }

  /** The part of Koa's context that is used. */
  export interface Context {
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Record<string, string | undefined>;
    readonly store: Store;
    status: number;
    type: string;
    body: string;
  }
  export type Middleware = (ctx: Context, next: () => Promise<void>) => Promise<void>;

  interface Options {
    readonly address: string;
    readonly port: number;
    readonly directory: string;
    readonly silent: boolean;
    readonly vhostBuckets: boolean;
    readonly configureBuckets: readonly { readonly name: string }[];
  }

  export default class S3rver {
    constructor(options: Options);
    readonly store: Store;
    readonly middleware: Middleware[];
    readonly httpServer: Server;
    run(): Promise<{ readonly address: string; readonly port: number }>;
    close(): Promise<void>;
  }
}
