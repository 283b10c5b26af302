import type { Incident } from '../model/incident.ts';
import type { Mention } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import type { Act, Speaker, Statement } from '../model/statement.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';
import type { Rule } from './rule.ts';

/** A found record before it gets its report and its id, which `extract` adds. */
export type Found<T> = Omit<T, 'id' | 'report'>;

/** Tells the act of words that somebody writes himself, by a pattern in them. */
export interface SaidRule extends Rule {
  readonly act: Act;
  readonly pattern: RegExp;
}

/** `rule` is null where nothing speaks for an act other than `assert`. */
export interface SaidAct {
  readonly act: Act;
  readonly rule: string | null;
}

/**
 * What a language must bring. `en/` and `zh/` have the same files: data tables named for their noun, and
 * `find-mentions.ts`, `find-statements.ts`, `find-references.ts`, `find-incidents.ts`. All are total: any text gives a
 * list, and every span is inside `passage.text`, on character bounds.
 */
export interface LanguagePack {
  readonly language: 'en' | 'zh';
  /** Every rule that its reasons name. */
  readonly rules: readonly Rule[];
  findMentions(passage: Passage): Found<Mention>[];
  /** What the record of a mention spans, once the finders have read it. */
  nameAlone(passage: Passage, mention: Found<Mention>): Found<Mention>;
  findStatements(passage: Passage, mentions: readonly Found<Mention>[]): Found<Statement>[];
  /** The pronouns and phrases that point back, resolved or not, in text order. */
  findReferences(
    passage: Passage,
    mentions: readonly Found<Mention>[],
    statements: readonly Found<Statement>[],
  ): Found<Reference>[];
  /**
   * The act of words that somebody says himself, a message of a chat, with the rule that tells it. `asked` is the question
   * that they answer: "He was not dismissed" denies where it was asked whether he was.
   */
  judgeSaid(words: string, asked?: string | null): SaidAct;
  /** The first words at `span` by which the speaker holds back; null where there are none. */
  findHedge(text: string, span: Span): Span | null;
  /** What kind of speaker the words at `source` name. */
  speakerAt(passage: Passage, source: Span, mentions: readonly Found<Mention>[]): Speaker;
  findIncidents(
    passage: Passage,
    mentions: readonly Found<Mention>[],
    statements: readonly Found<Statement>[],
  ): Found<Incident>[];
}
