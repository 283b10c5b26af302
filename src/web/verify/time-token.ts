import { TIME_STAMPING, TST_INFO } from '../../model/time-token-oids.ts';
import { type DerValue, oidOf, partsOf, readDer, TAG, timeOf } from './der.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a time-stamp token says (RFC 3161, 2.4.2), and what is needed to check who says it. */
export interface TimeToken {
  /** The SHA-256 that it was made over, in hexadecimal; '' where it is another kind of digest. */
  readonly imprint: string;
  /** The instant that the authority names, ISO 8601 in UTC. */
  readonly time: string;
  /** The bytes that say so. */
  readonly content: Bytes;
  /** The attributes of its signature, as they are signed. */
  readonly attributes: Bytes;
  /** Type of attribute -> its value. */
  readonly attribute: ReadonlyMap<string, DerValue>;
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Bytes;
  readonly signer: SignerCertificate;
}

/** The certificate that the token names as its signer's, of those that came along. */
export interface SignerCertificate {
  readonly bytes: Bytes;
  readonly name: string;
  readonly publicKey: DerValue;
  readonly validFrom: string;
  readonly validTo: string;
  /** Whether it is for time-stamps alone (RFC 3161, 2.3). */
  readonly isForTime: boolean;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const COMMON_NAME = '2.5.4.3';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const CONTEXT = [0xa0, 0xa1, 0xa2, 0xa3] as const;

/** Reads the token in an authority's answer. Throws `RangeError` for what is none. */
export function parseTimeToken(answer: Bytes): TimeToken {
  const [status, token] = partsOf(readDer(answer));
  const code = status && partsOf(status)[0]?.content[0];
  if (token === undefined || (code !== 0 && code !== 1)) throw new RangeError('no token');
  const [type, wrapped] = partsOf(token);
  const [signedData] = oidOf(type) === SIGNED_DATA && wrapped ? partsOf(wrapped) : [];
  if (signedData === undefined) throw new RangeError('not signed');
  const parts = partsOf(signedData);
  const [contentType, held] = partsOf(parts[2]!);
  const content = held && partsOf(held)[0]?.content;
  const signers = partsOf(parts.at(-1)!);
  if (oidOf(contentType) !== TST_INFO || content === undefined || signers.length !== 1)
    throw new RangeError('no time-stamp of one signer');
  const certificates = parts.find(({ tag }) => tag === CONTEXT[0]);
  return { ...stampIn(content), ...signatureIn(signers[0]!, certificates ? partsOf(certificates) : []) };
}

function stampIn(content: Bytes): Pick<TimeToken, 'content' | 'imprint' | 'time'> {
  const [, , imprint, , time] = partsOf(readDer(content));
  const [algorithm, digest] = partsOf(imprint!);
  const instant = timeOf(time!);
  if (digest === undefined || instant === undefined) throw new RangeError('no time');
  const isSha256 = oidOf(partsOf(algorithm!)[0]) === SHA256 && digest.content.length === 32;
  return { content, imprint: isSha256 ? hexOf(digest.content) : '', time: instant };
}

function signatureIn(
  signer: DerValue,
  certificates: readonly DerValue[],
): Omit<TimeToken, 'content' | 'imprint' | 'time'> {
  const [, id, digestAlgorithm, attributes, signatureAlgorithm, signature] = partsOf(signer);
  if (attributes?.tag !== CONTEXT[0] || signature === undefined) throw new RangeError('nothing signed');
  const [issuer, serial] = partsOf(id!);
  const certificate = certificates
    .map(readCertificate)
    .find(
      (each) => issuer && serial && isSame(each.issuer, issuer.bytes) && isSame(each.serial, serial.content),
    );
  if (certificate === undefined) throw new RangeError('the certificate of its signer is not there');
  // They are signed as the set that they are (RFC 5652, 5.4).
  const signed = attributes.bytes.slice();
  signed[0] = TAG.set;
  return {
    attributes: signed,
    attribute: new Map(
      partsOf(attributes).map((each) => {
        const [type, values] = partsOf(each);
        return [oidOf(type), partsOf(values!)[0]!];
      }),
    ),
    digestAlgorithm: oidOf(partsOf(digestAlgorithm!)[0]),
    signatureAlgorithm: oidOf(partsOf(signatureAlgorithm!)[0]),
    signature: signature.content,
    signer: certificate,
  };
}

function readCertificate(
  value: DerValue,
): SignerCertificate & { readonly issuer: Bytes; readonly serial: Bytes } {
  const fields = partsOf(partsOf(value)[0]!);
  const [serial, , issuer, validity, subject, publicKey] =
    fields[0]!.tag === CONTEXT[0] ? fields.slice(1) : fields;
  const [from, to] = partsOf(validity!).map(timeOf);
  if (from === undefined || to === undefined) throw new RangeError('no certificate');
  return {
    bytes: value.bytes,
    issuer: issuer!.bytes,
    serial: serial!.content,
    name: nameIn(subject!),
    publicKey: publicKey!,
    validFrom: from,
    validTo: to,
    isForTime: isForTimeAlone(fields.find(({ tag }) => tag === CONTEXT[3])),
  };
}

/** The common name of a subject; '' where it has none. */
function nameIn(subject: DerValue): string {
  const names = partsOf(subject).flatMap((set) => partsOf(set).map(partsOf));
  const [, name] = names.find(([type]) => oidOf(type) === COMMON_NAME) ?? [];
  return name === undefined ? '' : new TextDecoder().decode(name.content);
}

/** Whether the one purpose that extensions name, and as critical, is the stamping of times. */
function isForTimeAlone(extensions: DerValue | undefined): boolean {
  if (extensions === undefined) return false;
  const all = partsOf(partsOf(extensions)[0]!).map(partsOf);
  const usage = all.find(([type]) => oidOf(type) === EXTENDED_KEY_USAGE);
  // Type, whether critical, value: without the second it is not.
  if (usage?.length !== 3 || usage[1]!.content[0] === 0) return false;
  const purposes = partsOf(readDer(usage[2]!.content)).map(oidOf);
  return purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

function isSame(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function hexOf(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
