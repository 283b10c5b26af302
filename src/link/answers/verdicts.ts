import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { weighClause } from '../claims/clause-terms.ts';
import type { Weighed } from '../claims/likeness.ts';
import { isNegated } from '../claims/negation.ts';
import { NAMING } from '../claims/proposition.ts';
import { falseWords } from '../denial/false-words.ts';
import type { Member } from '../member.ts';
import type { Answer } from './answer.ts';
import { givesFiguresOf } from './gives-figures-of.ts';
import { sharedMatter } from './matter.ts';
import { ownWords } from './own-words.ts';
import { isLongBefore, wordsOf } from './pair.ts';
import type { Telling } from './telling.ts';

const FALSE_ZH = `(?:${falseWords('zh', 'not-so', 'against-facts', 'rumour', 'fake', 'invented', 'groundless', 'no-such-thing')}|不实|假)`;
const FALSE_EN = `(?:(?:mostly|completely|totally|entirely) )?(?:${falseWords('en', 'not-so', 'wrong', 'invented', 'groundless')}|fake|a (?:hoax|myth))`;

/** Lines by which a check of facts says of the talk that it checks that it is false. */
export const VERDICTS: readonly { readonly id: string; readonly example: string; readonly words: RegExp }[] =
  [
    {
      id: 'en:line',
      example: 'Our verdict: FALSE',
      words: new RegExp(
        `^(?:(?:our|the) )?(?:verdict|rating|ruling|conclusion)\\s*[:：–—-]\\s*(?:(?:this|it|the (?:claim|post|story)) is )?${FALSE_EN}\\b`,
        'i',
      ),
    },
    {
      id: 'zh:line',
      example: '【结论】网传内容为谣言',
      words: new RegExp(
        `^(?:【(?:核查|查证|求证)?结论】|(?:核查|查证|求证)?结论[:：])[^，。；？]{0,16}?${FALSE_ZH}`,
      ),
    },
    {
      id: 'title-that-answers',
      example: 'Did the bakery use old flour? No',
      words: new RegExp(`[?？]\\s*(?:No|${FALSE_EN}|${FALSE_ZH}|并非如此)[.。!！]?$`, 'i'),
    },
  ];

/** How much of a claim the talk that was checked must say. */
const LEAST_SAID = 0.35;
/** The words of that talk that it must have. */
const FEWEST = 2;

/** What a report that checks talk says of those who tell it: a verdict below, or in its title. It names no claim, so that its question does. */
export function verdictAnswers(tellings: readonly Telling[]): Answer[] {
  const byMember = new Map<Member, Telling[]>();
  for (const telling of tellings)
    byMember.set(telling.member, [...(byMember.get(telling.member) ?? []), telling]);
  return [...byMember].flatMap(([member, own]) => {
    const verdict = verdictOf(member, own);
    if (verdict === undefined) return [];
    // 【结论】…谣言。此外，网传“…”: what stands behind the verdict is another matter.
    const talk = own.filter((each) => each.sentence.start < verdict.sentence.start && isOfTalk(each));
    const checked = [...questionOf(member), ...talk.flatMap(({ clauses }) => clauses)];
    const names = namesWithin(member);
    return tellings.flatMap((told) => {
      // A check tells talk, and who it asked.
      if (told.member === member && told.standpoint !== 'talk') return [];
      if (!mayBeTold(told) || told.sentence === verdict.sentence || isLongBefore(verdict, told)) return [];
      const said = told.claims
        .map((clause) => ({ clause, coverage: saidBy(clause, checked, [...told.names, ...names]) }))
        .sort((a, b) => b.coverage - a.coverage)[0];
      return said === undefined || said.coverage < LEAST_SAID
        ? []
        : [{ told, by: verdict, way: 'no' as const, rule: 'answer:verdict', ...said }];
    });
  });
}

/** The telling that says so, as what an authority on it found: a line, or else the title. */
function verdictOf(member: Member, own: readonly Telling[]): Telling | undefined {
  const { text } = member.report;
  const line = own.find((each) => isLine(foldScript(sliceSpan(text, each.sentence))));
  if (line !== undefined) return { ...line, standpoint: 'finding' };
  const span = titleSpan(member);
  const [, , ofTitle] = VERDICTS;
  if (span === undefined || !ofTitle!.words.test(foldScript(sliceSpan(text, span)))) return undefined;
  const words = sliceSpan(text, span);
  const statement = ownWords(member, span);
  const nothing = { clauses: [], around: [], before: [], claims: [], rare: 0, names: [] };
  return { member, statement, sentence: span, span, words, whole: words, standpoint: 'finding', ...nothing };
}

function isLine(sentence: string): boolean {
  const [en, zh] = VERDICTS;
  return en!.words.test(sentence.trim()) || zh!.words.test(sentence.trim());
}

function titleSpan({ report: { text, title } }: Member): Span | undefined {
  return title === null || !text.startsWith(title) ? undefined : { start: 0, end: title.length };
}

/** 辟谣 | 面包店换了秤砣？不实: what the title asks; nothing for a title that asks nothing. */
function questionOf(member: Member): Weighed[] {
  const title = titleSpan(member);
  const words = title === undefined ? '' : sliceSpan(member.report.text, title);
  const { lead = '', asked } =
    /^(?<lead>[^|｜:：]{0,12}[|｜:：]\s*)?(?<asked>[^?？]{4,})[?？]/.exec(words)?.groups ?? {};
  if (title === undefined || asked === undefined) return [];
  const start = title.start + lead.length;
  const span = { start, end: start + asked.length };
  const terms = weighClause({ frame: '', clause: asked, names: [] });
  const statement = ownWords(member, span);
  const proposition = {
    member,
    statement,
    span,
    terms,
    negative: isNegated(asked),
    figures: [],
    stance: null,
  };
  return [{ proposition, terms, length: 1, isOfName: () => false }];
}

function namesWithin({ mentions, report: { text } }: Member): string[] {
  return mentions
    .filter(({ type }) => NAMING.has(type))
    .map(({ span }) => sliceSpan(text, span).toLowerCase());
}

const ROUND =
  /网[上络]?[^，。；]{0,6}传|流传|【(?:网传|传言|谣言)】|\b(?:posts?|messages?|videos?)\b[^.;]{0,60}\b(?:claim|sa(?:y|id)|alleg|suggest)\w*|\bclaims? (?:that|doing|going)\b|\brumou?rs?\b/i;

/** Whether a telling of a check tells of the talk that it checks. */
function isOfTalk({ statement, member, sentence }: Telling): boolean {
  return statement.act !== 'deny' && ROUND.test(sliceSpan(member.report.text, sentence));
}

/** Talk, and what who is concerned passes on or claims; what was found and what only asks are none. */
function mayBeTold({ standpoint, statement, claims }: Telling): boolean {
  const { act } = statement;
  return (
    claims.length > 0 &&
    (standpoint === 'talk' || standpoint === 'concerned') &&
    act !== 'ask' &&
    act !== 'deny' &&
    act !== 'decline' &&
    act !== 'unaware'
  );
}

/** How much of a clause what was checked says, names apart, the same way round and with its figures. */
function saidBy(clause: Weighed, checked: readonly Weighed[], names: readonly string[]): number {
  const words = wordsOf(clause);
  return Math.max(
    0,
    ...checked.map((each) => {
      const { words: shared, coverage } = sharedMatter(clause, [each], names);
      const other = wordsOf(each);
      const isSame = isNegated(words) === isNegated(other) && givesFiguresOf(other, words);
      return isSame && shared.length >= FEWEST ? coverage : 0;
    }),
  );
}
