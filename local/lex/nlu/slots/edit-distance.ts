const LONG_WORD = 8;
const SHORT_WORD = 5;

/** Whether two words differ by a small typo: one edit from five letters, two from eight; the first letter must agree. */
export function isTypoOf(typed: string, word: string): boolean {
  const allowed = word.length >= LONG_WORD ? 2 : word.length >= SHORT_WORD ? 1 : 0;
  if (allowed === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > allowed) return false;
  return editDistance(typed, word) <= allowed;
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + cost);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) best = Math.min(best, at(before, j - 2) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return at(previous, other.length);
}

const at = (row: number[], index: number): number => row[index] ?? 0;
