import { describe, expect, it } from '@jest/globals';
import { maskEmailAddress, parseEmailAddress } from '#business/customers/index';

describe('what is an e-mail address', () => {
  it.each([
    ['john.doe@email.com', 'john.doe@email.com'],
    [' John.Doe@Email.COM ', 'john.doe@email.com'],
    ['john+orders@example.co.uk', 'john+orders@example.co.uk'],
    ["o'hara@example.com", "o'hara@example.com"],
    ['jürgen@müller.de', 'jürgen@müller.de'],
    ['ｊｏｈｎ@example.com', 'john@example.com'],
    ['12345@example.com', '12345@example.com'],
  ])('normalises %j to %s', (said, email) => {
    expect(parseEmailAddress(said)).toEqual({ ok: true, email });
  });

  it.each([
    '',
    'john',
    '@',
    'john@',
    '@example.com',
    'john@localhost',
    'john@@example.com',
    'john doe@example.com',
    'john..doe@example.com',
    '.john@example.com',
    'John <john@example.com>',
    '<john@example.com>',
    'john@example.com, ada@example.com',
    'john@example.com(work)',
    'team:john@example.com;',
    'my address is john@example.com',
    'mailto:john@example.com',
    'john@example.com\r\nBcc: ada@example.com',
    '<script>@example.com',
    'john\u0000@example.com',
    '😀',
  ])('refuses %j', (said) => {
    expect(parseEmailAddress(said)).toEqual({ ok: false });
  });

  it('takes 254 characters', () => {
    const email = `${'a'.repeat(242)}@example.com`;

    expect(parseEmailAddress(email)).toEqual({ ok: true, email });
  });

  it('refuses 255 characters', () => {
    expect(parseEmailAddress(`${'a'.repeat(243)}@example.com`)).toEqual({ ok: false });
  });

  it('leaves a normalised address as it is', () => {
    const once = parseEmailAddress(' ＪOHN.Doe@Email.com ');

    const twice = parseEmailAddress(once.ok ? once.email : '');

    expect(twice).toEqual(once);
  });
});

describe('what is read back of an address', () => {
  it.each([
    ['john.doe@email.com', 'j•••@e•••.com'],
    ['j@x.de', 'j•••@x•••.de'],
    ['ada@mail.example.co.uk', 'a•••@m•••.uk'],
    ['jürgen@über.de', 'j•••@ü•••.de'],
  ])('masks %s as %s', (email, masked) => {
    expect(maskEmailAddress(email)).toBe(masked);
  });

  it('has the same length for a short and a long name', () => {
    expect(maskEmailAddress('jo@ex.com')).toBe(maskEmailAddress('johannes.kepler@example.com'));
  });

  it('keeps a first letter whole that takes two UTF-16 units', () => {
    expect(maskEmailAddress('😀fun@example.com')).toBe('😀•••@e•••.com');
  });
});
