import { isAgencyBefore } from '../../../text/agency-names.ts';
import type { Span } from '../../../text/span.ts';
import { isBodyBehind, isClassBehind } from './body-behind.ts';
import { isPreposition } from './is-preposition.ts';

/** 桂香【苑】, 何山【花园】: what the name of an estate or a house ends in, right behind what looks like a person's name. */
const ESTATE_BEHIND =
  /^(?:[花雅名佳]?苑(?![一-龥]{0,2}(?:说|表示|称))|小区|新村|家园(?!子)|花园(?!里)|公寓|大厦|嘉园|华庭|公馆|雅居|佳苑)/;
/** 桂香苑, 安和里: how such a name itself ends, before what is counted or lives there. */
const ESTATE_END = /.[苑园里庭府湾轩邸郡墅寓]$/;
const OF_ESTATE =
  /^(?:小区|社区|业主|居委|\d{1,3}[号栋幢期区]|[一二三四五六七八九十]{1,2}[号栋幢期区]|[东南西北][区门]|[一两](?:部|台|户|楼|栋|幢|单元|电梯|住户|居民|业主|家)|住户|业主|居民|物业)/;
/** 桂香|【苑一】电梯: the end of such a name with the number behind it. */
const ESTATE_NUMBER = /^[苑园][一二三四五六七八九十两](?=[部台户楼栋幢号期区单电住居业])/;
/** 3号【楼】业主群. */
const BUILDING = /[号栋幢座\d]$/;
/** 每月30|【方左】右, 多了4|【万多】: what counts, behind a number, is no family name. */
const MEASURE = /^[方万元米石段时户双]/;
/** 栗湾区|【桐荫里】的, 家住|【桐荫里】: where such a name stands, nobody does. */
const AT_ESTATE = /(?:[区县镇乡路街]|街道|家住|住在|位于|居住在)$/;
const NAMED_ESTATE = /^.{1,2}[里苑园庭邸坊弄]$/;

/** Whether what looks like the name of a person at `span` is part of the name of an estate or a body, names an agency, or holds a 向 that leads to somebody. */
export function isNoPerson(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + MAX_BEHIND);
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  if (name.length >= 2 && ESTATE_BEHIND.test(behind)) return true;
  if (isBodyBehind(name, behind) || isClassBehind(name, behind)) return true;
  if (isPreposition(before, name, behind)) return true;
  if (ESTATE_END.test(name) && OF_ESTATE.test(behind)) return true;
  if (NAMED_ESTATE.test(name) && AT_ESTATE.test(before)) return true;
  if (MEASURE.test(name) && /\d$/.test(before)) return true;
  if (/[一-龥]/.test(text[start - 1] ?? '') && ESTATE_NUMBER.test(text.slice(start, start + 3))) return true;
  if (/^[楼栋]/.test(name) && BUILDING.test(text.slice(Math.max(0, start - 1), start))) return true;
  return isAgencyBefore(name, behind);
}
const MAX_BEHIND = 44;
const MAX_BEFORE = 4;
