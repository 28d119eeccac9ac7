import pg from 'pg';

/**
 * Writes down beside the organisation, as its owner, when each message and each no was committed. What the program itself writes stays
 * as it is.
 */
export async function watchRows(client: pg.Pool, schema: string): Promise<void> {
  const at = pg.escapeIdentifier(schema);
  await client.query(`
    create schema load;
    create table load.seen (what text not null, member text not null, ref text, at double precision not null);
    create function load.note_message() returns trigger language plpgsql security definer as $$
      begin
        insert into load.seen values ('message', new.member, new.message_id, extract(epoch from clock_timestamp()) * 1000);
        return null;
      end $$;
    create function load.note_no() returns trigger language plpgsql security definer as $$
      begin
        insert into load.seen values ('no', new.member, new.message_key, extract(epoch from clock_timestamp()) * 1000);
        return null;
      end $$;
    create constraint trigger load_message after insert on ${at}.message deferrable initially deferred
      for each row execute function load.note_message();
    create constraint trigger load_no after insert on ${at}.rejection deferrable initially deferred
      for each row execute function load.note_no();
  `);
}

/** One message or no that was committed. */
export interface Seen {
  readonly what: 'message' | 'no';
  readonly member: string;
  /** Message-ID of a message, key of the message of a no. */
  readonly ref: string | null;
  readonly at: number;
}

export async function seenRows(client: pg.Pool): Promise<readonly Seen[]> {
  return (await client.query<Seen>('select what, member, ref, at from load.seen')).rows;
}
