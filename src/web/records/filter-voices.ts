import type { Act, Speaker } from '../../model/statement.ts';
import { sliceSpan } from '../../text/span.ts';
import type { SaidStatement, Voice } from './merge-statements.ts';
import type { StoryRecords } from './story-records.ts';

/** What a reader looks for among the statements; `null` and empty words ask for nothing. */
export interface VoiceFilter {
  readonly act: Act | null;
  readonly speaker: Speaker | null;
  readonly words: string;
}

export const NO_FILTER: VoiceFilter = { act: null, speaker: null, words: '' };

/** The voices with the statements that fit; voices without any are left out. */
export function filterVoices(
  voices: readonly Voice[],
  { act, speaker, words }: VoiceFilter,
  records: StoryRecords,
): Voice[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (said: SaidStatement, name: string | null): boolean => {
    if (act !== null && said.act !== act) return false;
    if (speaker !== null && said.speaker !== speaker) return false;
    if (wanted.length === 0) return true;
    const searched = searchedWords(said, name, records);
    return wanted.every((word) => searched.includes(word));
  };
  return voices
    .map((voice) => ({ ...voice, said: voice.said.filter((said) => fits(said, voice.name)) }))
    .filter((voice) => voice.said.length > 0);
}

/** Speaker, words and outlets of a statement, in small letters. */
function searchedWords(said: SaidStatement, name: string | null, records: StoryRecords): string {
  const { statement, appearances } = said;
  const text = records.reportOf(statement.report)?.report.text ?? '';
  const outlets = appearances.map(({ report }) => {
    const entry = records.reportOf(report)?.report;
    return `${entry?.outlet ?? ''} ${entry?.site ?? ''}`;
  });
  const spans = [statement.source, ...statement.content].filter((span) => span !== null);
  return [name ?? '', ...spans.map((span) => sliceSpan(text, span)), ...outlets].join('\n').toLowerCase();
}
