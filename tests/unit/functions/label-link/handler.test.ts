import { expect, it } from '@jest/globals';
import type { ReadLink } from '#business/shipping/index';
import { captureOutput } from '../../../support/captured-output.ts';
import { createLabelLink } from '../../../../src/functions/label-link/handler.ts';

const open = (link: ReadLink, token = 'token') => {
  const asked: unknown[] = [];
  const ports = {
    readLink: (...words: unknown[]) => {
      asked.push(words);
      return link;
    },
    documents: { urlOf: (key: string, seconds: number) => Promise.resolve(`https://store.example/${key}?${seconds}`) },
    supportContact: 'help@shop.example<script>',
  };
  const handle = createLabelLink(
    () => Promise.resolve(ports),
    () => 1000,
  );
  return { asked, answer: captureOutput(() => handle({ pathParameters: { token } })).then(({ result }) => result) };
};

it('leads to the label, by a link that works for a minute and that nobody keeps', async () => {
  const { asked, answer } = open({ kind: 'label', rma: 'R-CFGHJKMP' });

  expect(await answer).toMatchObject({
    statusCode: 302,
    headers: { location: 'https://store.example/labels/R-CFGHJKMP.pdf?60', 'cache-control': 'no-store' },
  });
  expect(asked).toEqual([['token', 1000]]);
});

it.each([
  ['expired', 410],
  ['forged', 404],
] as const)('says how to get a new one where the link is %s', async (kind, statusCode) => {
  const answer = await open({ kind }).answer;

  expect(answer).toMatchObject({ statusCode, headers: { 'cache-control': 'no-store' } });
  expect(answer.headers).not.toHaveProperty('location');
  expect(answer.body).toContain('For a new one');
  expect(answer.body).toContain('help@shop.example&lt;script&gt;');
});

it('takes a request without a token for a forged link', async () => {
  const handle = createLabelLink(
    () =>
      Promise.resolve({
        readLink: () => ({ kind: 'forged' }),
        documents: { urlOf: () => Promise.reject(new Error('asked')) },
        supportContact: '',
      }),
    () => 0,
  );

  expect((await captureOutput(() => handle({}))).result).toMatchObject({ statusCode: 404 });
});
