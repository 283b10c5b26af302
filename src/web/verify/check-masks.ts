import type { Findings } from './findings.ts';
import { fieldOf, type Json, listOf, stringOf } from './read-json.ts';

/** 李某甲, 人物B, Person C, 〔电话〕, [phone]: words that stand for somebody's name or number, and say nothing of it. */
const MASKS = [
  /^\p{Script=Han}{1,2}某(?:[甲乙丙丁戊己庚辛壬癸]|[0-9]+)$/u,
  /^人物[A-Z]+$/,
  /^Person[ -][A-Z]+$/,
  /^〔(?:电话|证件号|卡号|邮箱|车牌|账号)〕$/,
  /^\[(?:phone|ID.number|card.number|e-mail|plate|account)\]$/,
];

/** In a public dossier every report says how it was masked, what stands at a mask is one, and nothing misread is told. */
export function checkMasks(reports: readonly Json[], findings: Findings): void {
  for (const entry of reports) {
    const report = fieldOf(entry, 'report');
    const id = stringOf(report, 'id');
    const masking = fieldOf(entry, 'masking');
    const masks = listOf(masking, 'masks').map((mask) => stringOf(fieldOf(mask, 'span'), 'exact'));
    const misread = listOf(fieldOf(report, 'correction'), 'lines').some(
      (line) => fieldOf(line, 'read') !== null,
    );
    if (masking === undefined || misread) findings.fail('dossier.json', 'not-public', id);
    for (const words of masks) {
      if (!isMask(words)) findings.fail('dossier.json', 'not-public', `${id} ${words}`);
      findings.count('masks');
    }
  }
}

/** In an address a mask is percent-encoded. */
function isMask(words: string): boolean {
  const plain = /%[0-9A-F]{2}/i.test(words) ? decode(words) : words;
  return MASKS.some((mask) => mask.test(plain));
}

function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
