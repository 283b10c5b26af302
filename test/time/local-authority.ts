import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseTimeResponse } from '../../src/evidence/time-proof/parse-token.ts';

const run = promisify(execFile);

export interface LocalAuthority {
  readonly folder: string;
  /** PEM of the root. */
  readonly root: string;
  /** A server that answers as `kind` says. */
  serve(kind: AnswerKind): Promise<string>;
  /** `openssl` in the authority's folder. */
  openssl(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

export type AnswerKind =
  | 'sound'
  | 'ecdsa'
  | 'sha1'
  | 'expired'
  | 'for-servers'
  | 'other'
  | 'garbage'
  | 'error'
  | 'refused'
  | 'slow';

const CONFIG = `
oid_section = oids
[oids]
[tsa]
default_tsa = own
[own]
serial = serial
crypto_device = builtin
certs = root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** A time-stamp authority of this machine: real certificates, real tokens by `openssl ts`, a real HTTP server. */
export async function createLocalAuthority(): Promise<LocalAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-authority-'));
  const openssl = async (...args: string[]) => (await run('openssl', args, { cwd: folder })).stdout;
  await writeFile(join(folder, 'tsa.cnf'), CONFIG);
  await writeFile(
    join(folder, 'tsa-sha1.cnf'),
    CONFIG.replace('signer_digest = sha256', 'signer_digest = sha1'),
  );
  await writeFile(join(folder, 'serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=Invented Root',
    '-days',
    '30',
  );
  const issue = async (name: string, usage: string, kind: readonly string[], ...dates: string[]) => {
    await openssl(
      'req',
      ...kind,
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=Invented ${name}`,
    );
    await writeFile(
      join(folder, `${name}.ext`),
      `extendedKeyUsage=${usage}\nkeyUsage=critical,digitalSignature\n`,
    );
    const signed = [
      '-in',
      `${name}.csr`,
      '-CA',
      'root.pem',
      '-CAkey',
      'root.key',
      '-CAcreateserial',
      '-out',
      `${name}.pem`,
    ];
    await openssl(
      'x509',
      '-req',
      ...signed,
      '-extfile',
      `${name}.ext`,
      ...(dates.length > 0 ? dates : ['-days', '20']),
    );
  };
  const stamping = 'critical,timeStamping';
  await issue('sound', stamping, ['-newkey', 'rsa:2048']);
  await issue('ecdsa', stamping, key.slice(0, 4));
  await issue('expired', stamping, key.slice(0, 4), '-days', '-1');
  await issue('for-servers', 'serverAuth', key.slice(0, 4));

  let queue = Promise.resolve();
  const reply = (query: Buffer, name: string, config = 'tsa.cnf'): Promise<Buffer> => {
    // One after the other: they share a serial number.
    const answer = queue.then(async () => {
      await writeFile(join(folder, 'query.tsq'), query);
      const signer = ['-signer', `${name}.pem`, '-inkey', `${name}.key`];
      await openssl(
        'ts',
        '-reply',
        '-queryfile',
        'query.tsq',
        '-config',
        config,
        ...signer,
        '-out',
        'reply.tsr',
      );
      return readFile(join(folder, 'reply.tsr'));
    });
    queue = answer.then(
      () => {},
      () => {},
    );
    return answer;
  };

  // `openssl ts` does not sign with such a certificate: what it would have signed is signed as any other content.
  const replyForServers = async (query: Buffer): Promise<Buffer> => {
    const token = parseTimeResponse(await reply(query, 'sound'));
    if (typeof token === 'string') throw new Error(token);
    await writeFile(join(folder, 'content'), token.content);
    const content = [
      '-sign',
      '-binary',
      '-nodetach',
      '-in',
      'content',
      '-econtent_type',
      '1.2.840.113549.1.9.16.1.4',
    ];
    const signer = ['-cades', '-md', 'sha256', '-signer', 'for-servers.pem', '-inkey', 'for-servers.key'];
    await openssl('cms', ...content, ...signer, '-outform', 'DER', '-out', 'signed.der');
    return sequence(Buffer.from('3003020100', 'hex'), await readFile(join(folder, 'signed.der')));
  };
  const answer = (query: Buffer, kind: AnswerKind) =>
    kind === 'for-servers'
      ? replyForServers(query)
      : kind === 'sha1'
        ? reply(query, 'sound', 'tsa-sha1.cnf')
        : reply(query, kind);

  const servers: Server[] = [];
  return {
    folder,
    root: await readFile(join(folder, 'root.pem'), 'utf8'),
    openssl,
    async serve(kind) {
      const server = createServer(answerer(kind, answer));
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** A sequence in DER (X.690, 8.9). */
function sequence(...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 0xff]), body]);
}

function answerer(
  kind: AnswerKind,
  reply: (query: Buffer, kind: AnswerKind) => Promise<Buffer>,
): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const query = Buffer.concat(chunks);
    const send = (body: Buffer | string) =>
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body);
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/timestamp-query')
      response.writeHead(405).end();
    else if (kind === 'slow') return;
    else if (kind === 'error') response.writeHead(500).end('down');
    else if (kind === 'garbage') send('<html>no token here</html>');
    // PKIStatus 2, "rejection", and nothing else.
    else if (kind === 'refused') send(Buffer.from('30053003020102', 'hex'));
    else if (kind === 'other') {
      // Whoever answers another question: one bit of the digest that was asked about.
      const asked = query.indexOf(Buffer.from('0420', 'hex')) + 2;
      query[asked]! ^= 1;
      send(await reply(query, 'sound'));
    } else send(await reply(query, kind).catch(() => Buffer.alloc(0)));
  };
}
