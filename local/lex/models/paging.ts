import { validationError } from '../errors.ts';

export interface ListRequest {
  filters?: { name?: string | undefined; values?: string[] | undefined; operator?: string | undefined }[] | undefined;
  sortBy?: { attribute?: string | undefined; order?: string | undefined } | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface Page<T> {
  items: T[];
  nextToken?: string;
}

const DEFAULT_PAGE = 100;
const FIELD_BY_ATTRIBUTE: Record<string, string> = {
  BotLocaleName: 'localeName',
  LastUpdatedDateTime: 'lastUpdatedDateTime',
};

/** The members that every filter accepts, sorted, one page of them. The token is the position of the next page. */
export function listPage<T extends object>(all: T[], request: ListRequest, defaultSort: keyof T & string): Page<T> {
  const matching = all.filter((item) => (request.filters ?? []).every((filter) => accepts(item, filter)));
  const sorted = sort(matching, request.sortBy ? fieldOf(request.sortBy.attribute) : defaultSort);
  if (request.sortBy?.order === 'Descending') sorted.reverse();
  const start = readToken(request.nextToken);
  const end = start + (request.maxResults ?? DEFAULT_PAGE);
  const items = sorted.slice(start, end);
  return end < sorted.length ? { items, nextToken: writeToken(end) } : { items };
}

const fieldOf = (attribute = ''): string =>
  FIELD_BY_ATTRIBUTE[attribute] ?? attribute.charAt(0).toLowerCase() + attribute.slice(1);

const read = (item: object, field: string): string | number => (item as Record<string, string | number>)[field] ?? '';

function accepts(item: object, filter: NonNullable<ListRequest['filters']>[number]): boolean {
  const actual = String(read(item, fieldOf(filter.name)));
  const wanted = filter.values ?? [];
  if (filter.operator === 'CO') return wanted.some((value) => actual.includes(value));
  if (filter.operator === 'NE') return !wanted.includes(actual);
  return wanted.includes(actual);
}

const sort = <T extends object>(items: T[], field: string): T[] =>
  [...items].sort((one, other) => {
    const [a, b] = [read(one, field), read(other, field)];
    return a === b ? 0 : a < b ? -1 : 1;
  });

const writeToken = (position: number): string => Buffer.from(String(position)).toString('base64url');

function readToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const position = Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isSafeInteger(position) || position < 0) throw validationError('The nextToken is not valid.');
  return position;
}
