/** Something in a kind, the best of all kinds first. */
interface Ranked {
  readonly kind: string;
}

/**
 * Takes the best that there are, but no more than so many of one kind while another kind is left; when only that kind is
 * left, its next best fill up.
 *
 * @param ranked the best first
 */
export function diversify<R extends Ranked>(ranked: readonly R[], most: number, mostOfAKind: number): readonly R[] {
  const taken: R[] = [];
  const passed: R[] = [];
  for (const one of ranked) {
    if (taken.length === most) break;
    const isFull = taken.filter(({ kind }) => kind === one.kind).length >= mostOfAKind;
    (isFull ? passed : taken).push(one);
  }
  return [...taken, ...passed].slice(0, most);
}
