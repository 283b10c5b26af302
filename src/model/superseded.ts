import { z } from 'zod';
import { DigestSchema } from './digest.ts';

/** What a change is of. */
export const ChangedSchema = z.enum(['story', 'report', 'statement', 'claim', 'standing', 'assessment']);
export type Changed = z.infer<typeof ChangedSchema>;

/**
 * One record that is there now and was not, was and is not, or says something else; a standing stands under its claim's id.
 * `from` and `to` are what it said where that is a word of ours, such as a standing or an act; null otherwise. Words of the
 * dossier that is replaced are never repeated: they may be why it is.
 */
export const ChangeSchema = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  of: ChangedSchema,
  id: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type Change = z.infer<typeof ChangeSchema>;

/** The dossier that another one replaces or corrects: the SHA-256 of its manifest.json, its instant, and what changed since. */
export const SupersededSchema = z.strictObject({
  manifest: DigestSchema,
  created: z.iso.datetime(),
  changes: z.array(ChangeSchema),
});
export type Superseded = z.infer<typeof SupersededSchema>;
