-- "I have read this version, and this is what it asks of me."
create table acknowledgement (
  person_id integer not null references person,
  version integer not null references charter_version,
  line text not null default '' check (char_length(line) <= 200),
  -- Whether its author agrees that the line stands on the culture page.
  shared boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (person_id, version)
);
create index acknowledgement_version on acknowledgement (version);

-- Of people without account, their manager notes that they read it together.
create table read_together (
  person_id integer not null references person,
  version integer not null references charter_version,
  read_on date not null,
  noted_by integer not null references person,
  noted_at timestamptz not null default now(),
  primary key (person_id, version)
);
