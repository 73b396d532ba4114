import type { Contents } from '../templates/contents.ts';
import type { Template } from '../templates/template.ts';
import type { Words } from '../templates/words.ts';
import type { RenderSettings } from './rendered-message.ts';

/** A template with its parameters filled in, and for whom: all that a channel's form is made from. */
export interface Filling {
  readonly template: Template;
  readonly contents: Contents;
  readonly settings: RenderSettings;
  readonly words: Words;
}
