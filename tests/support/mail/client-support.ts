/**
 * What Outlook for Windows, Gmail and Apple Mail show alike, or leave out without harm. Whatever isn't here doesn't go
 * into a mail. @source https://www.caniemail.com
 */
export const TAGS: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  body: ['style'],
  div: ['style'],
  table: ['role', 'width', 'cellpadding', 'cellspacing', 'border', 'style'],
  tr: [],
  td: ['width', 'align', 'valign', 'style'],
  h1: ['style'],
  p: ['style'],
  span: ['style'],
  strong: [],
  br: [],
  a: ['href', 'style'],
};

const LENGTH = /^(-?\d+(px)?|auto)( -?\d+(px)?){0,3}$/;
const COLOUR = /^#[0-9a-f]{6}$/;

/** Properties, and what their values may look like. */
export const PROPERTIES: Readonly<Record<string, RegExp>> = {
  'background-color': COLOUR,
  border: /^1px solid #[0-9a-f]{6}$/,
  'border-bottom': /^1px solid #[0-9a-f]{6}$/,
  'border-radius': LENGTH,
  color: COLOUR,
  display: /^none$/,
  'font-family': /^[\w, -]+$/,
  'font-size': LENGTH,
  'font-weight': /^bold$/,
  'letter-spacing': LENGTH,
  'line-height': LENGTH,
  margin: LENGTH,
  'max-height': LENGTH,
  'max-width': LENGTH,
  overflow: /^hidden$/,
  padding: LENGTH,
  'text-align': /^(left|right|center)$/,
  'text-decoration': /^(none|underline)$/,
  width: /^100%$/,
  'word-break': /^break-word$/,
};

/** Tags that are never closed. */
export const EMPTY_TAGS = new Set(['meta', 'br']);
