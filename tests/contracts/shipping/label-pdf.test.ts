import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import bwip from 'bwip-js/node';
import jsQr from 'jsqr';
import type { LabelPaper } from '#adapters/letter/label/label-sheet';
import { createOwnCarrier } from '#adapters/letter/label/own-carrier';
import type { LabelRequest } from '#business/shipping/index';
import { aLabelRequest } from '../../support/a-label-request.ts';
import { renderPage } from '../../support/render-page.ts';

const DPI = 300;

async function labelOf(request: LabelRequest, paper: LabelPaper = 'roll') {
  const made = await createOwnCarrier(paper).createReturnLabel('own', request);
  if (made.kind !== 'created') throw new Error(made.kind);
  return made;
}
const textOf = (pdf: Uint8Array) => execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
const sizeOf = (pdf: Uint8Array) => {
  const { width, height } = renderPage(pdf, 72);
  return [width, height];
};

/** Lengths of bars and gaps on one row, from the first bar to the last, in points of the picture. */
function runsOn(pdf: Uint8Array, inchesFromTop: number): number[] {
  const picture = renderPage(pdf, DPI);
  const y = Math.round(inchesFromTop * DPI);
  const margin = Math.round(DPI / 8);
  const runs: number[] = [];
  let isInk = false;
  for (let x = margin; x < picture.width - margin; x++) {
    if (picture.isInk(x, y) !== isInk) {
      isInk = !isInk;
      runs.push(0);
    }
    if (runs.length > 0) runs[runs.length - 1]! += 1;
  }
  return runs.slice(0, -1);
}

describe('a label', () => {
  it('is four by six inches on a roll, and stands on a sheet of the country otherwise', async () => {
    const french = aLabelRequest({ from: { ...aLabelRequest().from, country: 'FR' } });

    expect(sizeOf((await labelOf(aLabelRequest())).label)).toEqual([288, 432]);
    expect(sizeOf((await labelOf(aLabelRequest(), 'sheet')).label)).toEqual([612, 792]);
    expect(sizeOf((await labelOf(french, 'sheet')).label)).toEqual([596, 842]);
  });

  it('says who sends it where, for which return and until when', async () => {
    const text = textOf((await labelOf(aLabelRequest())).label);

    for (const words of [
      'John Smith',
      '418 Whittier Street',
      'Columbus, OH 43206',
      '1 Harbor Square',
      '04101',
      '3.3 lb',
    ])
      expect(text).toContain(words);
    for (const words of ['R-CFGHJKMP', '2026-03-23', 'PREPAID']) expect(text).toContain(words);
  });

  it.each(['roll', 'sheet'] as const)('has a QR code that reads as the return’s number: %s', async (paper) => {
    const picture = renderPage((await labelOf(aLabelRequest(), paper)).label, 120);

    expect(jsQr(picture.rgba, picture.width, picture.height)?.data).toBe('R-CFGHJKMP');
  });

  it('has the bars of Code 128 for the number that the parcel is followed by', async () => {
    const { label, trackingNumber } = await labelOf(aLabelRequest());
    const [{ sbs: bars } = { sbs: [] }] = bwip.raw('code128', trackingNumber) as { sbs: number[] }[];

    const runs = runsOn(label, 3.8);
    const moduleLength = runs.reduce((sum, run) => sum + run, 0) / bars.reduce((sum, run) => sum + run, 0);
    expect(moduleLength).toBeGreaterThan(DPI * 0.0075);
    expect(runs.map((run) => Math.round(run / moduleLength))).toEqual(bars);
  });

  it('is the same bytes for the same return', async () => {
    const [first, second] = [await labelOf(aLabelRequest()), await labelOf(aLabelRequest())];

    expect(Buffer.compare(first.label, second.label)).toBe(0);
  });

  it('takes names and streets that no Western font has, and that are too long', async () => {
    const from = { ...aLabelRequest().from, name: 'Łukasz 東京 Đặng 😀', street: `${'very '.repeat(60)}long street` };

    const text = textOf((await labelOf(aLabelRequest({ from }))).label);
    expect(text).toContain('Lukasz ?? Dang');
    expect(text).toContain('Columbus, OH 43206');
  });
});
