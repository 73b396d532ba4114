import { parse as parseSourceMap } from 'json-source-map';

type JsonWithLines =
  | { readonly ok: true; readonly value: unknown; lineOf: (pointer: string) => number | undefined }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/**
 * Parses JSON and remembers on which line each value stands, from 1.
 *
 * JSON.parse is the judge, since json-source-map is more lenient; the lines come from the latter.
 */
export function parseJsonWithLines(source: string): JsonWithLines {
  const text = source.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    const { pointers } = parseSourceMap(text);
    return { ok: true, value, lineOf: (pointer) => toLine(pointers[pointer]?.value.line) };
  } catch (error) {
    const { message } = error as SyntaxError;
    // The engine quotes a piece of the file after a comma; its position, if it gives one, comes in words.
    const reason = message.replace(/, (\.\.\.)?".*| in JSON at position .*/s, '');
    return { ok: false, line: lineAt(text, errorPosition(message) ?? positionBySourceMap(text)), reason };
  }
}

const toLine = (fromZero: number | undefined) => (fromZero === undefined ? undefined : fromZero + 1);

/** Short texts the engine quotes without a position. */
function positionBySourceMap(text: string): number | undefined {
  try {
    parseSourceMap(text);
    return undefined;
  } catch (error) {
    return errorPosition((error as SyntaxError).message);
  }
}

function errorPosition(message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}

/** Without a position the text ended too early: its last line. */
function lineAt(text: string, position: number | undefined): number {
  return (position === undefined ? text.trimEnd() : text.slice(0, position)).split('\n').length;
}
