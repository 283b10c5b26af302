import { DeskError } from '../../model/desk-error.ts';
import { createOcr, type Ocr } from './create-ocr.ts';

/** What recognises letters; null where it is not installed. */
export async function openOcr(): Promise<Ocr | null> {
  try {
    return await createOcr();
  } catch (error) {
    if (error instanceof DeskError && error.code === 'no-ocr') return null;
    throw error;
  }
}
