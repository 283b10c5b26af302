import { exportWacz } from '../../desk/export-wacz.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import { tellNotice } from '../tell-notice.ts';
import type { Words } from '../words/en.ts';

export interface ExportWaczCommandOptions {
  readonly desk: string;
  readonly wacz: string;
  readonly story?: string;
}

/** `hearsay export --wacz`: what a desk preserved, as a web archive. */
export async function runExportWacz(options: ExportWaczCommandOptions, words: Words): Promise<number> {
  const { desk, wacz, story } = options;
  if (!wacz.endsWith('.wacz')) {
    console.error(words.usage(words.notNamedWacz(printable(wacz)), ['export']));
    return EXIT.nothing;
  }
  const captures = await exportWacz({
    desk,
    out: wacz,
    story: story ?? null,
    version: programVersion(),
    clock: () => new Date(),
    onNotice: tellNotice(words),
  });
  console.log(words.exportedWacz(captures, printable(wacz)));
  return EXIT.done;
}
