/** A sign of how praise is meant. */
export interface Sign {
  readonly points: number;
  readonly isIn: (text: string) => boolean;
}

/**
 * Signs from text, one on each line: its points, a space, and a regular expression that fits from the start of a word
 * to the end of one. Lines with "#" say what the next ones stand for.
 */
export function readSigns(lines: string): readonly Sign[] {
  return lines
    .split('\n')
    .map((line) => /^\s*(-?\d+) (.+)$/.exec(line))
    .flatMap((found) => (found?.[2] ? [sign(Number(found[1]), found[2])] : []));
}

function sign(points: number, phrases: string): Sign {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phrases})(?![\\p{L}\\p{N}])`, 'iu');
  return { points, isIn: (text) => pattern.test(text) };
}

/** The points of all signs that the text gives; each sign counts once. */
export const pointsOf = (signs: readonly Sign[], text: string): number =>
  signs.reduce((points, one) => points + (one.isIn(text) ? one.points : 0), 0);
