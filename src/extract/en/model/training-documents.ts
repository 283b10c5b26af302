import type { Block } from '../../../model/report.ts';
import type { Span } from '../../../text/span.ts';
import { createPassage, type Passage } from '../../passage.ts';
import { ruleDrafts } from '../statements/rule-drafts.ts';
import type { StatementDraft } from '../statements/statement-draft.ts';
import type { Words } from '../words/find-words.ts';
import { wordsOf } from '../words/passage-words.ts';
import { QUOTATION } from './categories.ts';
import { CUE_TAGS, readCueFeatures } from './cue-features.ts';
import { readCueOfUnits, roleTagsOf, unitsIn, windowOf } from './cue-window.ts';
import { ROLE_TAGS, readRoleFeatures } from './role-features.ts';
import { ruleTags } from './tag-cues.ts';
import type { Example } from './train-chain.ts';
import { allowsRoleStep } from './trained-model.ts';
import { unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A row of attributed statements; spans are [start, end) in code points. */
export interface AnnotatedRow {
  readonly text: string;
  readonly statements: readonly Readonly<
    Record<'source' | 'cue' | 'content', readonly [number, number][] | null>
  >[];
}

export interface TrainingDocument {
  readonly passage: Passage;
  readonly words: Words;
  /** What the rules find: the chains are told of it. */
  readonly drafts: readonly StatementDraft[];
  readonly statements: readonly Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>>[];
}

/** A row with its words and what the rules find in it. */
export function readTrainingDocument(row: AnnotatedRow): TrainingDocument {
  const toSpans = createSpanReader(row.text);
  const passage = createPassage({
    text: row.text,
    blocks: blocksOfLines(row.text),
    published: null,
    language: 'en',
  });
  return {
    passage,
    words: wordsOf(passage),
    drafts: ruleDrafts(passage),
    statements: row.statements.map(({ source, cue, content }) => ({
      source: toSpans(source),
      cue: toSpans(cue),
      content: toSpans(content),
    })),
  };
}

/** The sentences of a document for the cue chain, and its cues for the role chain, as they should be tagged. */
export function collectExamples(
  { passage, words, drafts, statements }: TrainingDocument,
  document: number,
  vocabulary: Vocabulary,
): { cues: Example[]; roles: Example[] } {
  const units = unitsOf(words, passage, vocabulary);
  const rules = ruleTags(words, units, drafts);
  const tags = new Uint8Array(units.count);
  const roles: Example[] = [];
  for (const statement of statements) {
    const [cue, ...more] = statement.cue;
    const range = cue === undefined || more.length > 0 ? undefined : unitsIn(words, units, cue);
    // A cue inside a quotation is one unit with it and cannot be told.
    if (cue === undefined || range === undefined || units.category[range.first] === QUOTATION) continue;
    if (!tags.subarray(range.first, range.last + 1).some((tag) => tag !== CUE_TAGS.outside)) {
      tags.fill(CUE_TAGS.inside, range.first, range.last + 1);
      tags[range.first] = CUE_TAGS.begin;
    }
    const { from, to } = windowOf(units, range);
    const draft = drafts.find((other) => other.cue.start < cue.end && cue.start < other.cue.end);
    const hint = draft === undefined ? new Uint8Array(to - from) : roleTagsOf(words, units, draft, from, to);
    const target = roleTagsOf(
      words,
      units,
      { source: statement.source[0] ?? null, content: statement.content },
      from,
      to,
    );
    const [first, last] = [Math.max(range.first, from) - from, Math.min(range.last + 1, to) - from];
    const fixed = new Int8Array(to - from).fill(-1).fill(ROLE_TAGS.outside, first, last);
    target.fill(ROLE_TAGS.outside, first, last);
    beginAnew(target);
    const features = readRoleFeatures(units, hint, readCueOfUnits(words, units, range), vocabulary, from, to);
    roles.push({ document, features, target, fixed });
  }
  const cues = units.sentenceFirst.map((from, sentence): Example => {
    const to = units.sentenceFirst[sentence + 1] ?? units.count;
    return {
      document,
      features: readCueFeatures(units, rules, vocabulary, from, to),
      target: tags.slice(from, to),
      fixed: null,
    };
  });
  return { cues, roles };
}

/** What the cue cuts in two begins again behind it. */
function beginAnew(target: Uint8Array): void {
  for (let i = 0; i < target.length; i++) {
    if (!allowsRoleStep(i === 0 ? ROLE_TAGS.outside : target[i - 1]!, target[i]!)) target[i]! -= 1;
  }
}

function createSpanReader(text: string): (spans: readonly [number, number][] | null) => Span[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return (spans) => (spans ?? []).map(([start, end]) => ({ start: offsets[start]!, end: offsets[end]! }));
}

export function blocksOfLines(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ role: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return blocks;
}
