-- Goods receipts are few among many sales; without this a list of them reads every flow there is.
create index stock_flow_goods on stock_flow (station, event) where cause = 'GOODS_RECEIPT';
