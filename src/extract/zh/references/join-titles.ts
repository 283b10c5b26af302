import type { Naming } from './naming.ts';

/** Nouns that follow a name and mean the same; after others, such as 妻子, somebody else is meant. */
const RANK =
  /^(?:副|总|原|前|大)?(?:[局处科部厅司院校园所站行队组社馆台镇乡县市区州村厂店]长|主任|书记|经理|总经理|总裁|董事长|主席|教授|研究员|医生|医师|律师|总统|总理|首相|老师|记者|警官|法官|教练|院士|博士|大使|参赞|议员)$/;

/**
 * Joins a noun with the name that it stands beside, 【司机】【王某】 and 【王某】【局长】, to one naming of that name,
 * and tells which namings are only a part of another: 【王某】的妻子. `namings` have one for each end, in text order.
 */
export function joinTitles(text: string, namings: readonly Naming[]): Naming[] {
  const joined: Naming[] = [];
  /** Index of the one that reaches furthest. */
  let at = -1;
  for (const naming of namings) {
    const last = joined[at];
    // 【王主任】, a word of the dictionary, is 【王】 with his title.
    const title = last === undefined ? '' : text.slice(naming.end, last.end);
    if (last?.kind === 'noun' && naming.start === last.start && isName(naming) && RANK.test(title)) {
      joined[at] = { ...naming, end: last.end, title };
      continue;
    }
    if (last !== undefined && naming.end <= last.end) {
      joined.push({ ...naming, isInside: true });
      continue;
    }
    const isOf = last?.kind === 'body' && naming.kind === 'noun' && isBeside(text, last.end, naming.start);
    if (isOf) {
      joined[at] = { ...last, isInside: true };
      joined.push({ ...naming, start: last.start });
    } else if (last === undefined || naming.start > last.end) {
      joined.push(naming);
    } else if (naming.start === last.end && last.kind === 'noun' && isName(naming)) {
      const gender = naming.gender ?? last.gender;
      joined[at] = { ...naming, start: last.start, number: 'one', title: last.key, gender };
      continue;
    } else if (naming.kind === 'noun' && isName(last)) {
      const start = Math.min(last.start, naming.start);
      const isRank = text.slice(last.end, naming.end) === naming.key && RANK.test(naming.key);
      joined[at] = isRank
        ? { ...last, start, end: naming.end, title: naming.key }
        : { ...last, isInside: true };
      if (isRank) continue;
      joined.push({ ...naming, start });
    } else {
      if (naming.start < last.end) joined[at] = { ...last, isInside: true };
      joined.push(naming);
    }
    at = joined.length - 1;
  }
  return joined;
}

/** 县教育局一名工作人员, 县教育局的工作人员. */
function isBeside(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && text[end] === '的');
}

function isName({ kind }: Naming): boolean {
  return kind === 'person' || kind === 'speaker';
}
