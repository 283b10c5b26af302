import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import type { Pronoun } from './find-pronouns.ts';

/** 公司及其股东: joined to the name, and no part of it. */
const JOINS = new Set('及与和、');

/** The pronouns without the 其 of names: a report that names 林其食品公司 has none in 林其食品 either. */
export function outsideNames(
  text: string,
  pronouns: readonly Pronoun[],
  mentions: readonly Found<Mention>[],
): readonly Pronoun[] {
  if (!pronouns.some(({ word }) => word === '其')) return pronouns;
  const before = new Set<string>();
  for (const { type, span } of mentions) {
    if (type !== 'body' && type !== 'person') continue;
    const at = text.indexOf('其', span.start + 1);
    if (at < 0 || at >= span.end || JOINS.has(text[at - 1]!)) continue;
    before.add(text[at - 1]!);
  }
  return before.size === 0
    ? pronouns
    : pronouns.filter(({ word, start }) => word !== '其' || !before.has(text[start - 1]!));
}
