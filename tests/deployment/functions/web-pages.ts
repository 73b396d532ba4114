import type { DeployedFunction } from '../support/deployed-function.ts';

export const webPages: DeployedFunction = {
  file: 'web-pages',
  timeoutSeconds: 10,
  settings: { DEMO_SHOP: '', DEVELOPMENT_LEX_URL: '', DEVELOPMENT_INBOX_URL: '' },
  grants: [],
  clients: {},
  files: ['shop.css', 'shop.html', 'shop.js', 'widget.js'].map((name) => `.build/web/${name}`),
};
