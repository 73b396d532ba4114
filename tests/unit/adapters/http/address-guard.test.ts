import { expect, it } from '@jest/globals';
import { InnerAddressError, isOuterAddress, isUrlAllowed, lookupOuter } from '#adapters/http/address-guard';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fd00:ec2::254',
  'fe80::1',
  '::ffff:10.0.0.1',
  'localhost',
])('takes %s for no address of the wide internet', (address) => {
  expect(isOuterAddress(address)).toBe(false);
});

it.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])(
  'takes %s for one',
  (address) => {
    expect(isOuterAddress(address)).toBe(true);
  },
);

it.each([
  ['https://buyer.example/leads-api', false, true],
  ['https://buyer.example/leads-api', true, true],
  ['http://buyer.example/', false, false],
  ['http://buyer.example/', true, false],
  ['https://127.0.0.1/', false, false],
  ['https://[::1]/', false, false],
  ['https://[fd00:ec2::254]/', false, false],
  ['https://0x7f.1/', false, false],
  ['https://2130706433/', false, false],
  ['http://127.0.0.1:8026/techdeals', true, true],
  ['http://127.0.0.1:8026/techdeals', false, false],
  ['http://169.254.169.254/', true, false],
  ['https://user:password@buyer.example/', true, false],
  ['file:///etc/passwd', true, false],
])('sends to %s (this machine allowed: %s): %s', (url, allowsLoopback, expected) => {
  expect(isUrlAllowed(new URL(url), allowsLoopback)).toBe(expected);
});

it('connects to no name that leads to this machine', async () => {
  const error = await new Promise((resolve) => lookupOuter('localhost', { all: true }, resolve));

  expect(error).toBeInstanceOf(InnerAddressError);
});
