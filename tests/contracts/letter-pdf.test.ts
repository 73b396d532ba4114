import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { letterPdf } from '#adapters/letter/letter-pdf';

it('is a letter that Poppler reads, its address where the window is', async () => {
  const pdf = await letterPdf(
    {
      sender: 'SmartCommerce, 1 Harbor Square, Portland, ME 04101',
      recipient: ['John Smith', '418 Whittier Street', 'Columbus, OH 43206', 'United States'],
      country: 'US',
      date: 'March 9, 2026',
      subject: 'Your order',
      blocks: [{ kind: 'paragraph', text: 'Hello John,' }],
    },
    new Date('2026-03-09T12:00:00Z'),
  );

  const found = words(pdf);

  const line = found.find(({ word }) => word === 'Whittier');
  expect(line?.top).toBeGreaterThan(2.04 * 72);
  expect(line?.top).toBeLessThan(3.17 * 72);
  expect(found.map(({ word }) => word).join(' ')).toContain('Hello John,');
});

/** Words and how far they are from the top, as Poppler sees them. */
function words(pdf: Uint8Array): readonly { readonly word: string; readonly top: number }[] {
  const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return [...xml.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, top, word = '']) => ({ word, top: Number(top) }));
}
