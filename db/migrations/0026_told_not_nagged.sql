-- On which ways a person wants to hear of what. Where nothing is chosen, the default of the topic holds.
create table notice_choice (
  person_id integer not null references person,
  topic text not null check (char_length(topic) <= 40),
  inbox boolean not null,
  mail text not null check (mail in ('at-once', 'daily', 'weekly', 'never')),
  primary key (person_id, topic)
);

alter table person
  -- No mail between these hours of the person's own day; equal hours are no quiet at all.
  add column quiet_from smallint not null default 20 check (quiet_from between 0 and 23),
  add column quiet_until smallint not null default 7 check (quiet_until between 0 and 23),
  -- Whether their first day and the days they have been here for years are told to their team.
  add column celebrated boolean not null default true;

-- One mail to one person, with all it holds. It is written down before it is sent: a repeat is the same mail.
create table notice_mail (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  created_at timestamptz not null,
  tries smallint not null default 0,
  try_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index notice_mail_open on notice_mail (try_at) where sent_at is null and given_up_at is null;

alter table notice
  -- The letter it is about: gone with it.
  add column recognition_id integer references recognition on delete cascade,
  -- Whether it stands on the person's page; some hear of it by mail alone.
  add column inbox boolean not null default true,
  -- When it may go out by mail; null when it does not.
  add column mail_due_at timestamptz,
  add column mail_id integer references notice_mail on delete set null;
update notice set mail_due_at = created_at where mailed_at is null;
drop index notice_to_mail;
create index notice_to_mail on notice (mail_due_at) where mailed_at is null and mail_due_at is not null and mail_id is null;
create index notice_mailed on notice (mail_id) where mail_id is not null;
create index notice_recognition on notice (recognition_id) where recognition_id is not null;
drop index notice_unread;
create index notice_unread on notice (person_id) where read_at is null and inbox;
