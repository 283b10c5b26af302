import { installLightOcr, installOcr } from '../../capture/ocr/install-ocr.ts';
import { hasOcrPackages, OCR_FOLDER } from '../../capture/ocr/ocr-packages.ts';
import { hasTesseract, LIGHT_OCR_FOLDER } from '../../capture/ocr/tesseract/tesseract-packages.ts';
import { EXIT } from '../exit.ts';
import type { Words } from '../words/en.ts';

/** `hearsay setup ocr`: the one part that is installed only when it is wanted; `light` takes the smaller of its two kinds. */
export async function runSetup(light: boolean, words: Words): Promise<number> {
  if (light && !hasTesseract()) {
    console.error(words.setup.installing(LIGHT_OCR_FOLDER, 45));
    await installLightOcr();
  }
  if (!light && !hasOcrPackages()) {
    console.error(words.setup.installing(OCR_FOLDER, 150));
    await installOcr();
  }
  console.log(words.setup.ready);
  return EXIT.done;
}
