/** The steps of a build, in their order; each is told to the user as it goes. */
export type BuildStep = 'find' | 'capture' | 'recognise' | 'read' | 'link' | 'write';

export interface Progress {
  readonly step: BuildStep;
  readonly done: number;
  /** Null while it is not known how many there are. */
  readonly total: number | null;
}
