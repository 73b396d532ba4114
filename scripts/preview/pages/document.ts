import { type Html, html } from '#business/html';

/** @param root the way from the page to the site's root, such as "../../" */
export const document = (title: string, root: string, content: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${root}style.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`.markup;
