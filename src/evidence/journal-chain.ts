import type { Digest } from '../model/digest.ts';
import { type JournalHead, type JournalLine, JournalLineSchema } from '../model/journal-line.ts';
import { formatCanonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';
import { createVerifier, type Signer, type Verifier } from './signer.ts';

/**
 * The longest line that a journal may hold, in bytes. The longest entry is a capture, with one path (at most
 * 4 KiB on Linux, six times that in escapes) and one address; 1 MiB is far above and still small.
 */
export const LONGEST_LINE = 1 << 20;

type Unsigned<T> = T extends unknown ? Omit<T, 'signature'> : never;

/** The line with its writer's signature. */
export function signLine(line: Unsigned<JournalLine>, signer: Signer): JournalLine {
  return { ...line, signature: signer.sign(Buffer.from(formatCanonicalJson(line))) };
}

/** A journal line as it stands in the file, without its line feed. */
export function formatJournalLine(line: JournalLine): Buffer {
  return Buffer.from(formatCanonicalJson(line));
}

/** The line that these bytes are; undefined for any other way to write it, or for no line at all. */
export function parseJournalLine(bytes: Uint8Array): JournalLine | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed = JournalLineSchema.safeParse(JSON.parse(text));
    return parsed.success && formatCanonicalJson(parsed.data) === text ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The file of a writer's chain. Sixteen digits of the fingerprint tell apart more writers than there will be. */
export function journalFileName(writer: Digest): string {
  return `${writer.slice(0, 16)}.jsonl`;
}

/** What is wrong with a line of a chain. */
export type LineProblem = 'bad-format' | 'bad-signature' | 'broken-chain';

export type ChainStep =
  | { readonly line: JournalLine; readonly digest: Digest; readonly problem: null }
  | { readonly line: null; readonly digest: Digest; readonly problem: LineProblem };

/** Follows one chain from its first line on. */
export interface Chain {
  /** Takes the next line, without its line feed. */
  accept(bytes: Uint8Array): ChainStep;
  /** How far the chain has come, sound or not; null before the first line that names its writer. */
  head(): JournalHead | null;
  /** The key of the first line; undefined where that line is broken, so that nothing after it can be checked. */
  key(): Verifier | undefined;
}

/**
 * Checks numbering, links and, where `signatures` is true, signatures, line by line.
 * After a broken line it goes on with the next: that one's own link cannot be checked, all else can.
 */
export function createChain({ signatures }: { readonly signatures: boolean }): Chain {
  let lines = 0;
  let previous: Digest | null = null;
  let isPreviousSound = true;
  let hasEnded = false;
  let key: Verifier | undefined;

  const problemOf = (line: JournalLine | undefined): LineProblem | null => {
    if (line === undefined) return 'bad-format';
    if (lines === 1 && line.kind === 'key') key = createVerifier(line.publicKey);
    if ((lines === 1) !== (line.kind === 'key')) return 'broken-chain';
    // Whose key has a successor writes no more with the old one.
    if (hasEnded) return 'broken-chain';
    if (key === undefined) return 'bad-signature';
    if (line.writer !== key.fingerprint || line.line !== lines) return 'broken-chain';
    if (isPreviousSound && line.previous !== previous) return 'broken-chain';
    return signatures && !isSigned(line, key) ? 'bad-signature' : null;
  };

  return {
    accept(bytes) {
      lines++;
      const line = parseJournalLine(bytes);
      const problem = problemOf(line);
      const digest = digestOf(bytes);
      previous = digest;
      isPreviousSound = problem === null;
      hasEnded ||= line?.kind === 'successor';
      return problem === null && line ? { line, digest, problem } : { line: null, digest, problem: problem! };
    },
    head: () => (previous && key ? { writer: key.fingerprint, lines, head: previous } : null),
    key: () => key,
  };
}

/** True where the line carries the key's signature. */
export function isSigned(line: JournalLine, key: Verifier): boolean {
  const { signature, ...unsigned } = line;
  return key.isSigned(Buffer.from(formatCanonicalJson(unsigned)), signature);
}
