export type LogForm = 'text' | 'json';

type Entry = Record<string, unknown> & { event?: unknown; status?: unknown };

const PROBLEMS = ['hook-failed', 'internal-error', 'state-not-saved'];

/** Writes one line an entry: an object with `time`, `level` and `event`, or short text for people. */
export const createLogWriter =
  (form: LogForm, write: (line: string) => void, now: () => Date) =>
  (entry: Entry): void =>
    write(form === 'json' ? asJson(entry, now()) : asText(entry, now()));

/** Calls that fail are the client's affair, unless Lex Local itself is at fault. */
const levelOf = ({ event, status }: Entry): string =>
  PROBLEMS.includes(String(event)) || Number(status) >= 500 ? 'error' : 'info';

const asJson = (entry: Entry, time: Date): string =>
  JSON.stringify({ time: time.toISOString(), level: levelOf(entry), ...entry });

function asText(entry: Entry, time: Date): string {
  const { event, message, ...rest } = entry;
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  const words = said.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const told = typeof message === 'string' ? [message] : [String(event), ...words];
  return [time.toTimeString().slice(0, 8), ...told].join(' ');
}
