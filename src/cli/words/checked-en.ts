import type { Checked } from '../../model/verification.ts';

/** What was checked, of one and of several. */
export const CHECKED: Record<Checked, readonly [one: string, many: string]> = {
  manifest: ['manifest and its signature', 'manifests and their signatures'],
  files: ['file, by digest and size', 'files, by digest and size'],
  evidence: ['piece of evidence, by its name', 'pieces of evidence, by their names'],
  'journal-lines': ['journal line, by link and signature', 'journal lines, by link and signature'],
  captures: ['capture', 'captures'],
  readings: ['text version in the journal', 'text versions in the journal'],
  'image-lines': ['list of letters recognised in an image', 'lists of letters recognised in images'],
  reports: ['report', 'reports'],
  texts: ['text, by digest', 'texts, by digest'],
  spans: ['quoted word, against its text', 'quoted words, against their texts'],
  references: ['record that others name by id', 'records that others name by id'],
  changes: [
    'change since the dossier that this one replaces',
    'changes since the dossier that this one replaces',
  ],
  stories: ['story', 'stories'],
  decisions: ['human decision, against its journal line', 'human decisions, against their journal lines'],
  masks: ['mask', 'masks'],
  derivatives: ['image drawn anew, of pixels alone', 'images drawn anew, of pixels alone'],
  answers: ['answer of an address, or a time it gave none', 'answers of addresses, and times they gave none'],
  inquiries: ['inquiry, against its journal lines', 'inquiries, against their journal lines'],
  'page-files': ['data file of the page', 'data files of the page'],
  formats: [
    'file in the format of others, against dossier.json',
    'files in the formats of others, against dossier.json',
  ],
  signatures: ['signature of the web archive', 'signatures of the web archive'],
  records: ['record, by the digests it names', 'records, by the digests they name'],
  'index-lines': ['line of the index, against its record', 'lines of the index, against their records'],
  pages: ['page of the web archive', 'pages of the web archive'],
  'desk-agreements': [
    'end of a chain, key, capture, text, decision or inquiry, against the desk',
    'ends of chains, keys, captures, texts, decisions and inquiries, against the desk',
  ],
  'time-proofs': ['time-stamp by others', 'time-stamps by others'],
};
