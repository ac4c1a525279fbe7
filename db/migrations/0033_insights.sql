-- Whom it helped, where the giver said so.
alter table recognition add column served text check (served in ('customer', 'colleague', 'both'));

-- Figures about single people that are switched off.
alter table organization add column figures_off text[] not null default '{}';

-- What follows is counted by a job from the letters that all members may read, month by month as the organization
-- reckons them, and can be thrown away and counted anew. Values and behaviours are those in force that a letter counts
-- for; 0 stands for all letters, whatever their values.

-- How many letters show a value or (behaviour_id > 0) one behaviour of it, in the whole organization.
create table shown_on_day (
  value_id integer not null,
  behaviour_id integer not null,
  day date not null,
  letters integer not null,
  primary key (value_id, behaviour_id, day)
);
create index shown_on_day_day on shown_on_day (day);

-- The same as thanks got by the people at home in a team then: one for each person named on a letter. 0 is no team.
create table shown_in_team (
  month date not null,
  behaviour_id integer not null,
  value_id integer not null,
  team_id integer not null,
  thanks integer not null,
  primary key (month, behaviour_id, value_id, team_id)
);

-- What one person got, gave (or signed) and wrote below letters, with the first and the last day of each.
create table person_in_month (
  month date not null,
  person_id integer not null references person on delete cascade,
  got integer not null,
  first_got date,
  last_got date,
  gave integer not null,
  first_gave date,
  last_gave date,
  commented integer not null,
  primary key (month, person_id)
);
create index person_in_month_person on person_in_month (person_id, month);

-- What goes from part to part of a team, or of the organization (scope_id 0), where it has some and not too many: its
-- parts are the teams right below it, each with all that lie below. Home teams are those of that day. 0 is elsewhere.
create table thanks_between_parts (
  month date not null,
  scope_id integer not null,
  from_part integer not null,
  to_part integer not null,
  thanks integer not null,
  primary key (month, scope_id, from_part, to_part)
);

-- Whom the letters helped: thanks got by people at home in a team then; as team -1 the letters of all.
create table served_in_month (
  month date not null,
  team_id integer not null,
  customer integer not null,
  colleague integer not null,
  both_of_them integer not null,
  unsaid integer not null,
  -- Of these, from givers at home in the same team.
  own_team integer not null,
  primary key (month, team_id)
);

-- How many people named on letters showed a value in the quarter: the culture page says it.
create table shown_by_people (
  value_id integer primary key,
  quarter date not null,
  people integer not null
);

create table counted (
  id smallint primary key default 1 check (id = 1),
  -- null before the first time.
  at timestamptz
);
insert into counted default values;

-- Which months are to be counted anew: those of these instants, all of them for null. The job takes them away.
create table to_count (
  id bigint generated always as identity primary key,
  at timestamptz
);
insert into to_count (at) values (null);

create function to_count_letters() returns trigger language plpgsql as $$
begin
  insert into to_count (at) select created_at from changed;
  return null;
end $$;
create trigger to_count_added after insert on recognition
  referencing new table as changed for each statement execute function to_count_letters();
create trigger to_count_gone after delete on recognition
  referencing old table as changed for each statement execute function to_count_letters();

create function to_count_letter() returns trigger language plpgsql as $$
begin
  insert into to_count (at) select new.created_at
    union select created_at from cosign where recognition_id = new.id
    union select created_at from comment where recognition_id = new.id;
  return null;
end $$;
create trigger to_count_changed after update on recognition for each row
  when (old.audience <> new.audience or (old.withdrawn_at is null) <> (new.withdrawn_at is null)
    or old.edited_at is distinct from new.edited_at or old.giver_id <> new.giver_id
    or old.served is distinct from new.served)
  execute function to_count_letter();

create function to_count_recipient() returns trigger language plpgsql as $$
begin
  insert into to_count (at) select created_at from recognition where id = old.recognition_id;
  return null;
end $$;
create trigger to_count_moved after update of person_id on recognition_recipient
  for each row execute function to_count_recipient();
create trigger to_count_left after delete on recognition_recipient
  for each row execute function to_count_recipient();

create function to_count_beside() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into to_count (at) values (old.created_at);
  end if;
  if tg_op <> 'DELETE' then
    insert into to_count (at) values (new.created_at);
  end if;
  return null;
end $$;
create trigger to_count_beside after insert or delete or update of person_id, created_at on cosign
  for each row execute function to_count_beside();
create trigger to_count_beside after insert or delete or update of person_id on comment
  for each row execute function to_count_beside();

create function to_count_everything() returns trigger language plpgsql as $$
begin
  insert into to_count (at) values (null);
  return null;
end $$;
create trigger to_count_everything after insert on charter_version
  for each row execute function to_count_everything();
create trigger to_count_everything after insert or update of parent_id on team
  for each statement execute function to_count_everything();
create trigger to_count_everything after update of time_zone on organization
  for each row when (old.time_zone <> new.time_zone) execute function to_count_everything();

-- Whether someone looks after a team is asked with every page.
create index team_managed on team (manager_id) where manager_id is not null;
