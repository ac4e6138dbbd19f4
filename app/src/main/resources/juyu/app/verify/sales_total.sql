-- What each till has sold on each business date: sales less cancels, added up line by line.
-- A cancel belongs to the day and till of its sale. The words in it are explained in stock.sql.
with counted as (
  select e.type, json(e.body) as j
  from event e
  where e.type in ('sale.completed.v1', 'sale.cancelled.v1')
    and not exists (select 1 from event r
                    where r.subject = e.subject and r.version = e.version and r.id < e.id)
    and not exists (select 1 from parked p
                    where p.event = e.position and p.feature in ('sale', 'unknown-type'))
    -- nor what a person has given up on at this node
    and not exists (select 1 from parked_elsewhere s
                    where s.event = e.id and s.node = ? and s.state = 'SKIPPED'
                      and s.feature in ('sale', 'unknown-type'))
),
line as (
  select text(j, till) as till, text(j, businessDate) as business_date, 1 as sign, l.value as line
  from counted, lines(j) where counted.type = 'sale.completed.v1'
  union all
  select text(j, saleTill), text(j, saleBusinessDate), -1, l.value
  from counted, lines(j) where counted.type = 'sale.cancelled.v1'
)
select substr(till, 1, 6) as station, till, business_date,
       text(line, productId) as product_id, text(line, quantity.unit) as unit,
       cast(sum(sign * number(line, quantity.amount)) as bigint) as quantity,
       cast(sum(sign * number(line, amount)) as bigint) as amount,
       cast(sum(sign) as bigint) as line_count
from line
group by 1, 2, 3, 4, 5
