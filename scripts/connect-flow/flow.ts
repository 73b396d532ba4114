/** One step of a flow. @source https://docs.aws.amazon.com/connect/latest/APIReference/flow-language-actions.html */
export interface Action {
  readonly Identifier: string;
  readonly Type: string;
  readonly Parameters: Readonly<Record<string, unknown>>;
  /** Empty for the last one. */
  readonly Transitions: Partial<Transitions>;
}

export interface Transitions {
  readonly NextAction: string;
  readonly Conditions: readonly {
    readonly NextAction: string;
    readonly Condition: { readonly Operator: string; readonly Operands: readonly string[] };
  }[];
  readonly Errors: readonly { readonly NextAction: string; readonly ErrorType: string }[];
}

/** A flow as Amazon Connect imports it. @source https://docs.aws.amazon.com/connect/latest/APIReference/flow-language.html */
export interface Flow {
  readonly Version: string;
  readonly StartAction: string;
  readonly Actions: readonly Action[];
}
