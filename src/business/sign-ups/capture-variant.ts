/** How an offer to sign up is worded. The soft one is the control. */
export const CAPTURE_VARIANTS = ['soft', 'insistent'] as const;
export type CaptureVariant = (typeof CAPTURE_VARIANTS)[number];

/** Of a hundred conversations, how many get each wording. */
export const VARIANT_SHARES: Readonly<Record<CaptureVariant, number>> = { soft: 100, insistent: 0 };

/** The wording of a conversation: always the same for the same one. */
export function captureVariant(
  conversationId: string,
  shares: Readonly<Record<CaptureVariant, number>> = VARIANT_SHARES,
): CaptureVariant {
  return bucketOf(conversationId) < shares.soft ? 'soft' : 'insistent';
}

/** One of a hundred, spread evenly (FNV-1a, 32 bits). */
function bucketOf(text: string): number {
  let mark = 0x811c9dc5;
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0) % 100;
}
