import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';

/** A speaker that points back by what he is: 该负责人. */
export interface Pointing extends Span {
  /** 负责人. */
  readonly noun: string;
}

const POINTING = /^(?:该名|该|这名|这位|这一|这家|那名|那位|上述|前述|此)(.+)$/;

/** 该【局办公室工作人员】: of the body that points back, and not the same person. */
const OF_BODY =
  /^(?:校|院|局|厅|委|司|店|厂|站|所|台|社|镇|县|市|区|村|公司|企业|医院|学校|机构|部门|单位|中心|协会|小区)(?!长$|员$|友$|民$|主$|方$|家$|工$).+/;

/** The sources that point back, in text order, each once. */
export function findPointing(text: string, statements: readonly Found<Statement>[]): Pointing[] {
  const byStart = new Map<number, Pointing>();
  for (const { source } of statements) {
    if (source === null) continue;
    const noun = POINTING.exec(text.slice(source.start, source.end))?.[1];
    if (noun !== undefined && !OF_BODY.test(noun)) byStart.set(source.start, { ...source, noun });
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
