import type { TemplateName, TemplateParameters } from '#business/notifications/index';

/** What a template is filled with, and whom of the demo shop it goes to. */
export interface Sample<Name extends TemplateName = TemplateName> {
  readonly customerId: string;
  readonly parameters: TemplateParameters<Name>;
}
