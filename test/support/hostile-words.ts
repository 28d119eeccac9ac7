/** Where hostile mail tries to reach; the test maps it to a server of its own that counts. */
export const TRAP = 'http://trap.example';

/** What hostile mail tries to run: each line of it would be seen. */
export const RUN = `top.hacked=1;parent.hacked=1;self.hacked=1;alert(1);new Image().src='${TRAP}/ran'`;
export const RUN_URL = `javascript:${encodeURIComponent(RUN)}`;
