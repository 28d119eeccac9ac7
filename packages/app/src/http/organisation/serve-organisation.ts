import { createServer } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import type { People } from '../../service/organisation/people.ts';
import { closeServer, listen } from '../listen.ts';
import { SHIPPED_WEB } from '../shipped-web.ts';
import { WorkBehind } from '../work-behind.ts';
import { createOrganisationApp } from './create-organisation-app.ts';
import type { OrganisationAppOptions } from './create-organisation-app.ts';

export interface OrganisationServerOptions extends Omit<OrganisationAppOptions, 'webDir' | 'behind'> {
  readonly people: People;
  readonly host: string;
  readonly port: number;
  /** Folder of the built web app; the one shipped with this package when omitted. */
  readonly webDir?: string | undefined;
}

export interface OrganisationServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves where it is told. Keeps nothing in itself that another could not answer. Throws AjarError `port-in-use`. */
export async function serveOrganisation(options: OrganisationServerOptions): Promise<OrganisationServer> {
  const { people, host, port, webDir = SHIPPED_WEB, ...rest } = options;
  const behind = new WorkBehind();
  const app = createOrganisationApp(people, { ...rest, webDir, behind });
  const server = createServer(getRequestListener(app.fetch));
  return {
    port: await listen(server, port, host),
    close: async () => {
      await Promise.all([closeServer(server), behind.end()]);
    },
  };
}
