import { InvalidArgumentError } from 'commander';

/** Of threads. */
export function parseCount(text: string): number {
  return parseUpTo(64, text);
}

export function parseSeconds(text: string): number {
  return parseUpTo(3_600, text);
}

export function parseTop(text: string): number {
  return parseUpTo(50, text);
}

export function parsePort(text: string): number {
  return parseUpTo(65_535, text);
}

/** What is none of these numbers is refused with what is allowed. */
function parseUpTo(most: number, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(`1–${most}`);
  return value;
}

export function parseFingerprint(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new InvalidArgumentError('SHA-256: 64 × 0–9, a–f');
  return text.toLowerCase();
}

/** An option that may be given more than once. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
