import { DeskError } from '../model/desk-error.ts';
import type { DossierIndex, DossierKind, UnreadFile } from '../model/dossier.ts';
import { countDossier } from '../model/summarize-dossier.ts';
import { findChanges } from '../publish/find-changes.ts';
import type { MaskedRecords, Records } from '../publish/mask/masked-records.ts';
import { selectStory } from '../publish/select-story.ts';
import { withoutAttachments } from './ask/without-attachments.ts';
import type { Progress } from './build-step.ts';
import { captureFiles } from './capture-files.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import type { OnNotice } from './desk-notice.ts';
import { findFiles } from './find-files.ts';
import { readJournals } from './journal-contents.ts';
import { openDesk, openOneOffDesk } from './open-desk.ts';
import { checkLeaks } from './public/check-leaks.ts';
import { maskRecords } from './public/mask-records.ts';
import { publishImages } from './public/publish-images.ts';
import { readDesk } from './read-desk.ts';
import { readReplaced } from './read-replaced.ts';
import { toShown, writeShown } from './shown.ts';
import { openStaging } from './staging.ts';
import { writeDossier } from './write-dossier.ts';

export interface BuildOptions {
  /** Files and folders to preserve first; none for a dossier of what the desk holds. */
  readonly paths: readonly string[];
  readonly out: string;
  /** The lasting desk's folder; null for a dossier that stands alone. */
  readonly desk: string | null;
  /** A public one is masked, and is made of a lasting desk only. */
  readonly kind: DossierKind;
  /** The one story to tell, by its id or that of one of its reports; null for all. For a public dossier. */
  readonly story: string | null;
  /** Folder of the dossier that this one replaces or corrects; null for none. */
  readonly supersedes: string | null;
  /** The built page: index.html and assets/. */
  readonly page: string;
  readonly version: string;
  readonly threads: number;
  readonly clock: () => Date;
  readonly onProgress: (progress: Progress) => void;
  /** Told what opening the desk did to it: of an interrupted earlier run, or of an older form. */
  readonly onNotice: OnNotice;
  /** Aborted: everything half-done is removed, and the build throws DeskError `stopped`. */
  readonly signal: AbortSignal;
}

export interface BuildOutcome {
  readonly counts: DossierIndex['counts'];
  readonly unread: readonly UnreadFile[];
  /** False where no report was found: then there is no dossier. */
  readonly written: boolean;
  /**
   * Whom a public dossier masks as what, which names it left as those of places and bodies or because they leave open who it
   * is, who asked not to be named, what else may be a name, and how many screenshots it shows and does not; null for a sealed one. For the terminal alone.
   */
  readonly masked: {
    readonly persons: MaskedRecords['persons'];
    readonly anonymous: MaskedRecords['anonymous'];
    readonly leftOpen: readonly string[];
    readonly left: readonly string[];
    readonly unsure: readonly string[];
    readonly images: { readonly shown: number; readonly hidden: number };
  } | null;
}

/** The main job: a folder of reports becomes a dossier. Throws DeskError for what the world refuses. */
export async function buildDossier(options: BuildOptions): Promise<BuildOutcome> {
  const { clock, onProgress, signal } = options;

  // Refuse an output folder that holds something, before any work is done; all is written beside it first.
  const staging = await openStaging(options.out);
  try {
    // Read the dossier that this one replaces.
    const replaced =
      options.supersedes === null ? undefined : await readReplaced(options.supersedes, options.kind);

    // Find the files, and open the desk that preserves them.
    onProgress({ step: 'find', done: 0, total: null });
    const found = await findFiles(options.paths);
    if (options.paths.length > 0 && found.files.length + found.unread.length === 0) {
      throw new DeskError('nothing-to-read', options.paths.join(', '));
    }
    const desk = options.desk
      ? await openDesk(options.desk, clock, options.onNotice)
      : await openOneOffDesk(staging.folder, clock);
    try {
      // Preserve every file, before anything is read.
      const before = await readJournals(desk.journalFolder);
      const notCaptured = await captureFiles({
        desk,
        files: found.files,
        known: withoutAttachments(before.captures, before.inquiries),
        clock,
        signal,
        onTried: (done) => onProgress({ step: 'capture', done, total: found.files.length }),
      });

      // Read everything that the desk holds, and extract who said what; link the reports into stories.
      const journal = await readJournals(desk.journalFolder);
      const { threads } = options;
      const told = await readDesk({ desk, journal, threads, onProgress, signal });
      const { reports, stories } = told;
      const unread = [...found.unread, ...notCaptured, ...told.unread];
      if (reports.length === 0) {
        return { counts: countDossier(reports, stories, unread), unread, written: false, masked: null };
      }

      // Mask what is to be published; a sealed dossier has everything as it was read.
      const whole = { reports, stories, unread };
      const chosen = options.story === null ? whole : oneStory(whole, options.story);
      const decisions = decisionsInForce(journal.decisions);
      const masked = options.kind === 'public' ? await maskRecords(chosen, options.desk!, decisions) : null;

      // Draw of the screenshots what may be seen of them.
      const images =
        masked &&
        (await publishImages({
          folder: staging.folder,
          desk,
          sealed: chosen.reports,
          masked,
          decisions,
          signal,
        }));
      // Who is masked as what is for the terminal alone, and goes no further.
      const records =
        masked && images
          ? { reports: images.reports, stories: masked.stories, unread: masked.unread }
          : chosen;

      // Write the dossier with its evidence and with what changed since the one that it replaces, and seal it.
      onProgress({ step: 'write', done: 0, total: null });
      const superseded = replaced && {
        manifest: replaced.manifest,
        created: replaced.created,
        changes: findChanges(replaced.records, {
          reports: [...records.reports],
          stories: [...records.stories],
        }),
      };
      // What was asked for and not got is no part of a story, and is not published.
      const isWhole = options.kind === 'sealed' && options.story === null;
      const unreadAddresses = isWhole ? told.unreadAddresses : [];
      await writeDossier({
        ...options,
        ...records,
        unreadAddresses,
        superseded,
        folder: staging.folder,
        desk,
      });

      // See that nothing masked stands in any of its files, and only then give it its name.
      if (masked) await checkLeaks(staging.folder, options.page, masked.findLeak);
      signal.throwIfAborted();
      await staging.finish();

      // Remember what was shown: decisions name stories by it.
      if (options.desk) await writeShown(options.desk, toShown(reports, stories));
      return {
        counts: countDossier(records.reports, records.stories, records.unread),
        unread: chosen.unread,
        written: true,
        masked: masked &&
          images && {
            persons: masked.persons,
            anonymous: masked.anonymous,
            leftOpen: masked.leftOpen,
            left: masked.left,
            unsure: masked.unsure,
            images: { shown: images.shown, hidden: images.hidden },
          },
      };
    } finally {
      await desk.close();
    }
  } catch (error) {
    throw signal.aborted ? new DeskError('stopped', options.out, { cause: error }) : error;
  } finally {
    await staging.discard();
  }
}

function oneStory(records: Records, id: string): Records {
  const chosen = selectStory(records.stories, records.reports, id);
  if (chosen === undefined) throw new DeskError('unknown-id', id);
  return { ...chosen, unread: [] };
}
