import { digestOf } from '../../evidence/digest.ts';
import type { JournalledDecision } from '../../model/decision.ts';
import { maskDossier } from '../../publish/mask/mask-dossier.ts';
import type { MaskedRecords, Records } from '../../publish/mask/masked-records.ts';
import { loadSalt } from './load-salt.ts';
import { createMaskLanguage } from './mask-language.ts';

/** The records as they may be published; `decisions` are those in force. */
export async function maskRecords(
  records: Records,
  desk: string,
  decisions: readonly JournalledDecision[],
): Promise<MaskedRecords> {
  const namesOf = (verb: 'mask' | 'unmask') =>
    decisions.flatMap(({ decided }) => (decided.verb === verb ? [decided.name] : []));
  return maskDossier({
    records,
    mask: namesOf('mask'),
    unmask: namesOf('unmask'),
    language: createMaskLanguage(),
    digestOf,
    salted: await loadSalt(desk),
  });
}
