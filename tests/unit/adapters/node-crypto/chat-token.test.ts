import { describe, expect, it } from '@jest/globals';
import { opensChat, signChatToken } from '#adapters/node-crypto/chat-token';

const NOW = 1_795_420_000;
const SECRET = 'a secret of tokens';
const ID = 'AAAAAAAAAAAAAAAAAAAAAA';
const token = signChatToken(ID, NOW + 1_800, SECRET);

describe("a conversation's token", () => {
  it('opens its conversation until it expires', () => {
    expect(opensChat(token, ID, SECRET, NOW)).toBe(true);
    expect(opensChat(token, ID, SECRET, NOW + 1_799)).toBe(true);
    expect(opensChat(token, ID, SECRET, NOW + 1_800)).toBe(false);
  });

  it('opens no other conversation, and none of another secret', () => {
    expect(opensChat(token, 'AAAAAAAAAAAAAAAAAAAAAB', SECRET, NOW)).toBe(false);
    expect(opensChat(token, ID, 'another secret', NOW)).toBe(false);
  });

  it('opens nothing when any of its letters is another one, or there is one more or less', () => {
    const changed = [...token].flatMap((letter, at) => {
      const others = letter === 'A' ? ['B', '.'] : ['A', '0'].filter((other) => other !== letter);
      return others.map((other) => token.slice(0, at) + other + token.slice(at + 1));
    });

    const opened = [...changed, `${token}A`, token.slice(0, -1), ` ${token}`, `${token}=`, ''].filter((forged) =>
      opensChat(forged, ID, SECRET, NOW),
    );
    expect(opened).toEqual([]);
  });
});
