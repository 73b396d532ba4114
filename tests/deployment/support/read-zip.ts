import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
const DEFLATED = 8;

/** The files of a zip archive without comment, as text by path. */
export function readZip(path: string): Map<string, string> {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  const files = new Map<string, string>();

  let at = zip.readUInt32LE(end + 16);
  while (at < end && zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 10)));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentAt(zip: Buffer, localHeader: number, size: number, method: number): string {
  const start = localHeader + 30 + zip.readUInt16LE(localHeader + 26) + zip.readUInt16LE(localHeader + 28);
  const raw = zip.subarray(start, start + size);
  return (method === DEFLATED ? inflateRawSync(raw) : raw).toString('utf8');
}
