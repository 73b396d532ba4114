import type { Parameter, ParameterStore } from './parameter-store.ts';

/** An error that SSM itself would return, by its name in the API. */
export class SsmRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SsmRefusal';
    this.code = code;
  }
}

type Input = Readonly<Record<string, unknown>>;
type Operation = (store: ParameterStore, input: Input) => object;

const MOST_PER_PAGE = 10;

/** Operations by name: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Operations.html */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  GetParameter(store, input) {
    const found = store.find(textOf(input, 'Name'));
    if (!found) throw new SsmRefusal('ParameterNotFound', `There is no parameter ${textOf(input, 'Name')}.`);
    return { Parameter: shown(found, input) };
  },

  GetParameters(store, input) {
    const names = input['Names'] as readonly string[];
    const found = names.map((name) => store.find(name)).filter((parameter) => parameter !== undefined);
    return {
      Parameters: found.map((parameter) => shown(parameter, input)),
      InvalidParameters: names.filter((name) => !store.find(name)),
    };
  },

  GetParametersByPath(store, input) {
    const matching = store
      .all()
      .filter(({ Name }) => isUnder(Name, textOf(input, 'Path'), input['Recursive'] === true));
    const from = Number(input['NextToken'] ?? 0);
    const to = from + Number(input['MaxResults'] ?? MOST_PER_PAGE);
    return {
      Parameters: matching.slice(from, to).map((parameter) => shown(parameter, input)),
      ...(to < matching.length && { NextToken: String(to) }),
    };
  },

  PutParameter(store, input) {
    const name = textOf(input, 'Name');
    const existing = store.find(name);
    if (existing && input['Overwrite'] !== true) {
      throw new SsmRefusal(
        'ParameterAlreadyExists',
        'The parameter already exists. To overwrite this value, set the overwrite option.',
      );
    }
    const { Version } = store.put(
      name,
      textOf(input, 'Value'),
      (input['Type'] as string | undefined) ?? existing?.Type ?? 'String',
    );
    return { Version, Tier: 'Standard' };
  },
};

/** A secret asked for without decryption is unusable, here as in AWS: otherwise the omission would show only there. */
function shown(parameter: Parameter, input: Input): Parameter {
  const isReadable = parameter.Type !== 'SecureString' || input['WithDecryption'] === true;
  return isReadable
    ? parameter
    : { ...parameter, Value: Buffer.from(`encrypted:${parameter.Name}`).toString('base64') };
}

function isUnder(name: string, path: string, isRecursive: boolean): boolean {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  if (!name.startsWith(prefix)) return false;
  return isRecursive || !name.slice(prefix.length).includes('/');
}

function textOf(input: Input, member: string): string {
  const value = input[member];
  if (typeof value === 'string' && value !== '') return value;
  throw new SsmRefusal('ValidationException', `${member} must be a non-empty string.`);
}
