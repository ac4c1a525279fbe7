create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table organization (
  id smallint primary key default 1 check (id = 1),
  name text not null check (char_length(name) between 1 and 120),
  culture_open boolean not null default false,
  logo_hash text,
  created_at timestamptz not null default now()
);

create table organization_logo (
  id smallint primary key default 1 references organization,
  png bytea not null
);

create table team (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 120),
  parent_id integer references team check (parent_id <> id),
  manager_id integer,
  archived_at timestamptz
);
create index team_parent on team (parent_id);
create unique index team_name_once_per_parent on team (coalesce(parent_id, 0), lower(name)) where archived_at is null;

create table person (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 120),
  title text not null default '' check (char_length(title) <= 120),
  email citext constraint person_email_once unique check (char_length(email) <= 254),
  staff_number text constraint person_staff_number_once unique check (char_length(staff_number) between 1 and 40),
  home_team_id integer references team,
  role text not null default 'member' check (role in ('member', 'leader', 'admin')),
  start_date date,
  time_zone text not null default 'UTC',
  locale text not null default 'en-GB',
  shortcuts boolean not null default true,
  deactivated_at timestamptz,
  created_at timestamptz not null default now()
);
create index person_home_team on person (home_team_id);
create index person_name on person (name collate "und-x-icu", id);
create index person_name_words on person using gin (name gin_trgm_ops);

alter table team add constraint team_manager foreign key (manager_id) references person;

-- Each of these locks the organization first, so that two changes at once are seen one after the other.
create function team_stays_a_tree() returns trigger language plpgsql as $$
begin
  perform 1 from organization for update;
  if exists (
    with recursive above as (
      select t.id, t.parent_id from team t where t.id = new.parent_id
      union
      select t.id, t.parent_id from team t join above on t.id = above.parent_id
    ) select from above where id = new.id
  ) then
    raise exception 'a team cannot lie below itself' using errcode = '23514', constraint = 'team_stays_a_tree';
  end if;
  return new;
end $$;
create trigger team_stays_a_tree after insert or update of parent_id on team
  for each row when (new.parent_id is not null) execute function team_stays_a_tree();

create function last_admin_stays() returns trigger language plpgsql as $$
begin
  perform 1 from organization for update;
  if not exists (select from person where role = 'admin' and deactivated_at is null) then
    raise exception 'the last admin stays one' using errcode = '23514', constraint = 'last_admin_stays';
  end if;
  return null;
end $$;
create trigger last_admin_stays after update of role, deactivated_at on person
  for each row when (old.role = 'admin' and old.deactivated_at is null
    and (new.role <> 'admin' or new.deactivated_at is not null))
  execute function last_admin_stays();
