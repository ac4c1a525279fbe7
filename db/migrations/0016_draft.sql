-- What gives way when two values conflict.
alter table charter_draft add column precedence text not null default '' check (char_length(precedence) <= 400);
alter table charter_version add column precedence text not null default '';

-- The value that a part of it became this one.
alter table draft_value add column split_from integer references value;
alter table charter_version_value add column split_from integer references value;
-- The line that took a line's place when values were merged or split.
alter table draft_behaviour add column heir_id integer references behaviour check (heir_id <> behaviour_id);

-- Names this house in an exported charter: only at home do its ids mean the same values.
alter table organization add column key uuid not null default gen_random_uuid();

-- Leaders, those named here and, when it is open, everyone read the draft, comment and suggest.
alter table charter_draft add column open boolean not null default false;
create table draft_reader (
  person_id integer primary key references person
);

-- A proposed wording of one field. One that lost a compare-and-set is kept as its writer's own.
create table suggestion (
  id integer generated always as identity primary key,
  field text not null check (char_length(field) <= 60),
  base text not null check (char_length(base) <= 4000),
  text text not null check (char_length(text) <= 4000),
  source text not null check (source in ('draft', 'culture', 'refused')),
  reason text not null default '' check (char_length(reason) <= 600),
  person_id integer not null references person,
  created_at timestamptz not null default now(),
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  answer text not null default '' check (char_length(answer) <= 600),
  settled_by integer references person,
  settled_at timestamptz,
  check ((outcome is null) = (settled_at is null)),
  constraint suggestion_declined_with_reason check (outcome <> 'declined' or answer <> '')
);
create index suggestion_open on suggestion (id) where outcome is null;
create index suggestion_person on suggestion (person_id, id desc);
create unique index suggestion_refused_once on suggestion (person_id, field) where source = 'refused' and outcome is null;
insert into suggestion (field, base, text, source, person_id, created_at)
select field, '', text, 'refused', person_id, created_at from refused_edit;

-- Who changed which part of the draft (the opening, the order, a value), and when last.
create table draft_author (
  part text not null check (char_length(part) <= 60),
  person_id integer not null references person,
  changed_at timestamptz not null,
  primary key (part, person_id)
);

create table draft_presence (
  person_id integer primary key references person,
  field text not null default '' check (char_length(field) <= 60),
  seen_at timestamptz not null
);

-- The whole draft as it stood before something replaced it.
create table draft_copy (
  id integer generated always as identity primary key,
  content jsonb not null,
  why text not null check (char_length(why) <= 200),
  made_by integer references person,
  made_at timestamptz not null default now()
);
