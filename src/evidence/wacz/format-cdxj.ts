import { getSurt } from 'warcio';

/** What an index says of one record. */
export interface CdxjLine {
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly digest: string;
  readonly mime: string;
  readonly status: number;
  readonly filename: string;
  readonly offset: number;
  readonly length: number;
  readonly recordDigest: string;
}

/** The lines as a CDXJ file (specs.webrecorder.net/cdxj/0.1.0), in the order of their bytes. */
export function formatCdxj(lines: readonly CdxjLine[]): Buffer {
  const written = lines.map(({ date, ...block }) =>
    Buffer.from(`${getSurt(block.url)} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(block)}\n`),
  );
  return Buffer.concat(written.sort(Buffer.compare));
}
