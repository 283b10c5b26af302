import { foldText } from '../../text/disguise/fold-text.ts';
import type { MaskedText } from './apply-masks.ts';
import type { Everybody } from './find-everybody.ts';
import { findTitled } from './find-titled.ts';
import type { Hit } from './hit.ts';
import { isHead } from './is-head.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { TextMasker } from './mask-text.ts';
import type { NameFinder } from './name-finder.ts';
import type { NameForm } from './name-form.ts';
import type { NamedAt } from './named-at.ts';
import { officeBeside } from './office-beside.ts';
import type { Person } from './person.ts';
import { findContested, type Presence } from './presence.ts';
import { isSingle } from './short-owners.ts';

export interface MaskingMeans {
  readonly personsByKey: ReadonlyMap<string, Person>;
  readonly forms: ReadonlyMap<string, NameForm>;
  readonly finder: NameFinder;
  readonly masker: TextMasker;
  readonly language: MaskLanguage;
}

export interface MaskedTexts {
  /** By report. */
  readonly texts: ReadonlyMap<string, MaskedText>;
  readonly presences: ReadonlyMap<string, Presence>;
  /** The office, or place at the head of a body, that a text names beside somebody, the first that any does. */
  readonly offices: ReadonlyMap<Person, string>;
}

/** Masks the texts of all reports, which moves every span in them. */
export function maskTexts(
  { inOrder, namedByReport }: Everybody,
  { personsByKey, forms, finder, masker, language }: MaskingMeans,
): MaskedTexts {
  const texts = new Map<string, MaskedText>();
  const presences = new Map<string, Presence>();
  const offices = new Map<Person, string>();
  for (const { report } of inOrder) {
    const named = namedByReport.get(report.id)!;
    const presence = presenceIn(report.text, named, personsByKey, finder);
    presences.set(report.id, presence);
    const ownerOf = (at: NamedAt) => {
      const form = at.from === 'label' ? undefined : forms.get(at.name.key);
      return form ? form.ownerIn(presence) : (personsByKey.get(at.name.key) ?? null);
    };
    const hits = [
      ...named.flatMap((at) =>
        toHit(at, report.text, personsByKey.has(at.name.key) ? ownerOf(at) : null, language),
      ),
      ...findTitled(report.text, [...presence.persons], language),
    ];
    for (const hit of hits) {
      const office = hit.named && officeBeside(report.text, hit);
      if (office && !offices.has(hit.named.person)) offices.set(hit.named.person, office);
    }
    const cuts = report.blocks.flatMap(({ start, end }) => [start, end]);
    const isChinese = report.language?.startsWith('zh') ?? /\p{Script=Han}/u.test(report.text);
    texts.set(report.id, masker.maskText(report.text, { isChinese, cuts, presence }, hits));
  }
  return { texts, presences, offices };
}

/** Who is named in full in a text, or called by it. */
function presenceIn(
  text: string,
  named: readonly NamedAt[],
  personsByKey: ReadonlyMap<string, Person>,
  finder: NameFinder,
): Presence {
  const own = named.flatMap(({ name, from }) =>
    isSingle(name) && from !== 'label' && from !== 'net-name' ? [] : (personsByKey.get(name.key) ?? []),
  );
  return {
    persons: new Set([...own, ...finder.personsIn(foldText(text)[0]!)]),
    contested: findContested(text),
  };
}

function toHit(
  { name, span, from }: NamedAt,
  text: string,
  person: Person | null,
  language: MaskLanguage,
): Hit[] {
  if (person === null || span === null) return [];
  if (from === 'mention' && isHead({ text, cased: text }, span.end, name, language)) return [];
  // Without the title and quotation marks around the name.
  const start = text.indexOf(name.words, span.start);
  const isThere = start !== -1 && start + name.words.length <= span.end;
  const isWhole = from === 'label' || from === 'net-name';
  const place = isThere && !isWhole ? { start, end: start + name.words.length } : span;
  return [{ ...place, kind: 'person', named: { person, script: name.script } }];
}
