import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const linesOf = (markdown: string): string[] => {
  const { blocks, text } = readMarkdown(markdown, { url: null });
  return blocks.map(({ start, end }) => text.slice(start, end));
};

test.each<[string, string, string[]]>([
  [
    'fields of a head are lines of their own',
    '# 楼委会纪要\n\n地点：二楼活动室\n主持：岑晓秋（楼长）\n记录：**李明**\n\n会开了一小时。',
    ['楼委会纪要', '地点：二楼活动室', '主持：岑晓秋（楼长）', '记录：李明', '会开了一小时。'],
  ],
  [
    'in English too',
    '# Minutes\n\nPlace: the hall\nIn the chair: Ada Marsh\n\nIt took an hour.',
    ['Minutes', 'Place: the hall', 'In the chair: Ada Marsh', 'It took an hour.'],
  ],
  ['wrapped words run on', '# 小桥\n\n居民说：桥又封了，\n要绕路。', ['小桥', '居民说：桥又封了，要绕路。']],
  [
    'numbers of items stay',
    '# 答复\n\n1. 桥周五开。\n2. [公交](https://bus.example)恢复。\n\n第2项另行通知。',
    ['答复', '1. 桥周五开。', '2. 公交恢复。', '第2项另行通知。'],
  ],
  [
    'with the mark they have',
    '# Points\n\n3) It opens.\n4) It shuts.',
    ['Points', '3) It opens.', '4) It shuts.'],
  ],
  ['bullets have none', '# Points\n\n- It opens.\n- It shuts.', ['Points', 'It opens.', 'It shuts.']],
])('%s', (_name, markdown, lines) => {
  expect(linesOf(markdown)).toEqual(lines);
});
