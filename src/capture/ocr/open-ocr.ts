import { DeskError } from '../../model/desk-error.ts';
import { createOcr, type Ocr } from './create-ocr.ts';
import { createTesseract } from './tesseract/create-tesseract.ts';

/**
 * What recognises letters, the better of those that are installed; null where none is. With `read-back`, for what must not
 * miss a name, only the better one.
 */
export async function openOcr(use: 'read' | 'read-back' = 'read'): Promise<Ocr | null> {
  for (const create of use === 'read' ? [createOcr, createTesseract] : [createOcr]) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'no-ocr')) throw error;
    }
  }
  return null;
}
