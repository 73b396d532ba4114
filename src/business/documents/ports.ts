/** Where the shop keeps what it has made for its customers to print: labels, letters. */
export interface DocumentStore {
  /**
   * Keeps a document once: whoever comes second finds the first, and changes nothing.
   *
   * @param key with its kind before it, such as "labels/R-….pdf"
   * @throws DocumentsUnavailableError: it may be kept all the same
   */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<'stored' | 'there-already'>;

  /** Undefined when there is no such document. @throws DocumentsUnavailableError */
  read(key: string): Promise<Uint8Array | undefined>;

  /** A link to the document, there or not, that whoever has it may open for so long; no store keeps it. */
  urlOf(key: string, seconds: number): Promise<string>;
}
