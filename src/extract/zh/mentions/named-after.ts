import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';

/** 桐山【市】, in which 桐山 is the name of a place. */
const PLACE = /^([一-龥]{2,6})[市县区镇乡村旗盟州]$/;
/** 桐山【晚报】, 索恩【议会】: what a paper or an office of a place ends in. */
const OFFICE = /议会|市政厅|公报|晚报|日报|早报|时报|论坛报|卫报|先驱报/g;
/** Who speaks is somebody, whatever paper stands behind the name: 周明说, 周明告诉日报. */
const SPEAKS_BEHIND = /^(?:说|称|表示|告诉|认为|介绍|透露|回忆|坦言|指出|本人|否认|承认)/;
/** 青枫【公司】, 青枫【电梯有限公司】. */
const FIRM = /^([一-龥]{2,3})(?:公司|集团|(?:[一-龥]{2}){1,4}(?:(?:股份|有限|责任)*公司|集团))$/;
/** 秋桐苑【小区】, 秋桐里【3号楼】. */
const ESTATE =
  /[一-龥]{2}[苑园里庭府湾轩邸郡墅寓](?=小区|\d{1,3}[号栋幢期区]|[东南西北][区门]|住户|业主|居民|物业)/g;
/** Who is addressed or has an office beside the name is a person, though a firm is named so: 董事长青枫, 青枫先生. */
const OFFICE_BEFORE = /(?:[长人]|经理|主任|书记|主席|总裁|老板|律师|教授|医生|记者|名叫|叫做?)$/;
const ADDRESS_BEHIND = /^(?:先生|女士|小姐|老师|[（(]化名)/;

/** Foreign names of towns are the longest: 索恩米尔. */
const LONGEST_NAME = 6;
/** Longer lists of names would make a long text slow. */
const MOST_NAMES = 60;

/** Names of places, offices, firms and estates, by what the report itself calls so. */
interface NamedThings {
  readonly places: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}

/**
 * Persons without those that the report shows to be no such: the name of a place, a paper, a firm or an estate (桐山市: 桐山 is nobody), and what
 * reaches over the edge of one (从桐|山市, 到秋|桐里). All in one folded text.
 */
export function withoutNamesOfThings(
  text: string,
  persons: readonly Found<Mention>[],
  named: readonly Found<Mention>[],
): Found<Mention>[] {
  if (persons.length === 0) return [];
  const spans = persons.map(({ span }) => span);
  const things = namedThings(text, spans, named);
  if (things.places.size + things.firms.size === 0) return [...persons];
  return persons.filter(
    ({ span }) =>
      !isThing(text, span, things) && ![...things.places].some((name) => crosses(text, span, name)),
  );
}

function namedThings(text: string, spans: readonly Span[], named: readonly Found<Mention>[]): NamedThings {
  const places = new Set<string>();
  const firms = new Set<string>();
  for (const { type, span } of named) {
    const words = text.slice(span.start, span.end);
    const place = type === 'place' ? PLACE.exec(words)?.[1] : undefined;
    const firm = type === 'body' ? FIRM.exec(words)?.[1] : undefined;
    if (place !== undefined && places.size < MOST_NAMES) places.add(place);
    if (firm !== undefined && firms.size < MOST_NAMES) firms.add(firm);
  }
  const persons = new Set(spans.map((span) => text.slice(span.start, span.end)));
  for (const { index } of text.matchAll(OFFICE)) {
    for (let length = 2; length <= LONGEST_NAME && places.size < MOST_NAMES; length++) {
      const name = text.slice(Math.max(0, index - length), index);
      if (persons.has(name) && !isSomebody(text, name, spans)) places.add(name);
    }
  }
  for (const [estate] of text.matchAll(ESTATE)) if (places.size < MOST_NAMES) places.add(estate);
  return { places, firms };
}

function isThing(text: string, span: Span, { places, firms }: NamedThings): boolean {
  const name = text.slice(span.start, span.end);
  return places.has(name) || (firms.has(name) && !isAddressed(text, span));
}

/** Whether somebody of that name speaks, is addressed or has an office, at any place where the name was found. */
function isSomebody(text: string, name: string, spans: readonly Span[]): boolean {
  return spans.some(
    (span) =>
      text.slice(span.start, span.end) === name &&
      (SPEAKS_BEHIND.test(text.slice(span.end, span.end + 4)) || isAddressed(text, span)),
  );
}

function isAddressed(text: string, { start, end }: Span): boolean {
  return (
    OFFICE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    ADDRESS_BEHIND.test(text.slice(end, end + 4))
  );
}

/** Whether the name stands over an edge of the span, or around all of it. */
function crosses(text: string, { start, end }: Span, name: string): boolean {
  for (let at = Math.max(0, start - name.length + 1); at < end; at++) {
    if ((at < start || at + name.length > end) && text.startsWith(name, at)) return true;
  }
  return false;
}
