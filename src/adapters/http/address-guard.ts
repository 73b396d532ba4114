import { lookup as resolveName, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks that no partner of ours is in: loopback, private, link-local, shared, reserved, multicast. RFC 6890. */
const INNER = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
const INNER_V6 = [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const;

const inner = new BlockList();
for (const [network, prefix] of INNER) inner.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of INNER_V6) inner.addSubnet(network, prefix, 'ipv6');

/** Whether an address is one of the wide internet's. IPv4 in IPv6 counts as what it stands for. */
export const isOuterAddress = (address: string): boolean =>
  isIP(address) !== 0 && !inner.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** What a request may be sent to: HTTPS; plain HTTP to this machine where that is allowed, for a sandbox. */
export function isUrlAllowed({ protocol, hostname, username, password }: URL, allowsLoopback: boolean): boolean {
  if (username !== '' || password !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (allowsLoopback && host === '127.0.0.1') return true;
  return protocol === 'https:' && (isIP(host) === 0 || isOuterAddress(host));
}

/** A name leads into an inner network. */
export class InnerAddressError extends Error {
  readonly code = 'inner-address';
  readonly retryable = false;

  constructor() {
    super('The name leads to an address that is not of the wide internet.');
    this.name = 'InnerAddressError';
  }
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves names for a connection, so that what was checked is what is connected to. */
export function lookupOuter(hostname: string, options: LookupOptions, found: Found): void {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return found(error ?? new InnerAddressError(), []);
    if (!addresses.every(({ address }) => isOuterAddress(address))) return found(new InnerAddressError(), []);
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
}
