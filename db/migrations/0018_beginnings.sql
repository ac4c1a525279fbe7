-- What each leader answered in the workshop, apart from the others; the source of the draft.
create table workshop_answer (
  person_id integer not null references person,
  question text not null check (char_length(question) <= 40),
  text text not null check (char_length(text) <= 4000),
  changed_at timestamptz not null default now(),
  primary key (person_id, question)
);

-- What a leader is about to take over into the draft, piece by piece, still to be corrected. One for each leader.
create table arrangement (
  person_id integer primary key references person,
  source text not null check (source in ('workshop', 'statement', 'file')),
  name text not null check (char_length(name) <= 255),
  pieces jsonb not null default '[]',
  -- A whole charter from a file of Credo's own, instead of pieces.
  document jsonb,
  left_out jsonb not null default '[]',
  made_at timestamptz not null default now()
);
