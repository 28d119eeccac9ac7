/** Ports on 127.0.0.1 that nobody listens on at this moment. */
export declare function freePorts(count: number): Promise<readonly number[]>;
export declare function listens(port: number): Promise<boolean>;
//# sourceMappingURL=loopback.d.ts.map
