import pg from 'pg';

/**
 * Writes down beside the organisation, as its owner, when each message was committed. What the program itself writes stays
 * as it is.
 */
export async function watchRows(client: pg.Pool, schema: string): Promise<void> {
  const at = pg.escapeIdentifier(schema);
  await client.query(`
    create schema load;
    create table load.seen (member text not null, ref text, at double precision not null);
    create function load.note_message() returns trigger language plpgsql security definer as $$
      begin
        insert into load.seen values (new.member, new.message_id, extract(epoch from clock_timestamp()) * 1000);
        return null;
      end $$;
    create constraint trigger load_message after insert on ${at}.message deferrable initially deferred
      for each row execute function load.note_message();
  `);
}

/** One message that was committed. */
export interface Seen {
  readonly member: string;
  /** Its Message-ID. */
  readonly ref: string | null;
  readonly at: number;
}

export async function seenRows(client: pg.Pool): Promise<readonly Seen[]> {
  return (await client.query<Seen>('select member, ref, at from load.seen')).rows;
}
