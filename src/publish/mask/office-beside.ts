import { foldScript } from '../../text/script.ts';
import type { Span } from '../../text/span.ts';

/** Offices in which somebody answers to the public, right before a name or behind it. A firm's chairman holds none. */
const BEFORE =
  /(?:(?:副?(?:省|市|州|县|区|镇|乡|村|部|厅|局|处|科|所|署|司法|支队|大队)长|(?<!管)(?:副)?书记|人大代表|政协委员|新闻发言人|检察官|法官)[ 　]?|\b(?:Mayor|Minister|Governor|Commissioner|Councillor|Senator|Inspector|Superintendent|Secretary|Judge|PC|DC|Sergeant|Chief Constable|Chief Fire Officer|[Cc]ouncil leader|[Ll]eader of [^.,;\n]{0,30}[Cc]ouncil,?)[ \t]+)$/u;
const AFTER =
  /^[ 　]?(?:副?(?:省|市|州|县|区|镇|乡|村|部|厅|局|处|科|所|署|支队|大队)长|副?书记)|^, (?:the )?(?:(?:deputy|district|county|city|health|police|local|acting) )*(?:mayor|minister|governor|commissioner|councillor|superintendent|constable)\b|^, (?:the )?(?:leader of [^.,;\n]{0,30}[Cc]ouncil|(?:council|deputy|borough|county|city) leader|(?:deputy |assistant )?chief (?:fire )?(?:officer|constable)|station (?:manager|commander))\b/u;

/** The office that a text names beside the name at `span`: 副区长, Mayor; undefined where it names none. */
export function officeBeside(text: string, { start, end }: Span): string | undefined {
  const [words] =
    BEFORE.exec(foldScript(text.slice(Math.max(0, start - 50), start))) ??
    AFTER.exec(foldScript(text.slice(end, end + 60))) ??
    [];
  return words?.replace(/^, (?:the )?/, '').trim();
}
