create table account (
  person_id integer primary key references person,
  password_hash text not null,
  password_changed_at timestamptz not null default now()
);

create table session (
  id integer generated always as identity primary key,
  token_hash bytea not null unique,
  person_id integer not null references account,
  device text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person_id);

-- One-time secrets, kept as SHA-256: the set-up link, invitations (link or printed code) and password resets.
create table ticket (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('set_up', 'invitation', 'reset')),
  secret_hash bytea not null unique,
  person_id integer references person check ((kind = 'set_up') = (person_id is null)),
  created_by integer references person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index ticket_open_per_person on ticket (kind, coalesce(person_id, 0)) where used_at is null;

create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
