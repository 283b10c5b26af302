import { expect, test } from 'vitest';
import type { Incident } from '../../model/incident.ts';
import { sliceSpan } from '../../text/span.ts';
import { type InventedMember, inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findRecalled } from './find-recalled.ts';

/** A report that recalls what its statements from `from` on say, as a case of a month. */
function recalling(invented: InventedMember, when: string, language: string, from = 0): Member {
  const member = inventMember(invented);
  const { start } = member.statements[from]!.source!;
  const span = { start, end: member.report.text.length };
  const incident = { id: `${invented.id}/i`, span, main: false, when, outcome: null, reasons: [] };
  return { ...member, report: { ...member.report, language }, incidents: [incident as unknown as Incident] };
}

const HOTEL_ZH: InventedMember = {
  id: 'zh',
  said: [['应急局', 'assert', '酒店起火，9名客人送医，酒店被罚款20万元']],
};

test('one case, told in two languages, stands once, in the words of an authority', () => {
  const en: InventedMember = {
    id: 'en',
    said: [['A paper', 'assert', 'nine guests went to hospital after a hotel fire; it was fined', 'media']],
  };
  const found = findRecalled([recalling(en, '2023-08', 'en'), recalling(HOTEL_ZH, '2023-08', 'zh-Hans')]);
  expect(found.map(({ report }) => report)).toEqual(['zh']);
  expect(
    findRecalled([recalling(en, '2023-07', 'en'), recalling(HOTEL_ZH, '2023-08', 'zh-Hans')]),
  ).toHaveLength(2);
});

test('other matters of one month are two cases', () => {
  const en: InventedMember = {
    id: 'en',
    said: [['A paper', 'assert', 'a bridge closed after a crack', 'media']],
  };
  expect(
    findRecalled([recalling(en, '2023-08', 'en'), recalling(HOTEL_ZH, '2023-08', 'zh-Hans')]),
  ).toHaveLength(2);
});

test('who speaks of another case is no authority on this one', () => {
  const member = recalling(
    {
      id: 'a',
      said: [
        ['应急局', 'assert', '电缆老化'],
        ['该校', 'deny', '与消毒剂有关'],
      ],
    },
    '2023-08',
    'zh-Hans',
    1,
  );
  const officialOf = (each: Member) => {
    const official = findRecalled([each])[0]!.official;
    return official && sliceSpan(each.report.text, official.span);
  };
  expect(officialOf(member)).toContain('与消毒剂有关');
  const [first, second] = member.statements;
  const carried = { ...second!, source: null, sourceFrom: first!.source };
  expect(officialOf({ ...member, statements: [first!, carried] })).toBeNull();
});
