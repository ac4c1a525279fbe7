-- Typed by hand at sign-in and in spreadsheets: K-17 and k-17 are one number.
alter table person alter column staff_number type citext;
