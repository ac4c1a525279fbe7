alter table organization
  add column approvals_needed smallint not null default 0 check (approvals_needed between 0 and 20),
  add column own_approval_counts boolean not null default false;

create table review_request (
  id integer generated always as identity primary key,
  reviewer_id integer not null references person,
  asked_by integer not null references person,
  due_on date not null,
  note text not null default '' check (char_length(note) <= 600),
  asked_at timestamptz not null default now(),
  -- Answered by a verdict, called back by who asked, or overtaken by a new version.
  closed_at timestamptz
);
create unique index review_request_open on review_request (reviewer_id) where closed_at is null;

-- What someone said of the exact text of one part, named by its fingerprint. The latest of each person counts.
create table approval (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  part text not null check (char_length(part) <= 60),
  hash text not null,
  verdict text not null check (verdict in ('approved', 'changes')),
  reason text not null default '' check (char_length(reason) <= 600),
  created_at timestamptz not null default now(),
  constraint changes_with_reason check (verdict <> 'changes' or reason <> '')
);
create index approval_part on approval (part, hash, id);
