-- Beside the person, so that lists never carry bytes along: the hash alone says whether there is one, and which.
alter table person add column picture_hash text;

create table person_picture (
  person_id integer primary key references person,
  webp bytea not null
);
