-- In the text a mention stands as @{12}, so that a rename or an erasure reaches it; the rows say who was mentioned.
create table comment (
  id integer generated always as identity primary key,
  recognition_id integer not null references recognition on delete cascade,
  person_id integer not null references person,
  text text not null check (char_length(text) between 1 and 2000),
  submit_key uuid not null,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  constraint comment_submitted_once unique (person_id, submit_key)
);
create index comment_recognition on comment (recognition_id, id);

create table comment_mention (
  comment_id integer not null references comment on delete cascade,
  person_id integer not null references person,
  primary key (comment_id, person_id)
);
create index comment_mention_person on comment_mention (person_id, comment_id desc);
