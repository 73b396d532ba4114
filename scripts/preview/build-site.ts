import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateName } from '#business/notifications/index';
import { renderIndex } from './pages/render-index.ts';
import { renderSamplePage } from './pages/render-sample-page.ts';
import { renderSample } from './render-sample.ts';
import { type Sample, SAMPLES } from './samples.ts';

/** Media type and content of a file by its path; links between them are relative. */
export type Site = ReadonlyMap<string, SiteFile>;

interface SiteFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const STYLE = readFileSync(join(import.meta.dirname, 'pages/style.css'), 'utf8');

/** Every sample in every form, and an index. */
export async function buildSite(): Promise<Site> {
  const samples = await Promise.all(
    Object.entries(SAMPLES).flatMap(([template, situations]) =>
      Object.entries(situations as Readonly<Record<string, Sample>>).map(([situation, sample]) =>
        renderSample(template as TemplateName, situation, sample),
      ),
    ),
  );
  return new Map<string, SiteFile>([
    ['index.html', { type: 'text/html', body: renderIndex(samples) }],
    ['style.css', { type: 'text/css', body: STYLE }],
    ...samples.flatMap((sample) => {
      const { template, situation, messages, mime, letter } = sample;
      const folder = `${template}/${situation}`;
      return [
        [`${folder}/index.html`, { type: 'text/html', body: renderSamplePage(sample) }],
        [`${folder}/mail.html`, { type: 'text/html', body: messages.email.html }],
        [`${folder}/mail.txt`, { type: 'text/plain', body: messages.email.text }],
        [`${folder}/mail.eml`, { type: 'message/rfc822', body: mime }],
        [`${folder}/letter.pdf`, { type: 'application/pdf', body: letter }],
      ] as const;
    }),
  ]);
}
