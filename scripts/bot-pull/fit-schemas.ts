import { escapeMember, loadSchemas, placeOf, schemaFile, type Json, type JsonObject } from '../bot-definition/index.ts';
import { canonicalMembers } from '../sync-bot/plan/canonical.ts';
import type { Files } from './pulled-files.ts';

interface Fitted {
  readonly files: Files;
  /** File and JSON pointer of what a definition has no place for; members at Lex's defaults go without a word. */
  readonly lost: readonly string[];
}

/** Leaves out what a definition can't say. */
export async function fitSchemas(files: Files, schemaFolder: string): Promise<Fitted> {
  const looking = await loadSchemas(schemaFolder);
  const removing = await loadSchemas(schemaFolder, { removeAdditional: true });
  const lost: string[] = [];
  const fitted = [...files].map(([path, data]): [string, JsonObject] => {
    const schema = schemaFile(placeOf(path)?.kind ?? 'bot');
    const look = looking.getSchema(schema);
    void look?.(data);
    for (const { keyword, instancePath, params, data: owner } of look?.errors ?? []) {
      const member = String((params as Record<string, unknown>).additionalProperty);
      if (keyword !== 'additionalProperties' || isAtDefault(member, owner as JsonObject)) continue;
      lost.push(`${path} ${instancePath}/${escapeMember(member)}`);
    }
    const copy = structuredClone(data);
    void removing.getSchema(schema)?.(copy);
    return [path, copy];
  });
  return { files: new Map(fitted), lost };
}

const isAtDefault = (member: string, owner: JsonObject) =>
  Object.keys(canonicalMembers({ [member]: owner[member] as Json })).length === 0;
