-- A letter that leaders chose to tell under a value of the charter, with a line that says why.
create table story (
  recognition_id integer primary key references recognition on delete cascade,
  value_id integer not null references value,
  why text not null default '' check (char_length(why) <= 200),
  chosen_by integer not null references person,
  chosen_at timestamptz not null,
  -- Since when it is to be told to visitors too, for which everyone on it is asked.
  visitors_at timestamptz
);
create index story_value on story (value_id, chosen_at desc);
create index story_visitors on story (value_id, visitors_at desc) where visitors_at is not null;

-- Whether someone on a letter agrees that visitors read it. Asked once, and taken back whenever they like.
create table story_consent (
  recognition_id integer not null references recognition on delete cascade,
  person_id integer not null references person,
  asked_at timestamptz not null,
  -- null while they have not answered.
  agreed boolean,
  answered_at timestamptz,
  primary key (recognition_id, person_id),
  check ((agreed is null) = (answered_at is null))
);
create index story_consent_person on story_consent (person_id, recognition_id desc);

-- Values that are not shown to visitors.
create table value_for_staff (
  value_id integer primary key references value
);

alter table organization
  -- In whose days the organization reckons its months and quarters.
  add column time_zone text not null default 'UTC' check (char_length(time_zone) between 1 and 60),
  -- The one of the 16 hues that stands for the organization itself; ink without one.
  add column hue text check (hue ~ '^[a-z]+$'),
  -- A pale logo wants a dark ground, and a dark one a pale ground.
  add column logo_tone text check (logo_tone in ('pale', 'dark')),
  add column visitors_title text not null default '' check (char_length(visitors_title) <= 80),
  add column visitors_description text not null default '' check (char_length(visitors_description) <= 200),
  add column visitors_language text not null default 'en' check (visitors_language ~ '^[A-Za-z0-9-]{2,35}$'),
  -- Whether search engines may list the page.
  add column visitors_indexed boolean not null default false;

-- Counts every change of what visitors may see, so that no process shows them a page kept from before.
create table visitors_edition (
  id smallint primary key default 1 check (id = 1),
  number integer not null default 0
);
insert into visitors_edition default values;

create function visitors_edition_next() returns trigger language plpgsql as $$
begin
  update visitors_edition set number = number + 1;
  return null;
end $$;
create trigger visitors_edition_next after insert or update or delete on story
  for each statement execute function visitors_edition_next();
create trigger visitors_edition_next after insert or update or delete on story_consent
  for each statement execute function visitors_edition_next();
create trigger visitors_edition_next after insert or update or delete on value_for_staff
  for each statement execute function visitors_edition_next();

create function visitors_edition_of_letter() returns trigger language plpgsql as $$
begin
  if exists (select from story where recognition_id = new.id and visitors_at is not null) then
    update visitors_edition set number = number + 1;
  end if;
  return null;
end $$;
create trigger visitors_edition_of_letter after update of audience, withdrawn_at, told_at, edited_at, text, giver_id on recognition
  for each row execute function visitors_edition_of_letter();

create function visitors_edition_of_people() returns trigger language plpgsql as $$
begin
  if exists (
    select from story join changed on changed.recognition_id = story.recognition_id where story.visitors_at is not null
  ) then
    update visitors_edition set number = number + 1;
  end if;
  return null;
end $$;
create trigger visitors_edition_signed after insert on cosign
  referencing new table as changed for each statement execute function visitors_edition_of_people();
create trigger visitors_edition_signed_anew after update on cosign
  referencing new table as changed for each statement execute function visitors_edition_of_people();
create trigger visitors_edition_unsigned after delete on cosign
  referencing old table as changed for each statement execute function visitors_edition_of_people();
create trigger visitors_edition_added after insert on recognition_recipient
  referencing new table as changed for each statement execute function visitors_edition_of_people();

create function visitors_edition_of_person() returns trigger language plpgsql as $$
begin
  if exists (select from story_consent where person_id = new.id) then
    update visitors_edition set number = number + 1;
  end if;
  return null;
end $$;
create trigger visitors_edition_of_person after update of name, title, picture_hash, deactivated_at on person
  for each row when (old.name <> new.name or old.title <> new.title
    or old.picture_hash is distinct from new.picture_hash or old.deactivated_at is distinct from new.deactivated_at)
  execute function visitors_edition_of_person();

create function visitors_edition_of_account() returns trigger language plpgsql as $$
begin
  if exists (select from story_consent where person_id = old.person_id) then
    update visitors_edition set number = number + 1;
  end if;
  return null;
end $$;
create trigger visitors_edition_of_account after delete on account
  for each row execute function visitors_edition_of_account();

create function visitors_edition_of_team() returns trigger language plpgsql as $$
begin
  if exists (select from recognition_team rt join story s on s.recognition_id = rt.recognition_id
    where rt.team_id = new.id and s.visitors_at is not null) then
    update visitors_edition set number = number + 1;
  end if;
  return null;
end $$;
create trigger visitors_edition_of_team after update of name on team
  for each row when (old.name <> new.name) execute function visitors_edition_of_team();
