-- What the insights ask of many people and teams is kept so that a page reads few rows of it. All of it is counted from
-- what 0033 counts from. shown_in_team, served_in_month and to_count are left as they were for processes of the version
-- before; a later migration drops them.

-- Thanks got by the people at home in a team or below it then, by what their letters show.
create table thanks_shown (
  team_id integer not null,
  behaviour_id integer not null,
  month date not null,
  value_id integer not null,
  thanks integer not null,
  primary key (team_id, behaviour_id, month, value_id) include (thanks)
);
create index thanks_shown_month on thanks_shown (month);

-- Whom the letters helped: thanks got by the people at home in a team or below it then; as team 0 by anybody, and as
-- team -1 the letters themselves.
create table thanks_served (
  team_id integer not null,
  month date not null,
  customer integer not null,
  colleague integer not null,
  both_of_them integer not null,
  unsaid integer not null,
  -- Of these, from givers at home in the same team as who got them.
  own_team integer not null,
  primary key (team_id, month)
);
create index thanks_served_month on thanks_served (month);

-- What was counted already, team by team, so that no page is empty meanwhile.
with recursive up (team, above) as (
  select id, id from team
  union all
  select up.team, t.parent_id from up join team t on t.id = up.above where t.parent_id is not null
)
insert into thanks_shown (team_id, behaviour_id, month, value_id, thanks)
select up.above, behaviour_id, month, value_id, sum(thanks) from shown_in_team join up on up.team = team_id
group by 1, 2, 3, 4;

with recursive up (team, above) as (
  select id, id from team
  union all
  select up.team, t.parent_id from up join team t on t.id = up.above where t.parent_id is not null
), counted_for as (
  select up.above as team_id, month, customer, colleague, both_of_them, unsaid, own_team
  from served_in_month join up on up.team = team_id
  union all
  select least(team_id, 0), month, customer, colleague, both_of_them, unsaid, own_team from served_in_month
)
insert into thanks_served (team_id, month, customer, colleague, both_of_them, unsaid, own_team)
select team_id, month, sum(customer), sum(colleague), sum(both_of_them), sum(unsaid), sum(own_team) from counted_for
group by 1, 2;

-- What is asked of everybody at once, one row for each person who ever got or gave thanks. All rows are thrown away with
-- every count, so nothing holds them to people: processes of the version before merge two of them without a look here.
create table person_counted (
  person_id integer primary key,
  -- Thanks got up to the end of each month since the first that was counted. The bounds are months since the year 0.
  got_so_far integer[] not null,
  -- Whether they were thanked, and thanked someone, in the last 30 days, the 30 before, the last 90 and the 90 before.
  got_lately boolean[] not null check (cardinality(got_lately) = 4),
  gave_lately boolean[] not null check (cardinality(gave_lately) = 4)
);

-- The letters of a month that met the most responses, comments and signatures.
create table letter_met (
  month date not null,
  -- No reference: a letter that is deleted while its month is counted would wait for it, and both for each other.
  recognition_id integer not null,
  times integer not null,
  primary key (month, recognition_id)
);

-- The day up to which the last 30 and 90 are counted. Until people are, pages say that nothing has been counted yet.
alter table counted add column day date;
update counted set at = null;

-- Instants of what changed, whose months are to be counted anew; null for all of them. The job takes them away.
create table to_recount (
  id bigint generated always as identity primary key,
  at timestamptz
);
insert into to_recount (at) values (null);

create or replace function to_count_letters() returns trigger language plpgsql as $$
begin
  insert into to_recount (at) select created_at from changed;
  return null;
end $$;

create or replace function to_count_letter() returns trigger language plpgsql as $$
begin
  insert into to_recount (at) select new.created_at
    union select created_at from cosign where recognition_id = new.id
    union select created_at from comment where recognition_id = new.id;
  return null;
end $$;

create or replace function to_count_recipient() returns trigger language plpgsql as $$
begin
  insert into to_recount (at) select created_at from recognition where id = old.recognition_id;
  return null;
end $$;

create or replace function to_count_beside() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into to_recount (at) values (old.created_at);
  end if;
  if tg_op <> 'DELETE' then
    insert into to_recount (at) values (new.created_at);
  end if;
  return null;
end $$;

create or replace function to_count_everything() returns trigger language plpgsql as $$
begin
  insert into to_recount (at) values (null);
  return null;
end $$;

-- A letter that meets more may be among those that met most of its month: that of its own day, whenever they came.
create function to_count_met() returns trigger language plpgsql as $$
begin
  insert into to_recount (at) select distinct r.created_at from recognition r
    where r.id in (select recognition_id from changed);
  return null;
end $$;
create trigger to_count_met_more after insert on reaction
  referencing new table as changed for each statement execute function to_count_met();
create trigger to_count_met_less after delete on reaction
  referencing old table as changed for each statement execute function to_count_met();
create trigger to_count_met_more after insert on cosign
  referencing new table as changed for each statement execute function to_count_met();
create trigger to_count_met_less after delete on cosign
  referencing old table as changed for each statement execute function to_count_met();
create trigger to_count_met_more after insert on comment
  referencing new table as changed for each statement execute function to_count_met();
create trigger to_count_met_less after delete on comment
  referencing old table as changed for each statement execute function to_count_met();
