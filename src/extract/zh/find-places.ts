import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { PLACES } from './place-words.ts';
import { createWordFinder } from './word-finder.ts';

const KNOWN = createWordFinder(PLACES);
/** 河南省焦作市武陟县: each further name is short and ends in its rank. */
const FURTHER =
  /^(?:省|市|自治区)?(?:[^，。、；：“”\s副的在于到从和与是有]{1,4}?(?:市|自治州|州|盟|地区))?(?:[^，。、；：“”\s副的在于到从和与是有]{1,4}?(?:自治县|县|区|旗|市))?(?:[^，。、；：“”\s副的在于到从和与是有]{1,4}?(?:街道|镇|乡))?(?:[^，。、；：“”\s副的在于到从和与是有]{1,4}?村)?/;
/** A place that no table knows, by its rank: 林安县, 青石镇. */
const RANKED =
  /(?<=^|[，。、；：“”\s在于到从至和与对向])(?![在于到从至和与对向])[^，。、；：“”\s副的在于到从和与是有]{2,4}?(?:省|自治区|市|自治州|县|镇|乡|村|街道)(?!长|委|场|民|级|里|上|内|政|容|值|面)/g;
/** Words that a rank ends and that name nothing. */
const NO_PLACE = /^(?:全|各|本|该|我|外|多|两|几|一|这|那|某|每|省|当地|城|乡|此|不|的|为|被|有)/;

/** Names of places in text order, down to the village; `[]` where there are none. */
export function findPlaces({ text, blocks }: Passage): Found<Mention>[] {
  const found: Found<Mention>[] = [];
  for (const block of blocks) {
    const spans: { span: Span; rule: string }[] = [];
    let last = block.start;
    for (const { start, end } of KNOWN.find(text, block.start, block.end)) {
      if (start < last) continue;
      const further = FURTHER.exec(text.slice(end, Math.min(block.end, end + 24)))![0];
      last = end + further.length;
      spans.push({ span: { start, end: last }, rule: 'place:known' });
    }
    for (const match of text.slice(block.start, block.end).matchAll(RANKED)) {
      const start = block.start + match.index;
      const span = { start, end: start + match[0].length };
      if (!NO_PLACE.test(match[0])) spans.push({ span, rule: 'place:rank' });
    }
    let end = block.start;
    for (const { span, rule } of spans.sort((x, y) => x.span.start - y.span.start)) {
      if (span.start < end) continue;
      end = span.end;
      found.push({ type: 'place', span, value: null, timex: null, reasons: [{ rule, span }] });
    }
  }
  return found;
}
