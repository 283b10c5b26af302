import { type ChildProcess, fork } from 'node:child_process';
import type { RecognitionAnswer, RecognitionResult, RecognitionTask } from './recognise-evidence.ts';

export interface RecognitionProcess {
  /** One task at a time. Rejects only where `signal` is aborted; what an image does to its process gives `failed`. */
  recognise(task: RecognitionTask, signal: AbortSignal): Promise<RecognitionResult>;
  close(): void;
}

// Generous: the longest image that is opened, 60 million pixels, takes about a minute. A choice, not a measure.
const TIME_LIMIT_MS = 300_000;

/** A process that holds more than this is ended, and the next image gets a new one, which takes it half a second. */
const MOST_MEGABYTES = 750;

/**
 * What such a process finds in its environment. On Linux each thread takes memory from a store of its own, and those that
 * decode images keep what theirs took: 599 MB after 100 images, and with one store for all 407 MB, as after 40. Up to 256 MB
 * that are free are kept for the next image: to be given the 27 MB of a scroll's pixels anew, page by page, takes 0.1 s each time.
 */
export const RECOGNITION_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(2 ** 28),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 28),
} as const;

/**
 * Recognises letters in a process of its own: recognition does not pause, an image may break the libraries that open
 * it, and they give their memory back only with their process. It starts with the first task, and again where one
 * ended it.
 */
export function createRecognitionProcess(): RecognitionProcess {
  let child: ChildProcess | null = null;
  const stop = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    async recognise(task, signal) {
      signal.throwIfAborted();
      child ??= fork(new URL('./recognise-evidence.js', import.meta.url), {
        execArgv: [],
        env: { ...process.env, ...RECOGNITION_ENVIRONMENT },
      });
      const own = child;
      return new Promise<RecognitionResult>((resolve, reject) => {
        const settle = (act: () => void) => {
          clearTimeout(limit);
          signal.removeEventListener('abort', onAbort);
          own.removeAllListeners();
          act();
        };
        const fail = (message: string) =>
          settle(() => {
            stop();
            resolve({ kind: 'failed', message });
          });
        const onAbort = () =>
          settle(() => {
            stop();
            reject(signal.reason);
          });
        const limit = setTimeout(
          () => fail(`Not read within ${TIME_LIMIT_MS / 1000} seconds.`),
          TIME_LIMIT_MS,
        );
        signal.addEventListener('abort', onAbort);
        own.once('message', ({ result, megabytes }: RecognitionAnswer) =>
          settle(() => {
            if (megabytes > MOST_MEGABYTES) stop();
            resolve(result);
          }),
        );
        own.once('error', (error) => fail(error.message));
        own.once('exit', (code, by) => fail(`What reads the letters in it broke down (${by ?? code}).`));
        own.send(task);
      });
    },
    close: stop,
  };
}
