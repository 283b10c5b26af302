/** SHA-256 in 64 hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
}

export function digestOfText(text: string): Promise<string> {
  return digestOf(new TextEncoder().encode(text));
}

/** Whoever signed: the SHA-256 of the public key, and whether bytes carry the key's signature. */
export interface Verifier {
  readonly fingerprint: string;
  isSigned(bytes: BufferSource, signature: string): Promise<boolean>;
}

/**
 * An Ed25519 key (SubjectPublicKeyInfo, DER, base64). `isSigned` is null in browsers that do not know the algorithm (before
 * Chrome 137, Firefox 129, Safari 17). `undefined` for what is no such key.
 */
export async function createVerifier(
  publicKey: string,
): Promise<Verifier | { readonly fingerprint: string; readonly isSigned: null } | undefined> {
  const bytes = fromBase64(publicKey);
  if (bytes === undefined) return undefined;
  const fingerprint = await digestOf(bytes);
  if (!(await knowsEd25519())) return { fingerprint, isSigned: null };
  try {
    const key = await crypto.subtle.importKey('spki', bytes, 'Ed25519', false, ['verify']);
    return {
      fingerprint,
      isSigned: async (signed, signature) => {
        const given = fromBase64(signature);
        return given !== undefined && (await crypto.subtle.verify('Ed25519', key, given, signed));
      },
    };
  } catch {
    return undefined;
  }
}

let known: Promise<boolean> | undefined;
function knowsEd25519(): Promise<boolean> {
  known ??= crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  return known;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const raw = atob(text);
    // Of the ways to write bytes in base64 one only is taken, as everywhere in Hearsay.
    if (btoa(raw) !== text) return undefined;
    return Uint8Array.from(raw, (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
