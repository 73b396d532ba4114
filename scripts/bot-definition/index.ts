export { DefinitionError } from './definition-error.ts';
export type * from './definition.ts';
export { byPlace, formatFinding, type Finding, warningIn } from './finding.ts';
export { loadSchemas, schemaFile } from './check-shape.ts';
export { placeOf } from './definition-file.ts';
export { escapeMember, isJsonObject, type Json, type JsonObject, placesOf } from './json.ts';
export { checkDefinition, DEFINITION_FOLDER, loadDefinition } from './load-definition.ts';
export { PLACEHOLDER_MEMBERS } from './placeholders.ts';
export { readFiles } from './read-files.ts';
