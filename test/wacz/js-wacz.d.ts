declare module '@harvard-lil/js-wacz' {
  export class WACZ {
    constructor(options: { readonly input: string; readonly output: string; readonly log: Console });
    process(): Promise<void>;
  }
}

declare module '@harvard-lil/js-wacz/utils/assertions.js' {
  export function assertValidWACZSignatureFormat(signedData: unknown): void;
}
