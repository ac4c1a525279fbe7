alter table charter_version
  add column material boolean not null default true,
  add column review_by date;

-- A candidate that waits for its time, frozen as it was decided on. At most one waits.
create table publication (
  id integer generated always as identity primary key,
  replaces integer not null,
  frozen jsonb not null,
  note text not null check (char_length(note) <= 600),
  material boolean not null,
  review_by date,
  publish_at timestamptz not null,
  time_zone text not null,
  decided_by integer not null references person,
  decided_at timestamptz not null default now(),
  called_off_by integer references person,
  ended_at timestamptz,
  -- Of those that ended: the version it became, or why it did not.
  version integer references charter_version,
  problem text,
  check (ended_at is not null or (called_off_by is null and version is null and problem is null))
);
create unique index publication_waiting on publication ((true)) where ended_at is null;
