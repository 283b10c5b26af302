import { Piscina } from 'piscina';
import type { ExtractedReport } from '../model/extraction.ts';
import type { Story } from '../model/story.ts';

/**
 * Links in a thread of its own: linking does not pause, and where it ran in this one nobody could stop it.
 * Copying the reports there and the stories back is cheap: 63 ms beside 2.4 s of linking, for 421 reports.
 */
export async function linkInThread(
  reports: readonly ExtractedReport[],
  signal: AbortSignal,
): Promise<Story[]> {
  const pool = new Piscina({
    filename: new URL('./link-task.js', import.meta.url).href,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  try {
    return await pool.run(reports, { signal });
  } finally {
    await pool.destroy();
  }
}
