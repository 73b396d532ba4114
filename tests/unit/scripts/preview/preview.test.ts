import { beforeAll, describe, expect, it } from '@jest/globals';
import { TEMPLATES } from '#business/notifications/index';
import { answerPage } from '../../../../scripts/preview/answer-page.ts';
import { buildSite, type Site } from '../../../../scripts/preview/build-site.ts';
import { parsePreviewOptions } from '../../../../scripts/preview/options.ts';

let site: Site;
beforeAll(async () => {
  site = await buildSite();
});
const get = (path: string, method = 'GET') => answerPage({ method, path, headers: {}, body: '' }, site);

describe('the preview', () => {
  it('has every template in every form, and no link that leads nowhere', () => {
    const index = String(get('/').body);
    const links = [...index.matchAll(/href="([^"#]+)/g)].map(([, link]) => link!);

    expect(links.filter((link) => get(`/${link}`).status !== 200)).toEqual([]);
    for (const name of Object.keys(TEMPLATES)) {
      const situation = links.find((link) => link.startsWith(`${name}/`))?.split('/')[1];
      for (const form of ['', 'mail.html', 'mail.txt', 'mail.eml', 'letter.pdf']) {
        expect([name, form, get(`/${name}/${situation}/${form}`).status]).toEqual([name, form, 200]);
      }
    }
  });

  it('lets no mail do anything in its page', () => {
    const { headers } = get('/order-status/shipped/mail.html');

    expect(headers?.['content-security-policy']).toMatch(/default-src 'none';.*sandbox$/);
  });

  it('has nothing else', () => {
    expect(get('/package.json').status).toBe(404);
    expect(get('/../package.json').status).toBe(404);
    expect(get('/', 'POST').status).toBe(404);
  });
});

describe('its options', () => {
  it('are port 8026, or a folder', () => {
    expect(parsePreviewOptions([])).toEqual({ port: 8026, write: undefined });
    expect(parsePreviewOptions(['--write', 'out', '--port', '0'])).toEqual({ port: 0, write: 'out' });
  });

  it.each([[['--port', 'x']], [['--port', '70000']], [['--folder', 'x']]])('refuse %j', (args) => {
    expect(() => parsePreviewOptions(args)).toThrow();
  });
});
