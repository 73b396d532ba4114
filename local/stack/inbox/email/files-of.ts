import type { InboxAttachment } from '../message.ts';

export interface ReadFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What a message tells of its files, and their contents apart; nothing of either when there are none. */
export function filesOf(files: readonly ReadFile[]): {
  readonly attachments?: readonly InboxAttachment[];
  readonly files?: readonly Uint8Array[];
} {
  if (files.length === 0) return {};
  return {
    attachments: files.map(({ fileName, contentType, content }) => ({ fileName, contentType, bytes: content.length })),
    files: files.map(({ content }) => content),
  };
}
