import { expect, test } from 'vitest';
import { type AnnotatedRow, collectExamples, readTrainingDocument } from './training-documents.ts';
import { createVocabulary } from './vocabulary.ts';

const TEXT = '😀 The council said the bridge was safe.';

test('an annotated row becomes one sentence and one cue to learn from', () => {
  // Spans count code points: the face is one of them, and two UTF-16 units.
  const row: AnnotatedRow = {
    text: TEXT,
    statements: [{ source: [[2, 13]], cue: [[14, 18]], content: [[19, 38]] }],
  };
  const document = readTrainingDocument(row);
  const { start, end } = document.statements[0]!.source[0]!;
  expect(TEXT.slice(start, end)).toBe('The council');
  const { cues, roles } = collectExamples(document, 0, createVocabulary(['said'], ['aid']));
  expect(cues.map(({ target }) => [...target])).toEqual([[0, 0, 0, 1, 0, 0, 0, 0, 0]]);
  expect(roles.map(({ target }) => [...target])).toEqual([[0, 1, 2, 0, 3, 4, 4, 4, 0]]);
  expect([...roles[0]!.fixed!]).toEqual([-1, -1, -1, 0, -1, -1, -1, -1, -1]);
});
