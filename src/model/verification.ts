import { z } from 'zod';
import { DigestSchema } from './digest.ts';
import { JournalHeadSchema } from './journal-line.ts';

/** What `verify` counts as checked. */
export const CheckedSchema = z.enum([
  'manifest',
  'files',
  'evidence',
  'journal-lines',
  'captures',
  'readings',
  'image-lines',
  'reports',
  'texts',
  'spans',
  /** Records that other records name by id. */
  'references',
  /** What a dossier says that changed since the one that it replaces. */
  'changes',
  'stories',
  'decisions',
  'masks',
  'derivatives',
  'inquiries',
  /** What addresses answered, or did not. */
  'answers',
  'page-files',
  /** Files of a dossier in the formats of others, made again from its records. */
  'formats',
  'signatures',
  'records',
  'index-lines',
  'pages',
  'time-proofs',
  /** Of the ends of chains, key, captures, texts and decisions of a dossier those that its desk has too. */
  'desk-agreements',
]);
export type Checked = z.infer<typeof CheckedSchema>;

/**
 * What can be wrong with a file of a dossier. The message beside it is English; a user's own language is
 * made of the code and the path.
 */
export const ProblemSchema = z.enum([
  /** The manifest lists it, the folder does not hold it. */
  'missing',
  /** The folder holds it, the manifest does not list it. */
  'unlisted',
  /** Its digest or its size is not what was sealed. */
  'changed',
  /** A link, a device, a pipe: nothing that a dossier may hold. */
  'not-a-file',
  /** A listed path that would lead out of the dossier, or mean two files on another system. */
  'bad-path',
  'unreadable',
  /** It is not of the form that its schema asks for. */
  'bad-format',
  'bad-signature',
  /** Signed by another key than the one that was asked for. */
  'wrong-signer',
  /** A journal line that does not follow from the one before, or a chain that ends elsewhere than sealed. */
  'broken-chain',
  /** Preserved bytes or a text version that something refers to is not there. */
  'missing-evidence',
  /** A capture or a text version that no journal line stands for. */
  'not-journalled',
  /** A record names a report, a statement or a story that is not in the dossier. */
  'unknown-reference',
  /** Words that do not stand in their text where the record says. */
  'wrong-words',
  /** The page would show something else than dossier.json says. */
  'page-differs',
  /** A file in the format of others says something else than dossier.json says. */
  'format-differs',
  /** A public dossier may not hold it: captured bytes, a journal, a text that was not masked, a mask that is none. */
  'not-public',
  /** A time-stamp token that proves nothing about what it stands beside. */
  'bad-time-proof',
  /** The desk that it was held against has not what it says. */
  'not-of-desk',
]);
export type Problem = z.infer<typeof ProblemSchema>;

/** What nothing inside a dossier or desk can prove. */
export const UncheckableSchema = z.enum([
  /** Whose key it is that signed. */
  'signer',
  /** That the clock was right. */
  'time',
  /** Whether a time-stamp authority is one to believe: no roots were given to follow its certificates to. */
  'authority',
  /** That the bytes came from the path or address that is named. */
  'provenance',
  /** That the writer left out nothing before sealing. */
  'completeness',
  /** What the page's own program does; the words that it is given are checked. */
  'page-program',
  /** Files that only a broken manifest vouches for. */
  'files',
  /** Objects of a desk that no line speaks of: an interrupted run leaves such, and nothing refers to them. */
  'orphans',
  /** What a public dossier was made of: texts and captures that it names by salted digests only. */
  'originals',
  /** That no private person is named whom no rule found. */
  'masking',
  /** What changed since an earlier dossier, which is not here. */
  'superseded',
  /** That files in the formats of others say what dossier.json says: another version of the program wrote them. */
  'formats',
  /** Evidence that lines speak of, and that a dossier of one story does not hold. */
  'elsewhere',
  /** What the desk that a dossier was held against wrote after the dossier. */
  'since',
]);
export type Uncheckable = z.infer<typeof UncheckableSchema>;

/** What `hearsay verify` found. `ok` is true where nothing failed. */
export const VerificationSchema = z.strictObject({
  ok: z.boolean(),
  checked: z.array(z.strictObject({ what: CheckedSchema, count: z.int().nonnegative() })),
  failed: z.array(z.strictObject({ path: z.string(), problem: ProblemSchema, message: z.string() })),
  /** How far each writer's chain reaches. Who keeps a head can ask for it later, and finds a chain cut at its end. */
  heads: z.array(JournalHeadSchema),
  /** What is known to have existed at an instant, by the word of an authority: a journal's line, or a manifest. */
  times: z.array(
    z.strictObject({ path: z.string(), proves: DigestSchema, time: z.iso.datetime(), authority: z.string() }),
  ),
  uncheckable: z.array(z.strictObject({ what: UncheckableSchema, why: z.string() })),
});
export type Verification = z.infer<typeof VerificationSchema>;
export type Failure = Verification['failed'][number];
