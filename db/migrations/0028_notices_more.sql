-- Signs the links that end mail without signing in, where no CREDO_SECRET is set. It leaves with no export.
alter table organization
  add column mail_secret text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
