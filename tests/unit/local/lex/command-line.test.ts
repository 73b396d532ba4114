import { describe, expect, it } from '@jest/globals';
import { readCommandLine } from '../../../../local/lex/command-line.ts';

describe('the command line of Lex Local', () => {
  it('leaves the inspector as it is by default, and switches it off with --no-inspector', () => {
    expect(readCommandLine([], {})).not.toHaveProperty('inspector');
    expect(readCommandLine(['--no-inspector'], {})).toMatchObject({ inspector: false });
  });
});
