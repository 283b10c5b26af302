/** Exit codes: all done; done, with failures that are listed; wrong call, or nothing done. */
export const EXIT = { done: 0, withFailures: 1, nothing: 2 } as const;
