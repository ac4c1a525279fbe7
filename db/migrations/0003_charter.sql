create table value (
  id integer generated always as identity primary key,
  created_by integer references person,
  created_at timestamptz not null default now()
);

create table behaviour (
  id integer generated always as identity primary key,
  value_id integer not null references value,
  created_by integer references person,
  created_at timestamptz not null default now(),
  unique (id, value_id)
);

-- The one working draft. Every change to any part of it updates changed_at here, which also puts changes in one order.
create table charter_draft (
  id smallint primary key default 1 check (id = 1),
  vision text not null default '' check (char_length(vision) <= 160),
  serves text not null default '' check (char_length(serves) <= 400),
  feel text not null default '' check (char_length(feel) <= 400),
  mission text not null default '' check (char_length(mission) <= 600),
  owner_id integer references person,
  owner_name text not null default '' check (char_length(owner_name) <= 120),
  owner_title text not null default '' check (char_length(owner_title) <= 120),
  changed_at timestamptz not null default now(),
  changed_by integer references person
);
insert into charter_draft default values;

create table draft_value (
  value_id integer primary key references value,
  name text not null default '' check (char_length(name) <= 60),
  definition text not null default '' check (char_length(definition) <= 400),
  story text not null default '' check (char_length(story) <= 2000),
  icare text not null default 'C' check (icare in ('I', 'C', 'A', 'R', 'E')),
  hue text not null,
  glyph text not null,
  rank integer not null,
  retired_at timestamptz,
  heir_id integer references draft_value check (heir_id <> value_id),
  check (heir_id is null or retired_at is not null)
);
create unique index draft_value_hue_once on draft_value (hue) where retired_at is null;
create unique index draft_value_glyph_once on draft_value (glyph) where retired_at is null;

create table draft_behaviour (
  behaviour_id integer primary key,
  value_id integer not null references draft_value,
  kind text not null check (kind in ('do', 'dont')),
  text text not null default '' check (char_length(text) <= 200),
  rank integer not null,
  retired_at timestamptz,
  foreign key (behaviour_id, value_id) references behaviour (id, value_id)
);
create index draft_behaviour_value on draft_behaviour (value_id, kind, rank);

-- A text that lost a compare-and-set, kept for its writer until settled.
create table refused_edit (
  person_id integer not null references person,
  field text not null check (char_length(field) <= 60),
  text text not null check (char_length(text) <= 4000),
  created_at timestamptz not null default now(),
  primary key (person_id, field)
);

create table charter_version (
  number integer primary key check (number > 0),
  vision text not null check (char_length(vision) between 1 and 160),
  serves text not null,
  feel text not null,
  mission text not null,
  owner_id integer references person,
  owner_name text not null,
  owner_title text not null,
  note text not null default '' check (char_length(note) <= 600),
  published_by integer not null references person,
  published_at timestamptz not null default now()
);

create table charter_version_value (
  version integer not null references charter_version,
  value_id integer not null references value,
  name text not null check (char_length(name) between 1 and 60),
  definition text not null,
  story text not null,
  icare text not null check (icare in ('I', 'C', 'A', 'R', 'E')),
  hue text not null,
  glyph text not null,
  rank integer not null,
  primary key (version, value_id),
  unique (version, rank),
  unique (version, hue),
  unique (version, glyph)
);

create table charter_version_behaviour (
  version integer not null,
  value_id integer not null,
  behaviour_id integer not null,
  kind text not null check (kind in ('do', 'dont')),
  text text not null check (char_length(text) between 1 and 200),
  rank integer not null,
  primary key (version, behaviour_id),
  unique (version, value_id, behaviour_id),
  foreign key (version, value_id) references charter_version_value,
  foreign key (behaviour_id, value_id) references behaviour (id, value_id)
);

-- Written at publishing: what every value and behaviour that ever was counts for under this version, or null for none.
create table charter_version_value_map (
  version integer not null references charter_version,
  value_id integer not null references value,
  counts_for integer,
  primary key (version, value_id),
  foreign key (version, counts_for) references charter_version_value (version, value_id)
);
create index charter_version_value_map_heir on charter_version_value_map (version, counts_for);

create table charter_version_behaviour_map (
  version integer not null references charter_version,
  behaviour_id integer not null references behaviour,
  counts_for integer,
  primary key (version, behaviour_id),
  foreign key (version, counts_for) references charter_version_behaviour (version, behaviour_id)
);

create function charter_version_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a published version never changes' using errcode = '23514', constraint = 'charter_version_is_immutable';
end $$;
create trigger immutable before update or delete on charter_version for each row execute function charter_version_is_immutable();
create trigger immutable before update or delete on charter_version_value for each row execute function charter_version_is_immutable();
create trigger immutable before update or delete on charter_version_behaviour for each row execute function charter_version_is_immutable();
create trigger immutable before update or delete on charter_version_value_map for each row execute function charter_version_is_immutable();
create trigger immutable before update or delete on charter_version_behaviour_map for each row execute function charter_version_is_immutable();
