/**
 * Draws from a beta distribution: what share of customers may take something that `taken` took and `passed` didn't.
 *
 * @param taken   above 0, may be broken
 * @param passed  the same
 * @param random  from 0 up to 1
 * @source Marsaglia, Tsang: A Simple Method for Generating Gamma Variables, ACM Transactions on Mathematical Software
 *   26(3), 2000; two gammas make a beta
 */
export function sampleBeta(taken: number, passed: number, random: () => number): number {
  const [one, other] = [sampleGamma(taken, random), sampleGamma(passed, random)];
  return one / (one + other);
}

function sampleGamma(shape: number, random: () => number): number {
  // Below 1 the method needs a shape one larger, and a power of a further draw.
  if (shape < 1) return sampleGamma(shape + 1, random) * aboveZero(random) ** (1 / shape);
  const reduced = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * reduced);
  for (;;) {
    const normal = sampleNormal(random);
    const cube = (1 + scale * normal) ** 3;
    if (cube <= 0) continue;
    if (Math.log(aboveZero(random)) < normal ** 2 / 2 + reduced * (1 - cube + Math.log(cube))) return reduced * cube;
  }
}

/** By Box and Muller. */
const sampleNormal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(aboveZero(random))) * Math.cos(2 * Math.PI * random());

const aboveZero = (random: () => number): number => 1 - random();
