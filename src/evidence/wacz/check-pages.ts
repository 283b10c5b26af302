import type { Findings } from '../verify/findings.ts';
import { parseJson } from '../verify/parse-json.ts';
import type { EntriesByName } from './check-package.ts';
import { readEntry } from './wacz-entry.ts';

const PAGES = 'pages/pages.jsonl';

/** The list of pages: a head, then a page a line, each with its address and its time (WACZ 1.1.1, "pages.jsonl"). */
export async function checkPages(entries: EntriesByName, findings: Findings): Promise<void> {
  const entry = entries.get(PAGES);
  if (!entry) {
    if (findings.isSound(PAGES)) findings.fail(PAGES, 'missing', 'Not in the zip.');
    return;
  }
  if (!findings.isSound(PAGES)) return;
  const content = await readEntry(entry);
  if (!content) {
    findings.fail(PAGES, 'bad-format', 'It is too large.');
    return;
  }
  const lines = content
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const page = parseJson(Buffer.from(line)) as Record<string, unknown> | null | undefined;
    const isSound =
      index === 0
        ? typeof page?.format === 'string'
        : typeof page?.url === 'string' && typeof page.ts === 'string';
    if (!isSound)
      findings.fail(PAGES, 'bad-format', `Line ${index + 1} is no ${index === 0 ? 'head' : 'page'}.`);
    else if (index > 0) findings.count('pages');
  }
}
