import { keyedHash } from '#adapters/node-crypto/keyed-hash';
import type { ChannelPorts } from '#business/channels/index';

/** 132 bits, in base64url. */
const LENGTH = 22;

/** Names of people, conversations and messages of channels, by a key that is derived from the chat's. */
export const createChannelHash =
  (secret: string): ChannelPorts['hash'] =>
  (use, words) =>
    keyedHash(JSON.stringify(words), `channel-${use}`, secret).slice(0, LENGTH);
