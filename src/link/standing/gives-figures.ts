import { parseNumber } from '../../text/numbers.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { Voice } from './voice.ts';

const FIGURE =
  /\d[\d,]*(?:\.\d+)?\s*(?:[万萬亿億]|hundred|thousand|million|billion)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

/**
 * Whether who speaks gives the figures of a claim: each that it writes in digits, and no other one in their place. Days and
 * hours are no figures; 1万人 is 10000人.
 */
export function givesFigures(voice: Voice, told: Voice): boolean {
  const claimed = figuresIn(told, told.span);
  if (claimed.length === 0) return true;
  const said = new Set(
    voice.statement.content.flatMap((part) => figuresIn(voice, part)).map(({ value }) => value),
  );
  const missing = claimed.filter(({ value }) => !said.has(value));
  if (missing.length === 0) return true;
  const known = new Set(claimed.map(({ value }) => value));
  const others = figuresIn(voice, voice.span).some(({ value }) => !known.has(value));
  return !others && missing.every(({ isWord }) => isWord);
}

/** Whether a denial names figures in digits, and none that the claim gives: who denies 四件920元 does not speak to 四件加起来460元. */
export function namesOtherFigures(voice: Voice, told: Voice): boolean {
  const [denied, claimed] = [figuresIn(voice, voice.span), figuresIn(told, told.span)].map((all) =>
    all.filter(({ isWord }) => !isWord).map(({ value }) => value),
  ) as [number[], number[]];
  return denied.length > 0 && claimed.length > 0 && !denied.some((value) => claimed.includes(value));
}

interface Figure {
  readonly value: number;
  /** Written as a word: three. */
  readonly isWord: boolean;
}

function figuresIn({ member }: Voice, span: Span): Figure[] {
  const times = mentionsIn(member.mentions, span).filter(({ type }) => type === 'time');
  return [...sliceSpan(member.report.text, span).matchAll(FIGURE)].flatMap((match) => {
    const at = span.start + match.index;
    if (times.some(({ span: time }) => time.start <= at && at < time.end)) return [];
    const value = numberOf(match[0]);
    return value === undefined ? [] : [{ value, isWord: !/\d/.test(match[0]) }];
  });
}

const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

function numberOf(figure: string): number | undefined {
  const [, number = '', scale = ''] = /^([\d,.]+|[a-z]+)\s*(\D*)$/i.exec(figure.trim()) ?? [];
  const value = parseNumber(number.replace(/,/g, ''));
  return value === undefined ? undefined : value * (SCALES[scale.toLowerCase()] ?? 1);
}
