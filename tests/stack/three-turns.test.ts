import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { forgetMisses } from '../support/forget-misses.ts';
import { ROOT, runNode } from './support/run-program.ts';

const EXAMPLE = 'examples/three-turns.mjs';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the SDK example', () => {
  it('is quoted by the README as it is', () => {
    expect(readme).toContain(`\`\`\`js\n${readFileSync(join(ROOT, EXAMPLE), 'utf8')}\`\`\`\n`);
  });

  it('is asked for the number and the address, and hears the status in the words of the README', async () => {
    await forgetMisses('12345');
    const program = runNode([EXAMPLE], {
      AWS_ENDPOINT_URL_LEX_MODELS_V2: process.env['AWS_ENDPOINT_URL_LEX_MODELS_V2']!,
      AWS_ENDPOINT_URL_LEX_RUNTIME_V2: process.env['AWS_ENDPOINT_URL_LEX_RUNTIME_V2']!,
    });

    expect(await program.ended).toBe(0);
    const [, first, second, third] = program.output().split(/^You: .*\n/m);
    expect(first).toMatch(/^(Bot: .+\n)+$/);
    expect(first).toContain('order number');
    expect(second).toContain('email address');
    expect(third).toMatch(/^Bot: .*Order #12345 .* tomorrow/m);
    const [found, status] = third!.split('\n');
    expect(readme).toContain(`${found}\n${status}\n`);
  }, 30_000);
});
