-- Since when a person has an account: letters from before that are shown to them at first.
alter table account add column created_at timestamptz not null default now();
create index thanks_picture_loose on thanks_picture (created_at) where recognition_id is null;
