-- Who did what to whom and when. No names and no texts: people are named when it is read.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  by_id integer references person,
  did text not null check (char_length(did) <= 40),
  person_id integer references person,
  team_id integer references team,
  recognition_id integer,
  details jsonb not null default '{}'
);
create index audit_entry_did on audit_entry (did, id desc);
create index audit_entry_by on audit_entry (by_id, id desc);
create index audit_entry_person on audit_entry (person_id, id desc);
