import type { DocumentStore } from '#business/documents/index';
import type { Attachment, AttachmentSource } from '#business/notifications/index';

/** A mail names a document that isn't there: it comes again, since the document may be on its way. */
export class DocumentMissingError extends Error {
  readonly code = 'document-missing';
  readonly retryable = true;

  constructor() {
    super('A document that goes with a mail is not there.');
    this.name = 'DocumentMissingError';
  }
}

/** @throws DocumentMissingError */
export const readAttachments = (
  sources: readonly AttachmentSource[],
  documents: Pick<DocumentStore, 'read'>,
): Promise<readonly Attachment[]> =>
  Promise.all(
    sources.map(async (source) => {
      if ('content' in source) return source;
      const { fileName, contentType, documentKey } = source;
      const content = await documents.read(documentKey);
      if (!content) throw new DocumentMissingError();
      return { fileName, contentType, content };
    }),
  );
