export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}
/** Servers refuse to run as root; then they run as the user that Unix has for this. */
export declare function serverUser(): SystemUser | undefined;
/** A new private folder that belongs to the server's user. Short, because socket paths must be. */
export declare function serverFolder(name: string, user: SystemUser | undefined): string;
//# sourceMappingURL=server-folder.d.ts.map
