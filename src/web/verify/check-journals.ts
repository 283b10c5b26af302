import { answerIn } from './answer-in.ts';
import { checkSuccession } from './check-succession.ts';
import { createVerifier, digestOf } from './crypto.ts';
import type { Findings } from './findings.ts';
import { type Folder, readBytes } from './folder.ts';
import { fieldOf, formatCanonical, type Json, listOf, parseJson, stringOf } from './read-json.ts';

/** What the lines vouch for. */
export interface Journalled {
  /** Captures and readings, as their lines write them. */
  has(record: Json): boolean;
  /** What addresses answered, and when they did not, by address: as histories show it. */
  answeredBy(url: string): readonly string[];
  /** The line whose digest begins with these digits. */
  lineOf(digits: string): Json | undefined;
  /** The lines that tell what came of an inquiry, the earliest first. */
  answersOf(inquiry: string): readonly Json[];
  /** The lines that tell of an authority's token. */
  readonly timestamps: readonly Json[];
  /** Preserved bytes that lines speak of. */
  readonly digests: ReadonlySet<string>;
  /** False where a line could not be read: then a thing that no line vouches for may have been on it. */
  readonly isWhole: boolean;
}

/** Follows each chain of `journal/` by number, link and signature, to the end that was sealed. */
export async function checkJournals(
  folder: Folder,
  manifest: Json | undefined,
  findings: Findings,
): Promise<Journalled> {
  const paths = [...folder.keys()].filter((path) => /^journal\/[^/]+\.jsonl$/.test(path));
  const lines = new Map<string, Json>();
  const records = new Set<string>();
  const digests = new Set<string>();
  const answers = new Map<string, string[]>();
  // Digest -> line; and those that a chain names as seen in another: line -> the chain that names it.
  const all = new Map<string, Json>();
  const seen = new Map<string, string>();
  for (const path of paths) {
    const head = await followChain(folder, path, findings, (line, digest) => {
      lines.set(digest.slice(0, 16), line);
      all.set(digest, line);
      for (const other of listOf(line, 'seen')) seen.set(String(other), path);
      gather(line, records, digests);
      const answer = answerIn(line);
      if (answer)
        answers.set(answer.url, [...(answers.get(answer.url) ?? []), formatCanonical(answer.shown)]);
      findings.count('journal-lines');
    });
    const sealed = listOf(manifest, 'journals').find((each) => stringOf(each, 'writer') === head?.writer);
    if (manifest !== undefined && findings.isSound(path) && stringOf(sealed, 'head') !== head?.digest) {
      findings.fail(path, 'broken-chain', '');
    }
  }
  for (const [digest, path] of seen) {
    if (!all.has(digest) && paths.every((each) => findings.isSound(each)))
      findings.fail(path, 'broken-chain', digest);
  }
  if (paths.every((path) => findings.isSound(path))) await checkSuccession(all, findings);
  for (const sealed of listOf(manifest, 'journals')) {
    const path = `journal/${stringOf(sealed, 'writer').slice(0, 16)}.jsonl`;
    if (fieldOf(manifest, 'kind') !== 'public' && !folder.has(path)) findings.fail(path, 'missing', '');
  }
  return {
    has: (record) => records.has(formatCanonical(record)),
    answeredBy: (url) => answers.get(url) ?? [],
    lineOf: (digits) => lines.get(digits),
    answersOf: (inquiry) =>
      [...lines.values()]
        .filter((line) => fieldOf(line, 'kind') === 'answer' && stringOf(line, 'inquiry') === inquiry)
        .sort((a, b) => (stringOf(a, 'time') < stringOf(b, 'time') ? -1 : 1)),
    timestamps: [...lines.values()].filter((line) => fieldOf(line, 'kind') === 'timestamp'),
    digests,
    isWhole: paths.length > 0 && paths.every((path) => findings.isSound(path)),
  };
}

async function followChain(
  folder: Folder,
  path: string,
  findings: Findings,
  onLine: (line: Json, digest: string) => void,
): Promise<{ readonly writer: string; readonly digest: string } | undefined> {
  const bytes = new Uint8Array((await readBytes(folder, path)) ?? new ArrayBuffer(0));
  let key: Awaited<ReturnType<typeof createVerifier>>;
  let previous: string | null = null;
  // Whose key has a successor writes no more with the old one.
  let hasEnded = false;
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0) {
      findings.fail(path, 'broken-chain', String(number));
      break;
    }
    const written = bytes.slice(start, end);
    start = end + 1;
    const line = parseJson(written);
    const digest = await digestOf(written);
    if (line === undefined || formatCanonical(line) !== new TextDecoder().decode(written)) {
      findings.fail(path, 'bad-format', String(number));
      return undefined;
    }
    if (number === 1) key = await createVerifier(stringOf(line, 'publicKey'));
    const isNext =
      !hasEnded &&
      fieldOf(line, 'line') === number &&
      fieldOf(line, 'previous') === previous &&
      stringOf(line, 'writer') === key?.fingerprint &&
      (number === 1) === (fieldOf(line, 'kind') === 'key');
    if (!isNext || key === undefined) {
      findings.fail(path, 'broken-chain', String(number));
      return undefined;
    }
    const { signature, ...unsigned } = line as { readonly [key: string]: Json };
    const signed = new TextEncoder().encode(formatCanonical(unsigned));
    if (key.isSigned === null) findings.cannotCheck('signatures');
    else if (!(await key.isSigned(signed, String(signature)))) {
      findings.fail(path, 'bad-signature', String(number));
      return undefined;
    }
    previous = digest;
    hasEnded = fieldOf(line, 'kind') === 'successor';
    onLine(line, digest);
  }
  return key === undefined || previous === null ? undefined : { writer: key.fingerprint, digest: previous };
}

function gather(line: Json, records: Set<string>, digests: Set<string>): void {
  const kind = fieldOf(line, 'kind');
  if (kind === 'capture') {
    const capture = fieldOf(line, 'capture') ?? null;
    records.add(formatCanonical(capture));
    for (const digest of digestsIn(capture)) digests.add(digest);
  } else if (kind === 'reading') {
    const [capture, part, reader, text] = ['capture', 'part', 'reader', 'text'].map(
      (key) => fieldOf(line, key)!,
    );
    records.add(formatCanonical({ capture: capture!, part: part!, reader: reader!, text: text! }));
    digests.add(String(text));
  } else if (kind === 'attempt') {
    for (const digest of digestsIn(fieldOf(line, 'attempt') ?? null)) digests.add(digest);
  } else if (kind === 'image-lines') {
    digests.add(stringOf(line, 'lines'));
  } else if (kind === 'timestamp') {
    for (const key of ['request', 'response', 'chain']) digests.add(stringOf(line, key));
  }
}

/** Every object that a record speaks of, whatever it is to it: a body, its WARC, how a page looked. */
function digestsIn(record: Json): string[] {
  if (typeof record === 'string') return /^[0-9a-f]{64}$/.test(record) ? [record] : [];
  return record === null || typeof record !== 'object' ? [] : Object.values(record).flatMap(digestsIn);
}
