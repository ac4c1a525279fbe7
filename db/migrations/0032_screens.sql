-- A screen on a wall that shows the charter and the thanks to whoever passes by, under an address of its own.
create table screen (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 80),
  -- SHA-256 of the token in its address.
  token_hash bytea not null constraint screen_token_once unique,
  -- Seconds between two changes.
  pace smallint not null default 20 check (pace between 8 and 300),
  made_by integer not null references person,
  made_at timestamptz not null,
  revoked_at timestamptz
);

-- Thanks to these teams and those below; to all where none is chosen.
create table screen_team (
  screen_id integer not null references screen on delete cascade,
  team_id integer not null references team,
  primary key (screen_id, team_id)
);

create function screens_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('credo', 'screen');
  return null;
end $$;
create trigger screens_changed after insert or update or delete on screen
  for each statement execute function screens_changed();
create trigger screens_changed after insert or update or delete on screen_team
  for each statement execute function screens_changed();
