declare module 'json-source-map' {
  /** Zero-based. */
  interface Position {
    readonly line: number;
  }
  interface Pointer {
    readonly key?: Position;
    readonly value: Position;
  }
  /** Keys of `pointers` are JSON pointers, `''` the whole document. */
  export function parse(text: string): { data: unknown; pointers: Record<string, Pointer> };
  const sourceMap: { parse: typeof parse };
  export default sourceMap;
}
