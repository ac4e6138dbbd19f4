-- A day's sales by the hour, beside the same weekday of the week before, without reading every sale.
create index sale_by_day on sale (station, business_date);
