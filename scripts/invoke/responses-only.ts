/**
 * Leaves standard output to the response alone: what functions log goes to standard error.
 *
 * @returns what writes to the real standard output
 */
export function keepOutputForResponse(): (text: string) => Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return (text) => new Promise((resolve) => write(text, () => resolve()));
}
