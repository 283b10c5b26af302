import { expect, test } from 'vitest';
import { readCases, readExpected, runCase } from '../../corpus/corpus-case.ts';

/**
 * Of each format of chat exports, how many fields of the golden transcripts are read right: facts of the chat, each field
 * of each message, each line that says when. A message more or less makes its fields wrong.
 */
test('every field of every format is read right', async () => {
  const counts = new Map<string, { cases: number; messages: number; right: number; fields: number }>();
  for (const each of readCases().filter(({ id }) => /^chat--(?!no-chat|empty)/.test(id))) {
    const expected = readExpected(each)!;
    const found = await runCase(each);
    const format = `${expected.reader} (.${each.source.split('.')[1]})`;
    const count = counts.get(format) ?? { cases: 0, messages: 0, right: 0, fields: 0 };
    counts.set(format, count);
    count.cases++;
    for (const [part, report] of expected.reports.entries()) {
      const read = found.reports[part];
      count.messages += report.messages?.length ?? 0;
      for (const list of ['chat', 'messages', 'separators'] as const) {
        const right = fieldsOf(report[list]);
        const given = fieldsOf(read?.[list]);
        for (const key of new Set([...right.keys(), ...given.keys()])) {
          count.fields++;
          if (right.get(key) === given.get(key)) count.right++;
        }
      }
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(
    [
      'format | cases | messages | fields right',
      ...rows.map(
        ([format, { cases, messages, right, fields }]) =>
          `${format} | ${cases} | ${messages} | ${right} of ${fields}`,
      ),
    ].join('\n'),
  );
  expect(rows.filter(([, { right, fields }]) => right < fields)).toEqual([]);
  expect(rows.map(([format]) => format)).toEqual([
    'chatlab (.json)',
    'chatlab (.jsonl)',
    'chatlog (.csv)',
    'chatlog (.json)',
    'chatlog (.txt)',
    'dated-heads (.txt)',
    'qq (.txt)',
    'telegram (.json)',
    'wechat-mail (.html)',
    'wechat-mail (.txt)',
    'wechatmsg (.csv)',
    'weflow (.json)',
    'whatsapp (.txt)',
  ]);
});

/** The fields of a list of records by place and name; a reply counts as its three. */
function fieldsOf(list: readonly object[] | undefined): Map<string, string> {
  const fields = new Map<string, string>();
  const add = (key: string, value: unknown) => {
    if (value !== null && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) add(`${key}.${name}`, inner);
    } else fields.set(key, JSON.stringify(value));
  };
  for (const [place, record] of (list ?? []).entries()) add(String(place), record);
  return fields;
}
