-- A letter somebody has begun: what stands in its form, until it is sent or discarded.
create table thanks_draft (
  person_id integer not null references person,
  -- Chosen by the form when it was opened.
  key uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (person_id, key)
);

create table thanks_picture (
  id integer generated always as identity primary key,
  -- Who put it there, and the key of the letter it was put into.
  person_id integer not null references person,
  key uuid not null,
  -- null until the letter is sent.
  recognition_id integer references recognition on delete cascade,
  alt text not null default '' check (char_length(alt) <= 300),
  webp bytea not null,
  width integer not null,
  height integer not null,
  created_at timestamptz not null
);
create index thanks_picture_draft on thanks_picture (person_id, key);
create index thanks_picture_recognition on thanks_picture (recognition_id, id);
