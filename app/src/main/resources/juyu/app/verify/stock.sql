-- What each station must have in stock: every movement in the journal, added up.
-- text(j, a.b) and number(j, a.b) read from JSON, json(e.body) makes JSON of a body, and lines(j)
-- gives a row l.value for each of its lines; Sums puts in what the database has for them.
with counted as (
  select e.type, json(e.body) as j
  from event e
  where e.type in ('goods.received.v1', 'fuel.received.v1', 'stock.adjusted.v1',
                   'stock.counted.v1', 'sale.completed.v1', 'sale.cancelled.v1')
    -- of two events with one version of one subject, the one with the smaller id counts
    and not exists (select 1 from event r
                    where r.subject = e.subject and r.version = e.version and r.id < e.id)
    -- what was put aside does not count yet
    and not exists (select 1 from parked p
                    where p.event = e.position and p.feature in ('stock', 'unknown-type'))
    -- nor what a person has given up on at this node
    and not exists (select 1 from parked_elsewhere s
                    where s.event = e.id and s.node = ? and s.state = 'SKIPPED'
                      and s.feature in ('stock', 'unknown-type'))
),
flow as (
  select text(j, station) as station, text(j, productId) as product_id,
         text(j, quantity.unit) as unit, number(j, quantity.amount) as quantity
  from counted where counted.type in ('goods.received.v1', 'stock.adjusted.v1')
  union all
  select text(j, station), text(j, productId),
         text(j, received.unit), number(j, received.amount)
  from counted where counted.type = 'fuel.received.v1'
  union all
  select text(j, station), text(j, productId),
         text(j, counted.unit), number(j, counted.amount) - number(j, book.amount)
  from counted where counted.type = 'stock.counted.v1'
  union all
  select substr(text(j, till), 1, 6), text(l.value, productId),
         text(l.value, quantity.unit), - number(l.value, quantity.amount)
  from counted, lines(j) where counted.type = 'sale.completed.v1'
  union all
  select substr(text(j, saleTill), 1, 6), text(l.value, productId),
         text(l.value, quantity.unit), number(l.value, quantity.amount)
  from counted, lines(j) where counted.type = 'sale.cancelled.v1'
)
select station, product_id, unit, cast(sum(quantity) as bigint) as quantity
from flow
group by station, product_id, unit
