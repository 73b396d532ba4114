/** A whole number above 0 from a command line; undefined when it was left out. @throws RangeError */
export function readCountOption(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(written)) throw new RangeError(`--${name} takes a whole number above 0.`);
  return Number(written);
}
