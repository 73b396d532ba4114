import type { EnUs } from '../messages/en-us.ts';

export type MessageKey = keyof EnUs;

/** A text by key and parameters; it is rendered at the very end, in the conversation's locale. */
export type Message = {
  [Key in MessageKey]: { readonly key: Key; readonly params: Parameters<EnUs[Key]>[0] };
}[MessageKey];

export function message<Key extends MessageKey>(key: Key, ...params: Parameters<EnUs[Key]>): Message {
  // The mapped type above pairs each key with its own parameters; TypeScript can't follow a generic key through it.
  return { key, params: params[0] } as unknown as Message;
}
