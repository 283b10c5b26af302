import { fieldOf, formatCanonical, type Json, listOf, stringOf } from './read-json.ts';

const HEAD = ['format', 'version', 'kind', 'program', 'created', 'unread', 'unreadAddresses', 'supersedes'];

/** What data/index.js must hand to the page: counted anew from dossier.json. */
export function describeIndex(document: Json): Json {
  const entries = listOf(document, 'reports');
  const stories = listOf(document, 'stories');
  const unread = listOf(document, 'unread');
  const entriesById = new Map(entries.map((entry) => [stringOf(fieldOf(entry, 'report'), 'id'), entry]));
  // A file captured twice counts twice, one that several reports share counts once.
  const captures = new Set(
    entries.flatMap((entry) =>
      listOf(entry, 'captures').map((capture) =>
        formatCanonical(['digest', 'path', 'url', 'captured'].map((key) => fieldOf(capture, key) ?? null)),
      ),
    ),
  );
  const statementsIn = (all: readonly Json[]) =>
    all.reduce<number>((sum, entry) => sum + listOf(entry, 'statements').length, 0);
  const counts = {
    captures: captures.size + unread.filter((file) => fieldOf(file, 'digest') !== null).length,
    reports: entries.length,
    statements: statementsIn(entries),
    stories: stories.length,
    origins: stories.reduce<number>((sum, story) => sum + countOrigins(story), 0),
    unread: unread.length,
  };
  const summaries = stories.map((story) => {
    const own = listOf(story, 'reports').flatMap((id) => entriesById.get(String(id)) ?? []);
    const fieldsOf = (key: string) =>
      own
        .flatMap((entry) => fieldOf(fieldOf(entry, 'report'), key) ?? [])
        .map(String)
        .sort();
    const dates = fieldsOf('published');
    return {
      id: stringOf(story, 'id'),
      title: stringOf(fieldOf(fieldOf(story, 'title'), 'span'), 'exact'),
      languages: [...new Set(fieldsOf('language'))],
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      counts: {
        reports: listOf(story, 'reports').length,
        origins: countOrigins(story),
        statements: statementsIn(own),
        conflicts: listOf(story, 'conflicts').filter(isTold).length,
        open: listOf(story, 'open').length,
      },
    };
  });
  const head = HEAD.flatMap((key) => {
    const value = fieldOf(document, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...Object.fromEntries(head), counts, stories: summaries };
}

/** As people settled it; by rule where nobody has. */
function isTold(conflict: Json): boolean {
  const settled = fieldOf(conflict, 'settled');
  return settled === undefined
    ? fieldOf(conflict, 'certainty') === 'sure'
    : fieldOf(settled, 'as') === 'conflict';
}

/** Those of one publisher family count once. */
function countOrigins(story: Json): number {
  const voices = listOf(story, 'origins').map((origin) => {
    const family = fieldOf(origin, 'family') ?? null;
    return family === null ? `origin ${stringOf(origin, 'id')}` : `family ${stringOf(family, 'name')}`;
  });
  return new Set(voices).size;
}
