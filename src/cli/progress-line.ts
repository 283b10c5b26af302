import type { WriteStream } from 'node:tty';
import type { Progress } from '../desk/build-step.ts';
import type { Words } from './words/en.ts';

export interface ProgressLine {
  show(progress: Progress): void;
  /** Clears the line, so that what is printed next stands alone. */
  end(): void;
}

const REDRAW_MS = 80;
const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that says what is being done; elsewhere a line for each step that begins. */
export function createProgressLine(out: WriteStream, quiet: boolean, words: Words): ProgressLine {
  let step = '';
  let drawn = 0;
  let isShown = false;
  return {
    show(progress) {
      if (quiet) return;
      const begins = progress.step !== step;
      step = progress.step;
      if (!out.isTTY) {
        if (begins) out.write(`${words.steps[progress.step]} …\n`);
        return;
      }
      const now = performance.now();
      const isLast = progress.done === progress.total;
      if (!begins && !isLast && now - drawn < REDRAW_MS) return;
      drawn = now;
      isShown = true;
      const count = progress.total === null ? '' : ` ${progress.done}/${progress.total}`;
      out.write(`${CLEAR_LINE}${words.steps[progress.step]}${count} …`);
    },
    end() {
      if (isShown) out.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
