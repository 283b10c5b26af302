import type { Incident } from '../model/incident.ts';
import type { Mention } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';
import type { Found, LanguagePack } from './pack.ts';
import type { Passage } from './passage.ts';
import { pointSources } from './point-sources.ts';

/** What was found in a passage, before it gets its report and ids. */
export interface FoundRecords {
  readonly mentions: readonly Found<Mention>[];
  readonly statements: readonly Found<Statement>[];
  readonly references: readonly Found<Reference>[];
  readonly incidents: readonly Found<Incident>[];
}

/** Runs a language's finders over a passage, in the order in which each needs what the ones before found. */
export function findRecords(passage: Passage, pack: LanguagePack): FoundRecords {
  // Find names, places, times first: speakers and incidents are made of them.
  const mentions = pack.findMentions(passage);

  // Find the statements, and whom 他 or "the spokesman" stands for where they speak.
  const said = pack.findStatements(passage, mentions);
  const references = pack.findReferences(passage, mentions, said);
  const statements = pointSources(said, references, (source) => pack.speakerAt(passage, source, mentions));

  // Find what is told as having happened, with its outcome.
  const incidents = pack.findIncidents(passage, mentions, statements);

  // A person is named by the name alone, whatever the finders read with it.
  const named = mentions.map((mention) => pack.nameAlone(passage, mention));
  return { mentions: named, statements, references, incidents };
}
