import type { OrganisationStep } from '../organisation-step.ts';

const PERSON = 'text not null references person (id) on delete cascade';
const OWNER = 'text not null references member (id)';
const MEMBER = "nullif(current_setting('ajar.member', true), '')";
const COUNSELLOR = "nullif(current_setting('ajar.person', true), '')";

const PEOPLE: readonly string[] = [
  `create table person (
    id text primary key, address text not null unique, name text not null, added_at bigint not null, seen_at bigint,
    state text not null check (state in ('invited', 'active', 'stopped'))
  )`,
  `create table person_role (
    person ${PERSON}, role text not null check (role in ('member', 'counsellor', 'administrator')), primary key (person, role)
  )`,
  `create table invitation (
    token_hash text primary key, person ${PERSON}, made_by text, made_at bigint not null, usable_from bigint not null,
    expires_at bigint not null, used_at bigint
  )`,
  'create index invitation_by_person on invitation (person)',
];

const SIGN_IN: readonly string[] = [
  `create table passkey (
    id text primary key, person ${PERSON}, public_key bytea not null, counter bigint not null, transports text not null,
    added_at bigint not null, used_at bigint
  )`,
  'create index passkey_by_person on passkey (person)',
  `create table linked_identity (
    issuer text not null, subject text not null, person ${PERSON}, added_at bigint not null, primary key (issuer, subject)
  )`,
  `create table session (token_hash text primary key, person ${PERSON}, began_at bigint not null, seen_at bigint not null)`,
  'create index session_by_person on session (person)',
  'create table ceremony (token_hash text primary key, kind text not null, data text not null, expires_at bigint not null)',
  'create index ceremony_by_end on ceremony (expires_at)',
  'create table attempt (key text primary key, count bigint not null, resets_at bigint not null)',
  'create index attempt_by_end on attempt (resets_at)',
];

/** Lines of people who are gone stay, so nothing refers to them. */
const AUDIT: readonly string[] = [
  `create table audit (
    seq bigint generated always as identity primary key, at bigint not null, who text, what text not null, whom text,
    detail text not null
  )`,
  `create function audit_only_grows() returns trigger language plpgsql as $$
    begin raise exception 'the audit log only grows'; end $$`,
  `create trigger audit_no_change before update or delete on audit
    for each row execute function audit_only_grows()`,
  'create trigger audit_no_truncate before truncate on audit execute function audit_only_grows()',
];

const SHARING: readonly string[] = [
  `create table shared_no (
    id text primary key, member ${OWNER}, rejection_id text not null, counsellor ${PERSON}, with_drafts bigint not null,
    shared_at bigint not null, as_of bigint not null, snapshot bytea not null, unique (member, rejection_id, counsellor)
  )`,
  'create index shared_no_by_counsellor on shared_no (counsellor, shared_at desc)',
  `create table shared_note (
    id text primary key, share text not null references shared_no (id) on delete cascade, member ${OWNER},
    counsellor text not null, at bigint not null, note bytea not null
  )`,
  'create index shared_note_by_share on shared_note (member, share, at)',
  'alter table shared_no enable row level security',
  'alter table shared_note enable row level security',
  `create policy own on shared_no using (member = ${MEMBER}) with check (member = ${MEMBER})`,
  // Whoever is a counsellor no longer sees nothing at once, whatever is still shared with them.
  `create policy shown on shared_no for select using (counsellor = ${COUNSELLOR} and exists (
    select 1 from person_role join person on person.id = person_role.person
    where person.id = shared_no.counsellor and role = 'counsellor' and state = 'active'))`,
  `create policy own on shared_note using (member = ${MEMBER}) with check (member = ${MEMBER})`,
  `create policy shown on shared_note for select using (counsellor = ${COUNSELLOR} and exists (
    select 1 from shared_no where shared_no.id = share))`,
  `create policy written on shared_note for insert with check (counsellor = ${COUNSELLOR} and exists (
    select 1 from shared_no
    where shared_no.id = share and shared_no.member = shared_note.member and shared_no.counsellor = shared_note.counsellor))`,
];

const COUNTS: readonly string[] = [
  `create table figure (
    member ${OWNER}, month text not null, field text not null, noes bigint not null, answered bigint not null,
    reopened bigint not null, feedback bigint not null, primary key (member, month, field)
  )`,
  'alter table figure enable row level security',
  `create policy own on figure using (member = ${MEMBER}) with check (member = ${MEMBER})`,
  `create table published_figure (
    month text not null, field text not null, noes bigint, answered bigint, reopened bigint, feedback bigint,
    published_at bigint not null, primary key (month, field)
  )`,
  ...publishing(),
];

/**
 * A month is published once, a whole month after it ended: what comes later changes no number, so two looks have no difference.
 * Its fields are cut into groups that share no letter: those with enough members, and all the others together, or nothing of
 * them. There are no totals beside, so no difference of two numbers is a smaller group. Each number needs enough members itself.
 */
function publishing(): readonly string[] {
  return [
    `create function publish_figures(wanted_group bigint) returns void language plpgsql security definer as $$
    declare
      least_group bigint := greatest(wanted_group, 5);
      due text := to_char(date_trunc('month', now() at time zone 'UTC') - interval '1 month', 'YYYY-MM');
      one text;
    begin
      lock table published_figure in share row exclusive mode;
      for one in
        select month from figure where month < due and month not in (select month from published_figure)
        group by month having ${enough('noes')} order by month
      loop
        insert into published_figure (month, field, noes, answered, reopened, feedback, published_at)
        select one, grouped.name, ${told('noes')}, ${told('answered')}, ${told('reopened')}, ${told('feedback')},
          (extract(epoch from now()) * 1000)::bigint
        from (
          select figure.*, case when field in (
            select field from figure where month = one group by field having ${enough('noes')}
          ) then field else 'together' end as name
          from figure where month = one
        ) as grouped
        group by grouped.name having ${enough('noes')};
      end loop;
    end $$`,
    'revoke all on function publish_figures(bigint) from public',
    // Nobody's own tables may stand in for these.
    `do $$ begin
      execute format('alter function publish_figures(bigint) set search_path = %I, pg_temp', current_schema());
    end $$`,
  ];
}

const ALL = 'select, insert, update, delete';

/**
 * People, how they sign in, what is shared and counted, and the log. Row-level security decides for the processes: a member sees
 * what is theirs, a counsellor what is shared with them.
 */
export const people: OrganisationStep = {
  name: 'people',
  shared: {
    person: ALL,
    person_role: ALL,
    invitation: ALL,
    passkey: ALL,
    linked_identity: ALL,
    session: ALL,
    ceremony: ALL,
    attempt: ALL,
    audit: 'select, insert',
    published_figure: 'select',
  },
  functions: ['publish_figures(bigint)'],
  statements: [...PEOPLE, ...SIGN_IN, ...AUDIT, ...SHARING, ...COUNTS],
};

function enough(what: string): string {
  return `count(distinct member) filter (where ${what} > 0) >= least_group`;
}

function told(what: string): string {
  return `case when ${enough(what)} then sum(${what}) end`;
}
