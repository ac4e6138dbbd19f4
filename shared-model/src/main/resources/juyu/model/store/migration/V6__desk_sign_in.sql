-- Passwords of people who sign in at a station's or at head office's own windows, and who has done
-- so. Neither leaves the node.
create table person_password (
  person_id      ${bytes}  not null primary key,
  node           text      not null,
  password_hash  text      not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table person_sign_in (
  sign_in_id     ${bytes}  not null primary key,
  node           text      not null,
  person_id      ${bytes}  not null,
  name           text      not null,
  in_ms          bigint,
  out_ms         bigint
);
create index person_sign_in_open on person_sign_in (node) where out_ms is null;
