const encoder = new TextEncoder();
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
const mixIn = (block: number): number => Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);

/**
 * MurmurHash3, x86, 32 bits: spreads texts evenly, and the same everywhere and always. It holds no secret.
 *
 * @returns a whole number from 0 to 4,294,967,295
 * @source https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp, in the public domain
 */
export function murmur(text: string, seed = 0): number {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let mark = seed;
  for (let at = 0; at < whole; at += 4)
    mark = Math.imul(rotate(mark ^ mixIn(view.getUint32(at, true)), 13), 5) + 0xe6546b64;
  const rest = bytes.subarray(whole).reduce((sum, byte, index) => sum | (byte << (8 * index)), 0);
  return finish(mark ^ mixIn(rest) ^ bytes.length);
}

function finish(mark: number): number {
  const once = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
