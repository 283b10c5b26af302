import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';

/** A speaker that points back by what he is: 该负责人. */
export interface Pointing extends Span {
  /** 负责人. */
  readonly noun: string;
}

const POINTING = /^(?:该名|该|这名|这位|这一|这家|那名|那位|上述|前述|此)(.+)$/;

/** The sources that point back, in text order, each once. */
export function findPointing(text: string, statements: readonly Found<Statement>[]): Pointing[] {
  const byStart = new Map<number, Pointing>();
  for (const { source } of statements) {
    if (source === null) continue;
    const noun = POINTING.exec(text.slice(source.start, source.end))?.[1];
    if (noun !== undefined) byStart.set(source.start, { ...source, noun });
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
