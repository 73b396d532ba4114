import * as z from 'zod/mini';

const jsonSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * The fields of a form or a flat JSON object; true and false are "yes" and "no", of a name that comes twice the last
 * one counts, and files don't.
 */
export async function readFields(
  body: Buffer,
  contentType: string,
): Promise<ReadonlyMap<string, string> | 'media-type' | 'malformed'> {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') return readJson(body);
  return FORMS.includes(type) ? readFormData(body, contentType) : 'media-type';
}

function readJson(body: Buffer): ReadonlyMap<string, string> | 'malformed' {
  try {
    const given = z.parse(jsonSchema, JSON.parse(body.toString('utf8')));
    return new Map(Object.entries(given).map(([name, value]) => [name, said(value)]));
  } catch {
    return 'malformed';
  }
}

const said = (value: string | boolean): string => (typeof value === 'string' ? value : value ? 'yes' : 'no');

async function readFormData(body: Buffer, contentType: string): Promise<ReadonlyMap<string, string> | 'malformed'> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    return new Map([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  } catch {
    return 'malformed';
  }
}
