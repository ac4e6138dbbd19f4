-- What one till keeps for itself beside its events: no other node must know it.

-- Baskets that a cashier has put aside; settled once somebody goes on with one or gives it up.
create table held_basket (
  basket_id     ${bytes}  not null primary key,
  basket_number bigint    not null,
  name          text      not null,
  lines         ${bytes}  not null,
  holder_id     ${bytes}  not null,
  holder_name   text      not null,
  held_ms       bigint    not null,
  settled_ms    bigint,
  settled_by    text
);
create index held_basket_waiting on held_basket (basket_number) where settled_ms is null;

-- What the receipt printer was asked for beside the receipts of new sales: copies, reports.
create table print_job (
  job_id        ${bytes}  not null primary key,
  title         text      not null,
  paper         ${bytes}  not null,
  asked_by      text      not null,
  asked_ms      bigint    not null,
  printed_ms    bigint
);
create index print_job_waiting on print_job (job_id) where printed_ms is null;

-- The position of the last event whose receipt or report is printed; one row.
create table print_cursor (
  printer       text      not null primary key,
  position      bigint    not null
);
