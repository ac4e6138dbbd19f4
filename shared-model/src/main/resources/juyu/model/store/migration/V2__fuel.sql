-- The fuel story's views, the same at every node; a node keeps those of the features that it lists.
-- Quantities are millilitres or pieces, as the unit beside them says; money is whole won; dates are
-- ISO text. Where event_version and event_id stand, the row is the latest statement of one subject:
-- a higher version replaces it, and of two rivals the smaller id stays.

create table station (
  code           text      not null primary key,
  name           text      not null,
  address        text      not null,
  kind           text      not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table tank (
  station        text      not null,
  tank_no        bigint    not null,
  product_id     text      not null,
  capacity       bigint    not null,
  unit           text      not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null,
  primary key (station, tank_no)
);

create table person (
  person_id      ${bytes}  not null primary key,
  name           text      not null,
  role           text      not null,
  station        text      not null,
  pin_hash       text      not null,
  left_ms        bigint,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table product (
  product_id     text      not null primary key,
  name           text      not null,
  name_ko        text      not null,
  unit           text      not null,
  vat            text      not null,
  category       text      not null,
  barcode        text      not null,
  withdrawn_ms   bigint,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

-- Stations are codes with a space before and behind each; empty means every station.
create table price_change (
  change_id      ${bytes}  not null primary key,
  price_version  bigint    not null,
  effective_ms   bigint    not null,
  stations       text      not null,
  changed_ms     bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

-- One row per product of a change; what is in force is chosen from them.
create table price (
  change_id      ${bytes}  not null,
  product_id     text      not null,
  unit_price     bigint    not null,
  price_version  bigint    not null,
  effective_ms   bigint    not null,
  stations       text      not null,
  primary key (change_id, product_id)
);
create index price_by_product on price (product_id, effective_ms);

create table price_rollout (
  change_id      ${bytes}  not null,
  node           text      not null,
  received_ms    bigint,
  enforced_ms    bigint,
  primary key (change_id, node)
) ${clustered};

-- A fuel order, and beside it what became of it; each came by an event of its own, in any order.
create table fuel_order (
  order_id       ${bytes}  not null primary key,
  station        text      not null,
  product_id     text      not null,
  quantity       bigint    not null,
  unit           text      not null,
  dest_addr      text      not null,
  ordered_ms     bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table fuel_order_cancel (
  order_id       ${bytes}  not null primary key,
  reason         text      not null,
  cancelled_ms   bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

-- The shipment of an order: until there is a receipt, what the station expects.
create table shipment (
  order_id       ${bytes}  not null primary key,
  shipment_id    ${bytes}  not null,
  station        text      not null,
  product_id     text      not null,
  quantity       bigint    not null,
  unit           text      not null,
  vehicle_no     text      not null,
  dest_addr      text      not null,
  expected_ms    bigint    not null,
  shipped_ms     bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table shipping_mode (
  logistics      text      not null primary key,
  mode           text      not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

create table receipt (
  order_id       ${bytes}  not null primary key,
  shipment_id    ${bytes}  not null,
  station        text      not null,
  product_id     text      not null,
  shipped        bigint    not null,
  received       bigint    not null,
  unit           text      not null,
  received_ms    bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);

-- Every movement of stock, and stock as the sum of them.
create table stock_flow (
  event          ${bytes}  not null,
  line           bigint    not null,
  station        text      not null,
  product_id     text      not null,
  unit           text      not null,
  quantity       bigint    not null,
  cause          text      not null,
  reference      text      not null,
  at_ms          bigint    not null,
  primary key (event, line)
) ${clustered};
create index stock_flow_by_product on stock_flow (station, product_id, event, line);

create table stock (
  station        text      not null,
  product_id     text      not null,
  unit           text      not null,
  quantity       bigint    not null,
  primary key (station, product_id, unit)
) ${clustered};

-- A sale's lines are in its event's body.
create table sale (
  sale_id        ${bytes}  not null primary key,
  receipt_no     text      not null,
  receipt_seq    bigint    not null,
  station        text      not null,
  till           text      not null,
  shift_id       ${bytes}  not null,
  cashier_name   text      not null,
  business_date  text      not null,
  at_ms          bigint    not null,
  total          bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
) ${clustered};
create index sale_by_receipt on sale (till, receipt_seq);

-- The cancel that counts, also of a sale that this node has not heard of.
create table sale_cancel (
  sale_id        ${bytes}  not null primary key,
  till           text      not null,
  shift_id       ${bytes}  not null,
  cashier_name   text      not null,
  business_date  text      not null,
  at_ms          bigint    not null,
  reason         text      not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
) ${clustered};

-- What was sold, by the day and till of the sale; a cancel is booked there with negative amounts.
create table sales_line (
  event          ${bytes}  not null,
  line           bigint    not null,
  station        text      not null,
  till           text      not null,
  business_date  text      not null,
  product_id     text      not null,
  unit           text      not null,
  quantity       bigint    not null,
  amount         bigint    not null,
  line_count     bigint    not null,
  primary key (event, line)
) ${clustered};

create table sales_total (
  station        text      not null,
  till           text      not null,
  business_date  text      not null,
  product_id     text      not null,
  unit           text      not null,
  quantity       bigint    not null,
  amount         bigint    not null,
  line_count     bigint    not null,
  primary key (station, business_date, till, product_id, unit)
) ${clustered};

create table shift (
  shift_id       ${bytes}  not null primary key,
  till           text      not null,
  station        text      not null,
  shift_number   bigint    not null,
  cashier_id     ${bytes}  not null,
  cashier_name   text      not null,
  business_date  text      not null,
  opening_float  bigint    not null,
  opened_ms      bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);
create index shift_by_till on shift (till, shift_number);

-- Its report as the till wrote it; the totals by tender are in its event's body.
create table z_report (
  shift_id       ${bytes}  not null primary key,
  till           text      not null,
  station        text      not null,
  shift_number   bigint    not null,
  z_no           bigint    not null,
  cashier_name   text      not null,
  business_date  text      not null,
  counted_cash   bigint    not null,
  expected_cash  bigint    not null,
  variance       bigint    not null,
  reason         text      not null,
  sale_count     bigint    not null,
  sale_amount    bigint    not null,
  cancel_count   bigint    not null,
  cancel_amount  bigint    not null,
  perpetual_total bigint   not null,
  closed_ms      bigint    not null,
  event_version  bigint    not null,
  event_id       ${bytes}  not null
);
create index z_report_by_till on z_report (till, z_no);

-- What a drawer did in a shift: every sale and every repayment made there, also one that lost
-- against a rival, because the cash has moved.
create table shift_total (
  till           text      not null,
  shift_id       ${bytes}  not null,
  kind           text      not null,
  event_count    bigint    not null,
  amount         bigint    not null,
  supply         bigint    not null,
  vat            bigint    not null,
  primary key (till, shift_id, kind)
) ${clustered};

create table shift_tender (
  shift_id       ${bytes}  not null,
  tender         text      not null,
  amount         bigint    not null,
  primary key (shift_id, tender)
) ${clustered};

create table sign_in (
  sign_in_id     ${bytes}  not null primary key,
  till           text      not null,
  station        text      not null,
  person_id      ${bytes}  not null,
  name           text      not null,
  in_ms          bigint,
  out_ms         bigint
);
create index sign_in_open on sign_in (station, till) where out_ms is null;
