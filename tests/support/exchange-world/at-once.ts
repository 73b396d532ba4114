/** A port's method whose work is done at once. */
export const atOnce =
  <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
  (...args: Args): Promise<Result> =>
    Promise.resolve(work(...args));
