-- A finding that the leaders have looked at and mean as it is: it stays away while the words it points at stay.
create table coach_dismissal (
  id integer generated always as identity primary key,
  field text not null check (char_length(field) <= 60),
  rule text not null check (char_length(rule) <= 40),
  quote text not null check (char_length(quote) <= 4000),
  reason text not null check (char_length(reason) between 1 and 300),
  dismissed_by integer not null references person,
  dismissed_at timestamptz not null default now(),
  constraint coach_dismissed_once unique (field, rule, quote)
);
