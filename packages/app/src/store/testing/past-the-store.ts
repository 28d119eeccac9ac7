import pg from 'pg';

/** Works with a PostgreSQL place as a stranger would: past the store, on a connection of its own. */
export async function pastTheStore<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? 'ajar';
  parsed.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: parsed.href, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How many rows of a table can be seen. */
export async function countRows(client: pg.Client, table: string, where = ''): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from "${table}" ${where}`);
  return Number(rows[0]?.count);
}
