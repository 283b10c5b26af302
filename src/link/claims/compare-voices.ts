import { isChinese } from '../member.ts';
import { nameOthers } from '../name-others.ts';
import type { Comparison } from '../standing/comparison.ts';
import type { Voice } from '../standing/voice.ts';
import { contradicts } from './contradicts.ts';
import { likenessOf, type Weighed } from './likeness.ts';
import { personsIn } from './persons-in.ts';
import type { Proposition } from './proposition.ts';

/**
 * Clauses of two languages, which keys have joined, are taken for half alike: enough for who is told to confirm or deny
 * it, not for who only says something near. A choice; three of three plain ones read were false.
 */
const ACROSS_LANGUAGES = 0.5;

/**
 * Compares the appearances of one claim by the closest of their clauses. An answer that names no matter (他说的都是事实)
 * speaks to all.
 */
export function compareVoices(
  group: readonly Proposition[],
  told: Voice,
  weighed: ReadonlyMap<Proposition, Weighed>,
): Comparison {
  const clauses = new Map<string, Weighed[]>();
  for (const proposition of group) {
    const { id } = proposition.statement;
    clauses.set(id, [...(clauses.get(id) ?? []), weighed.get(proposition)!]);
  }
  const clausesOf = ({ statement }: Voice): readonly Weighed[] => clauses.get(statement.id) ?? [];
  const isTranslated = (a: Voice, b: Voice) => isChinese(a.member) !== isChinese(b.member);
  const claim = weighed.get(group.find(({ member, span }) => member === told.member && span === told.span)!)!;
  const toldTerms = new Set(clausesOf(told).flatMap(({ proposition }) => [...proposition.terms.keys()]));
  return {
    likenessToClaim: (voice) =>
      isTranslated(voice, told)
        ? ACROSS_LANGUAGES
        : Math.max(0, ...clausesOf(voice).map((clause) => closeness(clause, claim))),
    coverage(voice) {
      if (isTranslated(voice, told)) return ACROSS_LANGUAGES;
      const clauses = clausesOf(voice);
      return clauses.some(pointsOnly) ? 1 : coverageOf(claim, clauses);
    },
    likeness: (a, b) =>
      isTranslated(a, b)
        ? ACROSS_LANGUAGES
        : Math.max(0, ...clausesOf(a).flatMap((one) => clausesOf(b).map((other) => closeness(one, other)))),
    deniesClaim(voice) {
      if (isTranslated(voice, told)) return voice.statement.act === 'deny';
      return clausesOf(voice).some((clause) => pointsOnly(clause) || contradicts(clause, claim, toldTerms));
    },
  };
}

/** How much of a claim's weight clauses say between them: 桥面宽6米 is half of 桥长12米，桥面宽6米. */
function coverageOf({ terms, length }: Weighed, clauses: readonly Weighed[]): number {
  let said = 0;
  for (const [term, weight] of terms) {
    if (clauses.some((clause) => clause.terms.has(term))) said += weight * weight;
  }
  return length === 0 ? 0 : said / (length * length);
}

function closeness(a: Weighed, b: Weighed): number {
  if (pointsOnly(a) || pointsOnly(b)) return 1;
  if (tellOfOthers(a.proposition, b.proposition)) return 0;
  return Math.min(likenessOf(a, b), shareOneWord(a, b) ? ONE_WORD : 1);
}

/** 向大家道歉, 但我会道歉: one word in common of several does not say that they are told the same. */
const ONE_WORD = 0.5;

function shareOneWord({ terms }: Weighed, other: Weighed): boolean {
  const shared = [...terms.keys()].filter((term) => other.terms.has(term)).length;
  return shared < 2 && Math.max(terms.size, other.terms.size) > 1;
}

function pointsOnly({ terms }: Weighed): boolean {
  return terms.size === 0;
}

/** 学生尹志远作弊属实, 学生卜小满作弊属实: the same words of two persons. */
function tellOfOthers(a: Proposition, b: Proposition): boolean {
  return nameOthers(personsIn(a), personsIn(b));
}
