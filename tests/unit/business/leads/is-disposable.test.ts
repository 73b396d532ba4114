import { stat } from 'node:fs/promises';
import { POPULAR_DOMAINS } from '@zootools/email-spell-checker';
import { expect, it } from '@jest/globals';
import { isDisposable } from '#business/leads/index';
import {
  DISPOSABLE_DOMAINS_FILE,
  readDisposableDomains,
} from '../../../../scripts/generate/disposable-domains-source.ts';

const [domains, wildcards] = readDisposableDomains();

it('knows every domain of the list, and subdomains of those that have any', () => {
  expect(domains.filter((domain) => !isDisposable(`ada@${domain}`))).toEqual([]);
  expect(wildcards.filter((domain) => !isDisposable(`ada@any.${domain}`))).toEqual([]);
});

it('takes no well-known service for one, nor the domains of examples', () => {
  const listed = new Set(domains);
  const real = [...POPULAR_DOMAINS, 'hotmail.com', 'outlook.com', 'email.com', 'example.com', 'company.com'];
  expect(real.filter((domain) => !listed.has(domain) && isDisposable(`ada@${domain}`))).toEqual([]);
});

it('takes one in 256 of other domains for one', () => {
  const others = Array.from({ length: 50_000 }, (_, index) => `ada@shop-${index}.example.net`);

  const taken = others.filter(isDisposable).length / others.length;

  expect(taken).toBeGreaterThan(1 / 320);
  expect(taken).toBeLessThan(1 / 200);
});

it('is small enough to be bundled', async () => {
  expect((await stat(DISPOSABLE_DOMAINS_FILE)).size).toBeLessThan(200 * 1024);
});
