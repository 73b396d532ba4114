import { describe, expect, it } from '@jest/globals';
import { codeOf, describeError } from '#platform/index';

class ShelfEmptyError extends Error {
  readonly code = 'shelf-empty';
  readonly retryable = false;
}

const said = 'john.doe@email.com';

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('an error of our own', () => {
  const error = new ShelfEmptyError('The shelf is empty.', { cause: thrownBy(() => JSON.parse(said)) });

  it('is told by code and message, with its cause', () => {
    expect(codeOf(error)).toBe('shelf-empty');
    expect(describeError(error)).toMatchObject({
      code: 'shelf-empty',
      message: 'The shelf is empty.',
      cause: { name: 'SyntaxError' },
    });
  });

  it('tells nothing of what its cause quotes', () => {
    expect(JSON.stringify(describeError(error))).not.toContain('john');
  });
});

describe.each([
  ['a parser that quotes', thrownBy(() => JSON.parse(said))],
  ['an error with a code of Node', Object.assign(new Error(said), { code: 'ERR_INVALID_ARG_TYPE' })],
  ['a string', said],
  ['an object', { code: said, message: said }],
  ['nothing', undefined],
])('of %s', (_, thrown) => {
  it('only the kind and the places in the code are told', () => {
    expect(codeOf(thrown)).toBe('unexpected');
    expect(JSON.stringify(describeError(thrown))).not.toContain('john');
  });
});
