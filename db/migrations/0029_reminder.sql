-- What stands under every letter of thanks while it is written.
alter table organization add column reminder text not null default 'Say “a patient” or “a guest”, never a name.'
  check (char_length(reminder) <= 200);
