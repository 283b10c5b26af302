import { installOcr } from '../../capture/ocr/install-ocr.ts';
import { hasOcrPackages, OCR_FOLDER } from '../../capture/ocr/ocr-packages.ts';
import { EXIT } from '../exit.ts';
import type { Words } from '../words/en.ts';

/** `hearsay setup ocr`: the one part that is installed only when it is wanted. */
export async function runSetup(words: Words): Promise<number> {
  if (!hasOcrPackages()) {
    console.error(words.setup.installing(OCR_FOLDER));
    await installOcr();
  }
  console.log(words.setup.ready);
  return EXIT.done;
}
