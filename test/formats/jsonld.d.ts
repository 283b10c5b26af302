/** The part of jsonld that is used here; the package has no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: undefined;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    expand(
      document: unknown,
      options: { readonly base: string; documentLoader(url: string): Promise<RemoteDocument> },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
