/** A stored parameter, in the words of SSM's API. */
export interface Parameter {
  readonly Name: string;
  readonly Type: string;
  readonly Value: string;
  readonly Version: number;
  /** Epoch seconds. */
  readonly LastModifiedDate: number;
  readonly ARN: string;
  readonly DataType: 'text';
}

export interface ParameterStore {
  find(name: string): Parameter | undefined;
  /** Ascending by name. */
  all(): Parameter[];
  put(name: string, value: string, type: string): Parameter;
}

export function createParameterStore(region: string): ParameterStore {
  const parameters = new Map<string, Parameter>();
  return {
    find: (name) => parameters.get(name),
    all: () => [...parameters.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1)),
    put(name, value, type) {
      const parameter: Parameter = {
        Name: name,
        Type: type,
        Value: value,
        Version: (parameters.get(name)?.Version ?? 0) + 1,
        LastModifiedDate: Date.now() / 1_000,
        ARN: `arn:aws:ssm:${region}:000000000000:parameter/${name.replace(/^\//, '')}`,
        DataType: 'text',
      };
      parameters.set(name, parameter);
      return parameter;
    },
  };
}
