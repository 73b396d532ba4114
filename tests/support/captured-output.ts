import { jest } from '@jest/globals';

/** Everything that is written to stdout and stderr while the work is done, line by line. */
export async function captureOutput<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly lines: string[] }> {
  const chunks: string[] = [];
  const keep = (chunk: unknown): boolean => {
    chunks.push(String(chunk));
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep),
    // Jest gives test files a console of its own, which doesn't write to the process' streams.
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      jest.spyOn(console, method).mockImplementation(keep),
    ),
  ];
  try {
    const result = await work();
    return { result, lines: chunks.join('\n').split('\n').filter(Boolean) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The lines that tell of an error, parsed. */
export const errorLogs = (lines: readonly string[]): Record<string, unknown>[] =>
  lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ level }) => level === 'ERROR');
