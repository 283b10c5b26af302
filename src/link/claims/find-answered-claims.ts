import type { Conflict } from '../../model/conflict.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { hullOfStatement } from '../../model/statement-hull.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { type Member, sentenceAround } from '../member.ts';
import { heardIn } from '../speakers/heard.ts';
import { isSameSpeaker } from '../speakers/same-speaker.ts';
import { isDenyingCue } from './negation.ts';

/** Words that deny what was said just before, without saying it again. 16 in 839 English articles of a set, 12 in 4,710 Chinese ones. */
const DENIES_WHAT_WAS_SAID: readonly {
  readonly id: string;
  readonly example: string;
  readonly words: RegExp;
}[] = [
  {
    id: 'denies-this',
    example: 'The shop said that the first kettle came back in May. The maker denied this.',
    words:
      /\b(?:denied|denies|rejected|rejects|disputed|disputes) (?:this|(?:it|that)(?=\s*(?:[.,;:!?”"]|$|(?:and|but|on|in|when|as|to)\b))|(?:the|those|these|all) (?:claims?|allegations?|accusations?|charges?|rumou?rs))\b(?! (?:he|she|they|it|the|was|were|had|is|are)\b)/gi,
  },
  {
    id: '否认这一说法',
    example: '有居民称桥上月刚刚大修。县住建局否认了这一说法。',
    words:
      /否[认認][了]?(?:[这這]一|上述|[该該]|此|相关|相關|有关|有關)(?:[说說]法|指控|[传傳]言|消息|[报報][道導])|(?:[这這]一|上述|[该該]|此|相关|相關)(?:[说說]法|指控|[传傳]言|消息)(?:[并並]?不[属屬]?[实實]|[没沒]有根[据據])|[对對]此(?:予以|均|[坚堅][决決]|明[确確])?否[认認]/g,
  },
];

/** What can be denied by pointing at it; an accusation more than all else. */
const CLAIMING: ReadonlySet<Act> = new Set(['allege', 'assert', 'confirm']);

/** While some speculated that she was the owner, she denied this: what is pointed at stands in the sentence itself. */
const TALK_BEFORE =
  /\b(?:speculat|suggest|alleg|accus|claim|report|rumou?r|sa(?:id|ys))\w*\b[^.;]{0,60}?\bthat\b|(?:猜测|猜測|传言|傳言|传闻|傳聞|指控)[^，,。]{0,12}[，,]/i;

/** How many statements back a pointing word reaches: a choice, not measured. */
const REACH = 3;

/**
 * Denials that only point at a claim (“denied this”, 否认了这一说法), with the claim: the accusation among the
 * last statements of other speakers before it, or else the last of them. `[]` where nobody spoke before.
 */
export function findAnsweredClaims(member: Member): Conflict[] {
  const { text } = member.report;
  return DENIES_WHAT_WAS_SAID.flatMap(({ id, words }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const pointing = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAround(member.sentences, pointing);
      if (!sentence) return [];
      if (TALK_BEFORE.test(text.slice(sentence.start, pointing.start))) return [];
      const denial = statementIn(member, sentence);
      const claim = findClaim(member, sentence, denial);
      const claimed = claim && hullOfStatement(claim);
      if (!claim || !claimed) return [];
      const report = member.report.id;
      return {
        id: `denial-${report}-${pointing.start}-${pointing.end}`,
        kind: 'denial' as const,
        certainty: isJustBefore(text, claimed, sentence) || claim.act === 'allege' ? 'sure' : 'possible',
        sides: [
          { report, statement: denial?.id ?? null, span: sentence },
          { report, statement: claim.id, span: claimed },
        ],
        reasons: [{ rule: `conflict:${id}`, span: pointing, report }],
      };
    }),
  );
}

/** The statement that the denying sentence makes as well (“…, saying that …”), null for none. */
function statementIn({ statements }: Member, sentence: Span): Statement | null {
  return (
    statements.find((statement) => {
      const hull = hullOfStatement(statement);
      return hull !== undefined && overlaps(hull, sentence);
    }) ?? null
  );
}

function findClaim(member: Member, sentence: Span, denial: Statement | null): Statement | undefined {
  const before = member.statements.filter((statement) => {
    const hull = hullOfStatement(statement);
    return (
      hull !== undefined &&
      hull.end <= sentence.start &&
      statement.content.length > 0 &&
      isNear(member.report.text.slice(hull.end, sentence.start))
    );
  });
  // What was only supposed just before (some speculated that …) may be what is denied, and not what was said before that.
  const last = before.at(-1);
  const isWithin = before.some(
    (other) => CLAIMING.has(other.act) && last !== undefined && areNested(other, last),
  );
  if (last?.act === 'opinion' && !isWithin) return undefined;
  const isOfDenier = (statement: Statement): boolean =>
    denial !== null && isSameSpeaker(heardIn({ member, statement }), heardIn({ member, statement: denial }));
  const claims = before
    .filter((statement) => CLAIMING.has(statement.act) && !isOfDenier(statement))
    // 曾否认签约…: who tells that somebody denies it claims nothing.
    .filter((statement) => {
      const hull = hullOfStatement(statement)!;
      return !isDenyingCue(sliceSpan(member.report.text, hull));
    })
    .slice(-REACH);
  return claims.findLast(({ act }) => act === 'allege') ?? claims.at(-1);
}

/** What is pointed at is mostly said in the sentence before; further back, only an accusation is surely meant. */
function isJustBefore(text: string, claimed: Span, sentence: Span): boolean {
  return !/\p{L}/u.test(text.slice(claimed.end, sentence.start));
}

/** 晚报称，居民建议改桥名: the opinion is a part of what the paper says. */
function areNested(a: Statement, b: Statement): boolean {
  const [one, other] = [hullOfStatement(a), hullOfStatement(b)];
  return one !== undefined && other !== undefined && overlaps(one, other);
}

/** A Chinese paragraph points at what was said in it; English news has one sentence to a paragraph. */
function isNear(between: string): boolean {
  return !/\p{Script=Han}/u.test(between) || !between.includes('\n');
}
