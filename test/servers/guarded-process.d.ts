export interface GuardedOptions {
  readonly command: readonly string[];
  /** Removed, with all that is in it, when the server ends. */
  readonly folder: string;
  readonly logFile: string;
  readonly stopSignal: 'INT' | 'QUIT' | 'TERM' | 'KILL';
  readonly user?:
    | {
        readonly uid: number;
        readonly gid: number;
      }
    | undefined;
  /** Asked again and again, with the log so far, until it is true; after 20 seconds we give up. */
  ready(log: string): boolean | Promise<boolean>;
}
export interface GuardedProcess extends AsyncDisposable {
  log(): string;
}
/** Starts a server that cannot outlive us, and waits until it answers. */
export declare function startGuarded(options: GuardedOptions): Promise<GuardedProcess>;
//# sourceMappingURL=guarded-process.d.ts.map
