/** What a condition refers to on its left side. */
export type Reference =
  | { kind: 'slot'; name: string }
  | { kind: 'session-attribute'; name: string }
  | { kind: 'request-attribute'; name: string }
  | { kind: 'input-mode' }
  | { kind: 'input-transcript' }
  | { kind: 'transcription'; index: number; field: string };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'CONTAINS';

export type Expression =
  | { kind: 'or' | 'and'; operands: Expression[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'compare'; left: Reference; comparison: Comparison; right: string | number }
  | { kind: 'count' | 'length'; left: Reference; comparison: Comparison; right: number }
  | { kind: 'is-set'; left: Reference };

/** `error` says what was expected and where. */
export type Parsed = { ok: true; expression: Expression } | { ok: false; error: string };
