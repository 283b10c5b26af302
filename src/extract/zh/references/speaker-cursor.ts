import type { Statement } from '../../../model/statement.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Referent } from './group-namings.ts';

/** In whose words an offset stands. */
export interface Speaking {
  readonly speaker: Referent | null;
  /** `quoted` where he calls himself 我; `opinion` where he tells of others rather; `plain` else. */
  readonly as: 'quoted' | 'opinion' | 'plain';
}

/** What is thought or said of others rather than of oneself. */
const OPINION =
  /认为|觉得|猜|怀疑|批评|质疑|指责|评价|评论|赞|骂|呼吁|希望|建议|担心|相信|曝|爆料|举报|指控|投诉|检举|斥/;
/** Who says 我 does not say 他 of himself; 我国 and 自我 are no speaker. */
const SELF = /(?<!自)我(?![国市县省校院局区方军])/;
/** What stands in quotation marks within them is another's. */
const QUOTED = /“[^”]*”?/g;
const NOBODY: Speaking = { speaker: null, as: 'plain' };

/** Tells in whose reported words offsets stand, that are asked for in text order. */
export function createSpeakerCursor(
  text: string,
  statements: readonly Found<Statement>[],
  referentByEnd: ReadonlyMap<number, Referent>,
): (offset: number) => Speaking {
  const contents: Content[] = [];
  for (const statement of statements) addContents(text, statement, contents);
  contents.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: Content[] = [];
  return (offset) => {
    while (next < contents.length && contents[next]!.span.start <= offset) open.push(contents[next++]!);
    open = open.filter(({ span }) => span.end > offset);
    for (let index = open.length - 1; index >= 0; index--) {
      const { ends, as } = open[index]!;
      const speaker = ends.map((end) => referentByEnd.get(end)).find((referent) => referent !== undefined);
      if (speaker !== undefined) return { speaker, as };
    }
    return NOBODY;
  };
}

interface Content {
  readonly span: Span;
  /** Where the words that name the speaker end. */
  readonly ends: readonly number[];
  readonly as: Speaking['as'];
}

function addContents(
  text: string,
  { source, sourceFrom, cue, content, mode, speaker }: Found<Statement>,
  contents: Content[],
): void {
  // 据晚报报道，他…: a medium does not tell of itself.
  if (speaker === 'media') return;
  const ends = [source?.end, sourceFrom?.end].filter((end) => end !== undefined);
  const isOpinion = cue !== null && OPINION.test(text.slice(cue.start, cue.end));
  for (const span of content) {
    const isQuoted = mode === 'direct' || SELF.test(text.slice(span.start, span.end).replace(QUOTED, ''));
    contents.push({ span, ends, as: isQuoted ? 'quoted' : isOpinion ? 'opinion' : 'plain' });
  }
}
