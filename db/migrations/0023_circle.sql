-- How a person wishes to be thanked. It is kept for them whoever thanks them.
alter table person add column thanks_wish text not null default 'public'
  check (thanks_wish in ('public', 'ask', 'private'));

-- managers: those thanked and their managers of that day.
alter table recognition drop constraint recognition_wish_check;
alter table recognition add constraint recognition_wish_check check (wish in ('everyone', 'managers', 'named'));
alter table recognition drop constraint recognition_audience_check;
alter table recognition add constraint recognition_audience_check check (audience in ('everyone', 'managers', 'named'));

alter table recognition
  -- While a report is looked at, those named alone see it.
  add column held_at timestamptz,
  -- null in the first seconds, in which it can be undone: until then nobody was told.
  add column told_at timestamptz,
  add column happened_on date,
  add column evidence text check (char_length(evidence) <= 500 and evidence ~ '^https?://');
update recognition set told_at = created_at;
create index recognition_to_tell on recognition (id) where told_at is null and withdrawn_at is null;
create index recognition_held on recognition (held_at) where held_at is not null;
create index recognition_time on recognition (created_at);
create index recognition_behaviour_behaviour on recognition_behaviour (behaviour_id, recognition_id desc);

-- The person wished to be asked first, and has not answered yet. Until then it is hidden.
alter table recognition_recipient add column asked_at timestamptz,
  add constraint asked_while_hidden check (asked_at is null or hidden_at is not null);

-- The managers, on the day it was given, of those thanked.
create table recognition_manager (
  recognition_id integer not null references recognition on delete cascade,
  person_id integer not null references person,
  primary key (recognition_id, person_id)
);
create index recognition_manager_person on recognition_manager (person_id, recognition_id desc);

-- The strictest wish of giver and all recipients. Locks the card first: of two who hide and open it at once, the later
-- one sees what the earlier one did.
create function settle_audience(which integer) returns void language plpgsql as $$
begin
  perform 1 from recognition where id = which for update;
  update recognition r set audience = case
    when r.held_at is not null or exists (
      select from recognition_recipient rr where rr.recognition_id = r.id and rr.hidden_at is not null
    ) then 'named' else r.wish end
  where r.id = which;
end $$;
create or replace function recognition_audience() returns trigger language plpgsql as $$
begin
  perform settle_audience(new.recognition_id);
  return null;
end $$;
create trigger recognition_audience_at_first after insert on recognition_recipient
  for each row when (new.hidden_at is not null) execute function recognition_audience();
create function recognition_audience_held() returns trigger language plpgsql as $$
begin
  perform settle_audience(new.id);
  return null;
end $$;
create trigger recognition_audience_held after update of held_at on recognition
  for each row when (old.held_at is distinct from new.held_at) execute function recognition_audience_held();

-- Open pages hear of a card when its first seconds are over, from whoever tells of it.
drop trigger recognition_arrived on recognition;
drop function recognition_arrived();
