import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { BRAND, type Letter } from '#business/notifications/index';
import { createPen } from './create-pen.ts';
import { rowsOf } from './letter-rows.ts';
import { paperFor } from './paper.ts';

const SMALL = 7.5;
const BODY = 10.5;

/**
 * Puts a letter on paper: US Letter or A4 by the country that it goes to, its address where a window envelope shows it.
 *
 * @param writtenAt the document's date; the same letter at the same time is the same bytes
 */
export async function letterPdf(letter: Letter, writtenAt: Date): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const paper = paperFor(letter.country);
  const pen = createPen(pdf, paper, fonts);

  pen.at(paper.left, paper.folds[0]! / 2.4, BRAND.name, { size: 18, isBold: true, isAccent: true });
  pen.at(paper.left, paper.sender, letter.sender, { size: SMALL });
  letter.recipient.forEach((line, index) => pen.at(paper.left, paper.address + index * 14, line, { size: BODY }));
  pen.atRight(paper.date, letter.date, { size: BODY });
  pen.foldMarks();
  for (const row of letter.blocks.flatMap(rowsOf)) pen.write(row);

  pdf.setTitle(letter.subject, { showInWindowTitleBar: true });
  pdf.setProducer(BRAND.name);
  pdf.setCreator(BRAND.name);
  pdf.setCreationDate(writtenAt);
  pdf.setModificationDate(writtenAt);
  return pdf.save();
}
