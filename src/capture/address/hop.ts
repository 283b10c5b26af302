/** One request and its answer, as they went over the wire; bodies as sent, before any decoding. */
export interface Hop {
  /** The address that was asked. */
  readonly url: string;
  /** The instant of asking, ISO 8601 in UTC. */
  readonly asked: string;
  /** The IP address that answered; null where the socket no longer told. */
  readonly ip: string | null;
  readonly requestHeaders: readonly Header[];
  readonly httpVersion: string;
  readonly status: number;
  readonly statusText: string;
  /** In the order sent, names as sent. */
  readonly headers: readonly Header[];
  readonly body: Buffer;
}

export type Header = readonly [name: string, value: string];

/** The value of the first header of that name. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}
