import type { Digest } from '../../model/digest.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Answer, Inquiry, JournalledAnswer, JournalledInquiry } from '../../model/inquiry.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import { decisionsIn } from './check-decisions.ts';
import type { Journalled } from './check-journals.ts';

/** How a desk's public dossiers call what is its own. */
export interface PublicNames {
  digestOf(digest: Digest): Digest;
  idOf(id: string): string;
}

/**
 * Each decision, question and answer of a public dossier is a line of the desk: what was decided, when, by what way and by
 * what deadline. Names and words are masked and cannot be compared, and answers may have come since.
 */
export function checkPublicLines(
  document: DossierDocument,
  { decisions, inquiries }: Journalled,
  { digestOf, idOf }: PublicNames,
  agree: (isSo: boolean, message: string) => void,
): void {
  const decisionsById = new Map([...decisions.values()].map((line) => [idOf(line.id), line]));
  const inquiriesById = new Map([...inquiries.values()].map((line) => [idOf(line.id), line]));
  for (const story of document.stories) {
    for (const { id, time, decided } of decisionsIn(story)) {
      const line = decisionsById.get(id);
      const isSo =
        line?.time === time && outlineOf(line.decided) === outlineOf(decided as { readonly verb: string });
      agree(isSo, `${story.id}: the desk has no such decision as ${id}.`);
    }
    for (const shown of story.inquiries) {
      const line = inquiriesById.get(shown.id);
      const isSo = line !== undefined && outlineOfQuestion(line, digestOf) === outlineOfQuestion(shown);
      agree(isSo, `${story.id}: the desk has no such inquiry as ${shown.id}.`);
      const told = new Set(line?.answers.map((answer) => outlineOfAnswer(answer, digestOf)));
      for (const answer of shown.answers) {
        agree(
          told.has(outlineOfAnswer(answer)),
          `${story.id}: the desk has no such answer to ${shown.id} as that of ${answer.time}.`,
        );
      }
    }
  }
}

/** What no mask touches. */
function outlineOf({ verb, value = null }: { readonly verb: string; readonly value?: unknown }): string {
  return formatCanonicalJson({ verb, value });
}

/** `nameOf` gives the public name of an attachment; those of a public dossier have it already. */
function outlineOfQuestion(
  { channel, at, deadline, time, attachments }: Inquiry | JournalledInquiry,
  nameOf = itself,
): string {
  return formatCanonicalJson({ channel, at, deadline, time, attachments: attachments.map(nameOf) });
}

function outlineOfAnswer(
  { outcome, at, time, attachments }: Answer | JournalledAnswer,
  nameOf = itself,
): string {
  return formatCanonicalJson({ outcome, at, time, attachments: attachments.map(nameOf) });
}

function itself(digest: Digest): Digest {
  return digest;
}
