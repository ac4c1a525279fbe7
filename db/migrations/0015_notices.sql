-- What someone is told. It names nobody and quotes nothing: the page words it when it is read, and so does the mail.
create table notice (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  kind text not null check (char_length(kind) <= 40),
  -- The cause, so that the same one tells the same person once.
  key text not null check (char_length(key) <= 120),
  by_id integer references person,
  about jsonb not null default '{}',
  created_at timestamptz not null default now(),
  read_at timestamptz,
  -- null until it went out by mail, or until it was seen that there is nowhere to send it.
  mailed_at timestamptz,
  constraint notice_once unique (person_id, key)
);
create index notice_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_to_mail on notice (id) where mailed_at is null;
