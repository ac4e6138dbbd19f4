-- What a till has asked its card terminal for: written before it is asked, open until a sale has
-- used the money or the card has it back. No event: until the sale is there nothing has happened
-- that anyone else must know. One request may ask for several payments of one sale.
create table card_payment (
  payment_id   ${bytes}  not null primary key,
  request      ${bytes}  not null,
  sale_id      ${bytes}  not null,
  amount       bigint    not null,
  approval_no  text      not null,
  state        text      not null,
  asked_ms     bigint    not null,
  attempts     bigint    not null,
  next_ms      bigint    not null,
  problem      text,
  closed_ms    bigint
);
create index card_payment_open on card_payment (sale_id) where closed_ms is null;
