import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Story } from '../model/story.ts';
import type { LinkTask, PortedLinkTask } from './link-task.ts';
import type { ReadingResult, ReadingTask } from './read-evidence.ts';

export interface DeskThreads {
  /** Rejects only where `signal` is aborted; what a file does to its reader gives `unread`. */
  read(task: ReadingTask, signal: AbortSignal): Promise<ReadingResult>;
  /** Links what was read. Rejects where `signal` is aborted, and with what linking throws. `onLinked` hears how many reports are. */
  link(task: LinkTask, signal: AbortSignal, onLinked: (done: number) => void): Promise<Story[]>;
  close(): Promise<void>;
}

// Generous: the slowest page of the public sets takes under a second. A choice, not a measure.
const TIME_LIMIT_MS = 120_000;
// The readers refuse documents over 64 MB; this is for what they did not foresee. A choice, not a measure.
const MEMORY_LIMIT_MB = 3072;

/**
 * Threads that read evidence, each task under a time limit and a memory limit. A reader that passes one of
 * them loses its thread; the file counts as not read and the run goes on (docs/decisions/0004).
 *
 * One of them links: linking does not pause, and where it ran in the main thread nobody could stop it. A thread that
 * has read has most of what linking loads, which takes a thread of its own 0.3 s. Copying the reports there and the
 * stories back is cheap: 63 ms beside 2.4 s of linking, for 421 reports.
 */
export function createDeskThreads(threads: number): DeskThreads {
  const pool = new Piscina({
    filename: new URL('./read-evidence.js', import.meta.url).href,
    // One is started at once, the others when there is work for them.
    minThreads: 1,
    maxThreads: threads,
    // A thread takes half a second to load its dictionaries: none is ever ended for being idle.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB, stackSizeMb: 8 },
  });
  const linking = new URL('./link-task.js', import.meta.url).href;
  return {
    async read(task, signal) {
      try {
        const limit = AbortSignal.timeout(TIME_LIMIT_MS);
        return await pool.run(task, { signal: AbortSignal.any([signal, limit]) });
      } catch (error) {
        signal.throwIfAborted();
        return toUnread(error);
      }
    },
    async link(task, signal, onLinked) {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onLinked);
      const ported: PortedLinkTask = { ...task, progress: port2 };
      try {
        return await pool.run(ported, { filename: linking, signal, transferList: [port2] });
      } finally {
        port1.close();
      }
    },
    close: () => pool.destroy(),
  };
}

function toUnread(error: unknown): ReadingResult {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') {
    return {
      kind: 'unread',
      reason: 'took-too-long',
      message: `Not read within ${TIME_LIMIT_MS / 1000} seconds.`,
    };
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      kind: 'unread',
      reason: 'too-large',
      message: `Needs more than ${MEMORY_LIMIT_MB} MB to be read.`,
    };
  }
  return { kind: 'unread', reason: 'broken', message: message || String(error) };
}
