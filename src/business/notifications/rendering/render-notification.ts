import type { Template } from '../templates/template.ts';
import { type TemplateName, TEMPLATES } from '../templates/templates.ts';
import { problemsOfSettings, wordsIn } from './check-settings.ts';
import type { Filling } from './filling.ts';
import { renderEmail } from './render-email.ts';
import { renderLetter } from './render-letter.ts';
import { renderSms } from './render-sms.ts';
import type { NotificationChannel, Rendered, RenderedMessages, RenderSettings } from './rendered-message.ts';

const RENDERERS: { readonly [Channel in NotificationChannel]: (filling: Filling) => RenderedMessages[Channel] } = {
  email: renderEmail,
  sms: ({ contents }) => renderSms(contents),
  'in-app': ({ contents }) => ({ channel: 'in-app', ...contents.inApp() }),
  phone: ({ contents }) => ({ channel: 'phone', task: contents.phoneTask() }),
  letter: renderLetter,
};

/**
 * Fills a template and gives it the form of a channel.
 *
 * @param parameters what `TemplateParameters<name>` says; checked, since it comes out of stored events
 * @returns the whole message, or every name that is missing or wrong: never a half-filled message
 */
export function renderNotification<Channel extends NotificationChannel>(
  name: TemplateName,
  parameters: unknown,
  settings: RenderSettings<Channel>,
): Rendered<Channel> {
  const template: Template = TEMPLATES[name];
  const problems = problemsOfSettings(template.purpose, settings);
  const words = wordsIn(settings);
  if (!words) return { kind: 'bad-parameters', problems: [...problems, 'locale or timeZone'] };

  const filled = template.fill(parameters, words);
  if (filled.kind === 'bad-parameters') return { ...filled, problems: [...filled.problems, ...problems] };
  if (problems.length > 0) return { kind: 'bad-parameters', problems };
  const message = RENDERERS[settings.channel]({ template, contents: filled.contents, settings, words });
  return { kind: 'rendered', message };
}
