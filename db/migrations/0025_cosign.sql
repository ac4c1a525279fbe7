-- Adds their own sentence to a letter, and is a giver beside the first.
create table cosign (
  recognition_id integer not null,
  giver_id integer not null,
  person_id integer not null references person,
  sentence text not null check (char_length(sentence) between 1 and 300),
  created_at timestamptz not null,
  primary key (recognition_id, person_id),
  foreign key (recognition_id, giver_id) references recognition (id, giver_id) on update cascade on delete cascade,
  constraint nobody_signs_twice check (person_id <> giver_id)
);
create index cosign_person on cosign (person_id, recognition_id desc);

-- Who is thanked does not sign, and who signed is not thanked. Both lock the card, so that of two at once one fails.
create function check_cosigns(which integer) returns void language plpgsql as $$
begin
  perform 1 from recognition where id = which for no key update;
  if exists (select from cosign c join recognition_recipient rr
      on rr.recognition_id = c.recognition_id and rr.person_id = c.person_id where c.recognition_id = which) then
    raise exception 'who is thanked does not sign' using errcode = 'check_violation', constraint = 'cosign_or_thanked';
  end if;
end $$;
create function cosign_checked() returns trigger language plpgsql as $$
begin
  perform check_cosigns(new.recognition_id);
  return null;
end $$;
create function cosigns_checked() returns trigger language plpgsql as $$
begin
  perform check_cosigns(recognition_id) from (select distinct recognition_id from added) cards;
  return null;
end $$;
create trigger cosign_checked after insert or update of person_id on cosign
  for each row execute function cosign_checked();
create trigger cosign_checked after update of person_id on recognition_recipient
  for each row execute function cosign_checked();
create trigger cosigns_checked after insert on recognition_recipient
  referencing new table as added for each statement execute function cosigns_checked();

-- Where the person's last visit to the feed ended, and where the one before it did.
alter table person
  add column feed_seen integer not null default 0,
  add column feed_left integer not null default 0,
  add column feed_seen_at timestamptz;
