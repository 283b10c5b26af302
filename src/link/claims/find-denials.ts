import type { Certainty, Conflict } from '../../model/conflict.ts';
import type { Act, Speaker } from '../../model/statement.ts';
import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { CALLED_FALSE_EN, CALLED_FALSE_ZH } from '../denial/called-false.ts';
import { isUnproven } from '../denial/unproven.ts';
import { oneOfEachOrigin } from '../one-of-each-origin.ts';
import { isOfAnotherYear } from '../told-back-then.ts';
import { contradicts, sharedWords } from './contradicts.ts';
import type { Weighed } from './likeness.ts';
import { isDenyingCue } from './negation.ts';
import { isJudgement, type Proposition } from './proposition.ts';
import { bare, hasDenyingCue, sourceOf, wordsOf } from './proposition-words.ts';
import { isSureDenial } from './sure-denial.ts';

/** Acts that claim something to be so. */
const CLAIMING: ReadonlySet<Act> = new Set(['assert', 'confirm', 'allege', 'announce']);

/**
 * Claims that some make and others deny, each with the denials and what they deny as its sides, one side for each origin.
 * `groups` are propositions that say the same, `weighed` all of them; a denial stands against the very clause that it denies. A claim that says
 * the same as the denial, only without the word, is none; nor is one by the denial's own source.
 */
export function findDenials(
  groups: readonly (readonly Proposition[])[],
  weighed: ReadonlyMap<Proposition, Weighed>,
): Conflict[] {
  const told = termsByStatement(groups.flat());
  return groups.flatMap((group) => {
    const denials = group.filter(isDenial);
    const deniers = new Set(denials.map((denial) => bare(wordsOf(denial))));
    // What a copy of the report tells in the denier's own words is no claim.
    const claims = group.filter((each) => isClaim(each) && !deniers.has(bare(wordsOf(each))));
    const denied = denials
      .map((denial) => ({
        denial,
        against: claims.filter(
          (claim) =>
            contradicts(weighed.get(denial)!, weighed.get(claim)!, told.get(claim.statement.id)!) &&
            !isOfAnotherYear(denial, claim) &&
            !callItFalseBoth(denial, claim),
        ),
      }))
      .filter(({ against }) => against.length > 0);
    return (['sure', 'possible'] as const).flatMap((certainty) => describe(denied, claims, certainty));
  });
}

/** 截图系伪造, the video is a fake. */
const CALLS_FALSE = new RegExp(
  `${CALLED_FALSE_ZH}|(?:是|系|属于?|为|纯属|疑[似为])(?:\\p{Script=Han}{0,2}伪造|假的|虚假|假消息)|\\b(?:is|are|was|were|been|be)(?: |(?=n['’]))(?:${CALLED_FALSE_EN}|(?:a |an )?(?:fake[ds]?|forged|forgery|hoax|rumou?rs?|doctored|fiction)\\b)`,
  'iu',
);

/**
 * Who calls a thing false (聊天记录系捏造) says the same as who denies it, unless it is that word which is denied: 否认截图系伪造, 截图并非假的.
 */
function callItFalseBoth(denial: Proposition, claim: Proposition): boolean {
  if (!CALLS_FALSE.test(foldScript(wordsOf(claim)))) return false;
  const denied = foldScript(wordsOf(denial));
  return (
    !(CALLS_FALSE.test(denied) && hasDenyingCue(denial)) &&
    !/(?:不|并非|非|没有|\bnot|n['’]t)[^，。]{0,4}(?:假|伪造|捏造|编造|谣|fake|forged|a hoax)/.test(denied)
  );
}

interface Denied {
  readonly denial: Proposition;
  readonly against: readonly Proposition[];
}

/** The conflict of those pairs that are sure, or of those that are not; a denial may stand in both, against other claims. */
function describe(all: readonly Denied[], claims: readonly Proposition[], certainty: Certainty): Conflict[] {
  const denied = all
    .map(({ denial, against }) => ({
      denial,
      against: against.filter((claim) => isSureDenial(denial, claim) === (certainty === 'sure')),
    }))
    .filter(({ against }) => against.length > 0);
  const [first] = denied;
  if (first === undefined) return [];
  const against = claims.filter((claim) => denied.some((each) => each.against.includes(claim)));
  const sides = [...oneOfEachOrigin(denied.map(({ denial }) => denial)), ...oneOfEachOrigin(against)];
  const { member, span } = first.denial;
  const place = `${member.report.id}-${span.start}-${span.end}`;
  return [
    {
      id: certainty === 'sure' ? `denial-${place}` : `denial-possible-${place}`,
      kind: 'denial',
      certainty,
      sides: sides.map((side) => ({
        report: side.member.report.id,
        statement: side.statement.id,
        span: side.span,
      })),
      reasons: oneOfEachOrigin(against).map((claim) => ({
        rule: 'conflict:denies-claim',
        span: claim.span,
        report: claim.member.report.id,
        note: sharedWords(first.denial, claim).join(' '),
      })),
    },
  ];
}

/** What each statement says in all its clauses: 她上周就报修过，却无人处理. */
function termsByStatement(all: readonly Proposition[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { statement, terms } of all) {
    const known = told.get(statement.id) ?? new Set();
    for (const term of terms.keys()) known.add(term);
    told.set(statement.id, known);
  }
  return told;
}

function isClaim(proposition: Proposition): boolean {
  const { statement, stance } = proposition;
  // Who tells that somebody denies it, or names what he answers (回应“骗婚”), claims nothing.
  const words = wordsOf(proposition);
  if (isAnswer(proposition) || SUPPOSED.test(words) || SAYS_SO_AGAIN.test(words)) return false;
  if (NAMES_MATTER.test(words)) return false;
  // 未能证明店主掺了旧米: who says that it is not shown does not say that it is so.
  if (isUnproven(foldScript(words)) || isAsked(proposition)) return false;
  return CLAIMING.has(statement.act) && stance === null && !isJudgement(proposition) && !isDenyingCue(words);
}

/** 【电梯坏了】？ 是【电梯坏了】，还是没有电？ */
const ASKED = /^[”’"')）]*(?:[？?]|[，,](?:还是|還是|抑或)[^。！\n]*[？?])/;
/** How far behind a clause its question mark may stand. */
const ASKED_WITHIN = 40;

function isAsked({ member, span }: Proposition): boolean {
  return ASKED.test(member.report.text.slice(span.end, span.end + ASKED_WITHIN));
}

/** 如情况属实，就是违规: what follows from a claim does not make it. */
const SUPPOSED = /^\s*(?:如果|假如|倘若|要是|若|如(?!此|今|何|同|下|期|实|常|约|愿))/;

/** “她从书店离职”一事: names the matter, and says nothing of it. */
const NAMES_MATTER = /(?:一事|一案|[事案]件|风波|風波)[”"」』]?$/;

/** 谁再说我关门了: calls it a lie, whatever the cue. */
const SAYS_SO_AGAIN = /^[^，。]{0,4}[谁誰]再(?:[说說传傳]|造谣|造謠)/;

const ANSWERS = /回应|回應|答复|回复|respond/i;

function isAnswer({ statement: { cue }, member, span }: Proposition): boolean {
  return cue !== null && span.end - span.start <= LABEL && ANSWERS.test(sliceSpan(member.report.text, cue));
}
/** No more than the name of a matter. */
const LABEL = 4;

/** Who only tells of a matter: a plain negation of theirs (并无实据) denies nobody. */
const TELLING: ReadonlySet<Speaker> = new Set(['media', 'public', 'unknown', 'record']);
/** 有些人否认: nobody in particular. */
const SOME = /^(?:有些?|一些|部分|不少|many|some)/i;

function isDenial(proposition: Proposition): boolean {
  const { statement, member, negative } = proposition;
  if (statement.act !== 'deny' || SOME.test(sourceOf(proposition)) || isAsked(proposition)) return false;
  if (!hasDenyingCue(proposition) && (!negative || TELLING.has(statement.speaker))) return false;
  // The body of many pages begins with the title once more, other blanks in it.
  return !bare(member.report.title ?? '').includes(bare(wordsOf(proposition)));
}
