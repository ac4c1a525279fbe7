-- Who decides what becomes of a letter that was reported.
create table moderator (
  person_id integer primary key references person
);

create table report (
  id integer generated always as identity primary key,
  recognition_id integer not null references recognition on delete cascade,
  person_id integer not null references person,
  reason text not null check (char_length(reason) between 1 and 600),
  created_at timestamptz not null,
  decision text check (decision in ('restored', 'mend', 'removed')),
  -- To the giver, when it is to be mended or was removed.
  words text not null default '' check (char_length(words) <= 600),
  decided_by integer references person,
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null))
);
create unique index report_once on report (recognition_id, person_id) where decision is null;
create index report_open on report (id) where decision is null;
create index report_recognition on report (recognition_id, id);

-- The giver was asked to mend it, and has not yet: they may, also after the first day.
alter table recognition add column mend_asked_at timestamptz;
-- Whether the letters written before they had an account were shown to them.
alter table account add column welcomed_at timestamptz;
update account set welcomed_at = now();
