import type { Mention } from '../../../model/mention.ts';
import { isSpan } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { lastUnitsOf } from '../words/last-units.ts';
import { type MarkedWords, markedWords, WORD_CLASS, wordAt, wordText } from '../words/marked-words.ts';
import { NO_ROLES, ROLE_MODIFIERS, ROLES } from './role-words.ts';

/** By unit: 1 where a role ends in it; a look here spares most words the set. */
const LAST_UNITS = lastUnitsOf(ROLES);
/** 县委|书记, 公司|经理: the body before the role is no part of it. */
const AFTER_BODY = /[委局厅部院校司室处科队组会社团厂店]$/;
/** Modifiers in a row: 有关|部门|负责人 has two. */
const MAX_MODIFIERS = 2;

/** Words for what somebody is or does, in text order: 常务副县长, 值班工作人员; `[]` where there are none. */
export function findRoles(passage: Passage): Found<Mention>[] {
  const words = markedWords(passage);
  const found: Found<Mention>[] = [];
  for (const block of passage.blocks) {
    for (let n = wordAt(words, block.start); n < words.count && words.start[n]! < block.end; n++) {
      const start = roleStart(words, n);
      const end = words.start[n + 1]!;
      if (start === undefined || end > block.end) continue;
      const span = { start: Math.max(block.start, start), end };
      if (!isSpan(passage.text, span)) continue;
      found.push({ type: 'role', span, value: null, timex: null, reasons: [{ rule: 'role:word', span }] });
    }
  }
  return found;
}

/** Where the role begins whose last word is n; undefined where it is none. */
function roleStart(words: MarkedWords, n: number): number | undefined {
  const { text, start, classes } = words;
  if (LAST_UNITS[text.charCodeAt(start[n + 1]! - 1)] !== 1) return undefined;
  const word = wordText(words, n);
  if (NO_ROLES.has(word)) return undefined;
  let first = start[n]!;
  if (!ROLES.has(word)) {
    if (!isNominal(classes[n]!)) return undefined;
    const role = [4, 3, 2].find((size) => size < word.length && ROLES.has(word.slice(-size)));
    if (role === undefined) return undefined;
    if (AFTER_BODY.test(word.slice(0, -role))) return start[n + 1]! - role;
  }
  for (let before = n - 1; before >= Math.max(0, n - MAX_MODIFIERS); before--) {
    if (!ROLE_MODIFIERS.has(wordText(words, before))) break;
    first = start[before]!;
  }
  return first;
}

function isNominal(kind: number): boolean {
  return (
    kind === WORD_CLASS.noun ||
    kind === WORD_CLASS.other ||
    kind === WORD_CLASS.attribute ||
    kind === WORD_CLASS.name
  );
}
