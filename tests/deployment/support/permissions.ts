import type { Resource } from './package-service.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

type Policies = readonly {
  readonly PolicyDocument?: { readonly Statement: readonly Statement[] };
  readonly 'Fn::If'?: readonly unknown[];
}[];

/** All statements of a role, those under a condition included. */
export function statementsOf(role: Resource): Statement[] {
  const policies = role.Properties['Policies'] as Policies;
  const unconditional = policies.map((policy) => (policy['Fn::If']?.[1] as Policies[number] | undefined) ?? policy);
  return unconditional.flatMap(({ PolicyDocument }) => PolicyDocument?.Statement ?? []);
}

/** What a function's role allows beside writing its own log, as "action on resource". */
export function grantsOf(role: Resource): string[] {
  const grants = statementsOf(role).flatMap(({ Action, Resource: resource }) =>
    listOf(Action).flatMap((action) => listOf(resource).map((one) => `${String(action)} on ${inWords(one)}`)),
  );
  return grants.filter((grant) => !grant.startsWith('logs:'));
}

/** A resource of a statement in short: what of its ARN isn't the same for the whole account. */
export function inWords(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const { 'Fn::Sub': pattern, 'Fn::GetAtt': attribute } = resource as {
    'Fn::Sub'?: string;
    'Fn::GetAtt'?: [string, string];
  };
  return attribute
    ? attribute.join('.')
    : (pattern ?? '').replace('arn:${AWS::Partition}:', '').replace('${AWS::Region}:${AWS::AccountId}:', '');
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
