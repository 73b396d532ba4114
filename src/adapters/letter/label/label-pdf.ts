import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { BRAND } from '#business/notifications/index';
import { drawInstructions, drawLabel, type LabelContent } from './draw-label.ts';
import { createLabelPen } from './label-pen.ts';
import { type LabelPaper, sheetFor } from './label-sheet.ts';

/** A label as a PDF of one page; the same label is the same bytes. */
export async function labelPdf(content: LabelContent, paper: LabelPaper): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const { size, label, fold } = sheetFor(paper, content.from.country);
  const page = pdf.addPage([...size]);
  drawLabel(createLabelPen(page, fonts, label), content);
  if (fold !== undefined) drawInstructions(createLabelPen(page, fonts, { x: 0, y: 0 }), content, fold, size[0]);

  const writtenAt = new Date(`${content.createdOn}T00:00:00Z`);
  pdf.setTitle(`Return label ${content.rma}`, { showInWindowTitleBar: true });
  pdf.setProducer(BRAND.name);
  pdf.setCreator(BRAND.name);
  pdf.setCreationDate(writtenAt);
  pdf.setModificationDate(writtenAt);
  return pdf.save();
}
