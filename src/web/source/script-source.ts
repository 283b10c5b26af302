import './without-eval.ts';
import { type DossierIndex, DossierIndexSchema, DossierStorySchema } from '../../model/dossier.ts';
import { type CheckedStory, type DossierSource, SourceError } from './dossier-source.ts';
import { withholdBroken } from './withhold-broken.ts';

/** What the data files call: `hearsay.receive("index", …)`, `hearsay.receive("story", "<id>", …)`. */
interface Receiver {
  receive(kind: 'index', index: unknown): void;
  receive(kind: 'story', id: string, story: unknown): void;
}

declare global {
  // `var` is what makes a global one.
  var hearsay: Receiver | undefined;
}

/**
 * Reads a dossier's `data/` folder from beside the page. From `file://` a page may neither fetch nor import,
 * but it may run classic scripts: each data file is one that hands its records over.
 */
export function createScriptSource(document: Document): DossierSource {
  const received = new Map<string, unknown>();
  globalThis.hearsay = {
    receive: (kind: string, ...rest: unknown[]) => {
      received.set(kind === 'story' ? `story ${rest[0]}` : kind, rest.at(-1));
    },
  };

  let index: Promise<DossierIndex> | undefined;
  const stories = new Map<string, Promise<CheckedStory>>();

  async function read<T>(key: string, path: string, parse: (value: unknown) => T | Promise<T>): Promise<T> {
    await runScript(document, path);
    if (!received.has(key)) throw new SourceError('broken', path);
    const value = received.get(key);
    received.delete(key);
    try {
      return await parse(value);
    } catch (cause) {
      throw new SourceError('broken', path, { cause });
    }
  }

  return {
    loadIndex() {
      index ??= read('index', 'data/index.js', (value) => DossierIndexSchema.parse(value));
      return index;
    },
    loadStory(id) {
      let story = stories.get(id);
      if (story === undefined) {
        story = read(`story ${id}`, storyPath(id), (value) =>
          withholdBroken(DossierStorySchema.parse(value)),
        );
        stories.set(id, story);
      }
      return story;
    },
  };
}

function storyPath(id: string): string {
  return `data/stories/${encodeURIComponent(id)}.js`;
}

/** Resolves when the script has run, also where it broke off; rejects where there is none. */
function runScript(document: Document, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new SourceError('missing', path)));
    document.head.append(script);
  });
}
