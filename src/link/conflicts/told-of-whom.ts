import type { Mention } from '../../model/mention.ts';
import { foldScript } from '../../text/script.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { type Member, statementAround } from '../member.ts';
import { mentionsIn } from '../mentions-in.ts';
import { speakerSpan } from '../speakers/speaker-of.ts';
import { figuresTold } from './figures-told.ts';

/** Of whom something is told. */
export interface Whom {
  readonly words: string;
  readonly kind: 'person' | 'role' | 'number';
  /** What he is, where it stands beside his name: our driver, Ada Finch; 司机周小禾. */
  readonly role: string | null;
}

/** How far back a sentence that names nobody may take its person from, in sentences. */
const REACH = 8;
const REACH_OF_ROLES = 3;
const OF_SELF = /我(?!们|公司|中心|[公市区县局厂院校司店馆社部处会])|\b(?:I|me|my)\b/;

/**
 * Whom a stretch is told of: who speaks, where he tells it of himself; else the last person before it in its sentence, the number of persons
 * (43 of them), or the role; else the last person or role of the sentences before.
 */
export function findWhom(member: Member, sentence: Span, at: Span): Whom | undefined {
  const { text } = member.report;
  const said = statementAround(member, at);
  if (OF_SELF.test(sliceSpan(text, sentence)) && said !== null) {
    const source = speakerSpan(said);
    const named = source === null ? undefined : personIn(member, source);
    if (named !== undefined) return named;
  }
  const before = { start: sentence.start, end: at.start };
  const inside = personIn(member, before) ?? numberIn(sliceSpan(text, before)) ?? roleIn(member, before);
  if (inside !== undefined) return inside;
  const index = member.sentences.findIndex(({ start }) => start === sentence.start);
  const near = member.sentences.slice(Math.max(0, index - REACH), Math.max(0, index)).reverse();
  for (const each of near) {
    const found = personIn(member, each);
    if (found !== undefined) return found;
  }
  for (const each of near.slice(0, REACH_OF_ROLES)) {
    const found = roleIn(member, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function personIn(member: Member, span: Span): Whom | undefined {
  const found = lastOf(member, span, 'person');
  if (found === undefined) return undefined;
  const { text } = member.report;
  const role = mentionsIn(member.mentions, {
    start: Math.max(0, found.span.start - BESIDE),
    end: found.span.start,
  })
    .filter(({ type }) => type === 'role')
    .findLast((each) =>
      /^[\s,，]*(?:Encik |Madam |Mr |Mrs |Ms )?$/.test(text.slice(each.span.end, found.span.start)),
    );
  return {
    words: wordsOf(member, found),
    kind: 'person',
    role: role === undefined ? null : wordsOf(member, role),
  };
}
/** A role and a name beside each other, with a comma and a form of address between them. */
const BESIDE = 20;

function roleIn(member: Member, span: Span): Whom | undefined {
  const found = lastOf(member, span, 'role');
  return found && { words: wordsOf(member, found), kind: 'role', role: null };
}

function lastOf({ mentions }: Member, span: Span, type: Mention['type']): Mention | undefined {
  return mentionsIn(mentions, span).findLast((mention) => mention.type === type);
}

function wordsOf({ report }: Member, { span }: Mention): string {
  return foldScript(sliceSpan(report.text, span))
    .replace(/^(?:the|our|their|its|mr|mrs|ms|dr) /i, '')
    .toLowerCase();
}

function numberIn(words: string): Whom | undefined {
  const found = figuresTold(words).at(-1);
  const isOfPersons = found !== undefined && (PERSONS.test(found.unit) || found.unit === '');
  return isOfPersons && found.number > 2 && COUNTS_PERSONS.test(words)
    ? { words: String(found.number), kind: 'number', role: null }
    : undefined;
}
const PERSONS = /^[名人位]$/;
const COUNTS_PERSONS =
  /[名人位]|\b\d+ (?:of (?:them|us|the)|workers|employees|associates|staff|people|drivers|teachers|packers|members)\b/i;

/** Whether both name one: 何某 and 何秀兰, where the story has one of that name (`fullNames`); Ada Finch and Ms Finch. */
export function isSameWhom(a: Whom, b: Whom, fullNames: ReadonlySet<string>): boolean {
  if (a.words === b.words) return a.kind === b.kind;
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!/\p{Script=Han}/u.test(short)) return long.split(' ').includes(short.split(' ').at(-1)!);
  const ofFamily = [...fullNames].filter((name) => name.startsWith(short[0]!));
  return /^\p{Script=Han}某?$/u.test(short) && long.startsWith(short[0]!) && ofFamily.length === 1;
}
