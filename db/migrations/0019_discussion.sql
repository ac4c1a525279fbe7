-- A conversation beside one part or field of the draft, perhaps about quoted words of it.
create table draft_thread (
  id integer generated always as identity primary key,
  field text not null check (char_length(field) <= 60),
  quote text not null default '' check (char_length(quote) <= 400),
  opened_by integer not null references person,
  created_at timestamptz not null default now(),
  resolved_by integer references person,
  resolved_at timestamptz,
  check ((resolved_by is null) = (resolved_at is null))
);
create index draft_thread_open on draft_thread (id) where resolved_at is null;

-- As below recognitions, a mention stands in the text as @{12}.
create table draft_comment (
  id integer generated always as identity primary key,
  thread_id integer not null references draft_thread,
  person_id integer not null references person,
  text text not null check (char_length(text) between 1 and 2000),
  submit_key uuid not null,
  created_at timestamptz not null default now(),
  constraint draft_comment_submitted_once unique (person_id, submit_key)
);
create index draft_comment_thread on draft_comment (thread_id, id);

create table draft_comment_mention (
  comment_id integer not null references draft_comment,
  person_id integer not null references person,
  primary key (comment_id, person_id)
);
