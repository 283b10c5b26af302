import type { Folded } from '../../text/disguise/folded.ts';
import type { NameParts } from './name-parts.ts';

/**
 * What makes the words before it a firm's name: Marlow Chemicals, Marlow Tarn LLP, Marlow & Sons. No word of these follows on a
 * person's name in a headline, as Post, Media and School do (Marlow Post Deleted).
 */
const FIRM_HERE =
  /(?: \p{Lu}[\p{L}'’-]+){0,2}(?: (?:&|and) (?:Sons|Daughters|Partners|Associates|Brothers|Co)\b| (?:Ltd|Limited|PLC|Plc|plc|Inc|LLC|LLP|GmbH|Holdings|Group|Bros|Brothers|Associates|Solicitors|Industries|Chemicals|Foods|Fixings|Fittings|Motors|Bakery|Bakeries|Dairy|Dairies|Brewery|Catering|Pharmacy|Logistics|Haulage|Freight|Builders|Construction|Engineering|Properties|Estates|Lettings|Textiles|Electronics|Technologies|Telecom|Airlines|Airways|Couriers|Leisure|Resorts|Hotels|Homes|Plumbing|Scaffolding|Roofing|Lifts)\b)/uy;

/** Whether the one word that ends at `end` heads the name of a firm there, whoever else is called so. */
export function isFirmHead(
  { cased }: Pick<Folded, 'cased'>,
  end: number,
  { parts, script }: Pick<NameParts, 'parts' | 'script'>,
): boolean {
  return script === 'latin' && parts.length === 1 && isFirmAt(cased, end);
}

/** Whether what follows on a word makes it a firm's name. */
export function isFirmAt(cased: string, end: number): boolean {
  FIRM_HERE.lastIndex = end;
  return FIRM_HERE.test(cased);
}
