create table recognition (
  id integer generated always as identity primary key,
  giver_id integer not null references person,
  giver_team_id integer references team,
  version integer not null references charter_version,
  text text not null check (char_length(text) between 20 and 2000),
  wish text not null default 'everyone' check (wish in ('everyone', 'named')),
  -- The strictest wish of giver and all recipients: kept by the trigger below.
  audience text not null default 'everyone' check (audience in ('everyone', 'named')),
  submit_key uuid not null,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  withdrawn_at timestamptz,
  removed_by integer references person,
  removal_reason text check (char_length(removal_reason) between 1 and 600),
  check (removed_by is null or (withdrawn_at is not null and removal_reason is not null)),
  constraint recognition_submitted_once unique (giver_id, submit_key),
  unique (id, giver_id),
  unique (id, version)
);
create index recognition_feed on recognition (id desc) where withdrawn_at is null;
create index recognition_giver on recognition (giver_id, id desc) where withdrawn_at is null;

-- Everyone who may read it as a recipient. named is false for those who got it as members of a team thanked.
create table recognition_recipient (
  recognition_id integer not null,
  giver_id integer not null,
  person_id integer not null references person,
  team_id integer references team,
  named boolean not null,
  hidden_at timestamptz,
  hidden_by integer references person,
  primary key (recognition_id, person_id),
  foreign key (recognition_id, giver_id) references recognition (id, giver_id),
  constraint nobody_thanks_themselves check (person_id <> giver_id),
  check (hidden_at is null or named)
);
create index recognition_recipient_person on recognition_recipient (person_id, recognition_id desc);
create index recognition_recipient_team on recognition_recipient (team_id, recognition_id desc);

create table recognition_team (
  recognition_id integer not null references recognition,
  team_id integer not null references team,
  primary key (recognition_id, team_id)
);
create index recognition_team_team on recognition_team (team_id, recognition_id desc);

create table recognition_value (
  recognition_id integer not null,
  version integer not null,
  value_id integer not null,
  position smallint not null check (position between 1 and 3),
  primary key (recognition_id, value_id),
  unique (recognition_id, position),
  unique (recognition_id, version, value_id),
  foreign key (recognition_id, version) references recognition (id, version),
  foreign key (version, value_id) references charter_version_value (version, value_id)
);
create index recognition_value_value on recognition_value (value_id, recognition_id desc);

create table recognition_behaviour (
  recognition_id integer not null,
  version integer not null,
  value_id integer not null,
  behaviour_id integer not null,
  primary key (recognition_id, behaviour_id),
  foreign key (recognition_id, version, value_id) references recognition_value (recognition_id, version, value_id),
  foreign key (version, value_id, behaviour_id) references charter_version_behaviour (version, value_id, behaviour_id)
);

-- What stood there before each edit, for those named.
create table recognition_revision (
  id integer generated always as identity primary key,
  recognition_id integer not null references recognition,
  text text not null,
  value_ids integer[] not null,
  behaviour_ids integer[] not null,
  replaced_at timestamptz not null default now()
);
create index recognition_revision_recognition on recognition_revision (recognition_id, id);

create table reaction (
  recognition_id integer not null references recognition,
  person_id integer not null references person,
  kind text not null check (kind in ('thank_you_too', 'saw_it_too', 'do_the_same')),
  created_at timestamptz not null default now(),
  primary key (recognition_id, person_id, kind)
);

create function recognition_audience() returns trigger language plpgsql as $$
begin
  update recognition r set audience = case
    when r.wish = 'named' or exists (
      select from recognition_recipient rr where rr.recognition_id = r.id and rr.hidden_at is not null
    ) then 'named' else 'everyone' end
  where r.id = new.recognition_id;
  return null;
end $$;
create trigger recognition_audience after update of hidden_at on recognition_recipient
  for each row when (old.hidden_at is distinct from new.hidden_at) execute function recognition_audience();
