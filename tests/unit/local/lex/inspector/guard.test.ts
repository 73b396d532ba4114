import { describe, expect, it } from '@jest/globals';
import type { ApiError } from '../../../../../local/lex/errors.ts';
import { refuseOtherPages, refuseStrangers } from '../../../../../local/lex/inspector/guard.ts';

const request = (headers: Record<string, string>) => ({
  method: 'GET',
  path: '/',
  query: new URLSearchParams(),
  headers,
  body: Buffer.alloc(0),
});
const outcome = (guard: () => void): string => {
  try {
    guard();
    return 'let in';
  } catch (error) {
    return (error as ApiError).code;
  }
};

describe('the host that a request names', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:4500'],
    ['127.0.0.1', '127.9.9.9:80'],
    ['127.0.0.1', 'localhost'],
    ['127.0.0.1', 'LOCALHOST:4500'],
    ['127.0.0.1', 'lex.localhost:4500'],
    ['127.0.0.1', '[::1]:4500'],
    ['lex.internal', 'lex.internal:4500'],
    ['0.0.0.0', '192.168.1.7:4500'],
    ['::', '[fe80::1]:4500'],
  ])('on %s, %s is let in', (listeningOn, host) => {
    expect(outcome(() => refuseStrangers(request({ host }), listeningOn))).toBe('let in');
    expect(outcome(() => refuseStrangers(request({ ':authority': host }), listeningOn))).toBe('let in');
  });

  it.each([
    ['127.0.0.1', 'evil.example:4500'],
    ['127.0.0.1', '127.0.0.1.evil.example'],
    ['127.0.0.1', 'localhost.evil.example'],
    ['127.0.0.1', 'localhost@evil.example'],
    ['127.0.0.1', '192.168.1.7:4500'],
    ['127.0.0.1', 'not a host'],
    ['127.0.0.1', ''],
    ['0.0.0.0', 'evil.example:4500'],
    ['lex.internal', 'evil.example'],
  ])('on %s, %p is refused', (listeningOn, host) => {
    expect(outcome(() => refuseStrangers(request({ host }), listeningOn))).toBe('AccessDeniedException');
  });
});

describe('the page that a request comes from', () => {
  const host = 'localhost:4500';

  it.each([
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://localhost:4500', 'sec-fetch-site': 'same-origin' },
  ])('%p is let in', (headers) => {
    expect(outcome(() => refuseOtherPages(request({ host, ...headers })))).toBe('let in');
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'https://localhost:4500' },
    { origin: 'null' },
  ])('%p is refused', (headers) => {
    expect(outcome(() => refuseOtherPages(request({ host, ...headers })))).toBe('AccessDeniedException');
  });
});
