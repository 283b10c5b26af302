import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Ocr } from '../create-ocr.ts';
import type { Pixels } from '../pixels.ts';
import { evenGround } from './even-ground.ts';
import { findComponents } from './find-components.ts';
import { groupLetters } from './group-letters.ts';
import { layOutLines } from './lay-out-lines.ts';
import { readPage } from './read-page.ts';
import { loadTesseract } from './tesseract-packages.ts';

/** English first: with Chinese first the engine reads the name of the second language wrongly, and runs with one. */
const LANGUAGES = ['eng', 'chi_sim'];
/** The neural network alone. */
const LSTM = 1;
/** Lines here and there: with one column a name in the margin, or a lone short line, is dropped as noise. */
const SPARSE = '11';

/**
 * Loads tesseract.js: the reader of letters for machines on which the models of PaddleOCR do not run. DeskError `no-ocr`
 * where it is not installed.
 */
export async function createTesseract(): Promise<Ocr> {
  const { sharp, tesseract, version, dataOf } = await loadTesseract();
  // It wants the data of all languages in one folder, and its packages have one each.
  const langPath = await mkdtemp(join(tmpdir(), 'hearsay-letters-'));
  const remove = () => rm(langPath, { recursive: true, force: true });
  const worker = await Promise.all(
    LANGUAGES.map((code) => copyFile(dataOf(code), join(langPath, basename(dataOf(code))))),
  )
    .then(() => tesseract.createWorker(LANGUAGES, LSTM, { langPath, cacheMethod: 'none' }))
    .finally(remove);
  await worker.setParameters({
    tessedit_pageseg_mode: SPARSE,
    user_defined_dpi: '150',
    // What it finds in passing, "Detected 41 diacritics", goes to the terminal.
    debug_file: '/dev/null',
  });
  return {
    engine: `tesseract@${version}`,
    sharp,
    async recognise(image: Pixels) {
      // Tesseract parts letters from pages of print: the lines of a chat are found by their grounds, and laid out as one.
      const even = evenGround(image);
      const boxes = groupLetters(findComponents(even, image.width, image.height), image.width);
      if (boxes.length === 0) return [];
      const page = layOutLines(even, image.width, boxes);
      const png = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
        .png({ compressionLevel: 1 })
        .toBuffer();
      const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
      return readPage(data.blocks ?? [], page);
    },
    async close() {
      await worker.terminate();
    },
  };
}
