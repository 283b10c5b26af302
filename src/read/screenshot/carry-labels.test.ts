import { expect, it } from 'vitest';
import { carryLabels } from './carry-labels.ts';
import type { ChatEntry, MessageDraft } from './message-draft.ts';

const said = (label: string | null, top: number, side: MessageDraft['side'] = 'other'): ChatEntry => ({
  kind: 'message',
  message: {
    kind: 'text',
    side,
    label,
    body: '收到',
    reply: null,
    clock: null,
    box: { left: 10, top, width: 100, height: 40 },
    confidence: 1,
    cut: false,
    rules: [],
  },
});
const labelsOf = (entries: readonly ChatEntry[], most: number) =>
  carryLabels(entries, most).map((entry) => (entry.kind === 'message' ? entry.message.label : null));

it.each<[string, ChatEntry[], (string | null)[]]>([
  [
    'a run of messages that follow closely',
    [said('Ines', 0), said(null, 44), said(null, 88)],
    ['Ines', 'Ines', 'Ines'],
  ],
  ['none over a gap', [said('Ines', 0), said(null, 80), said(null, 124)], ['Ines', null, null]],
  [
    'none over one of one’s own',
    [said('Ines', 0), said(null, 44, 'self'), said(null, 88)],
    ['Ines', null, null],
  ],
])('%s', (_, entries, labels) => expect(labelsOf(entries, 14)).toEqual(labels));
