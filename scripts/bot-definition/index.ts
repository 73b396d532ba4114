export { DefinitionError } from './definition-error.ts';
export type * from './definition.ts';
export { formatFinding } from './finding.ts';
export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { checkDefinition, DEFINITION_FOLDER, loadDefinition } from './load-definition.ts';
export { PLACEHOLDER_MEMBERS } from './placeholders.ts';
