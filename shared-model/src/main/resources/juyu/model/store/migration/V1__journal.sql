-- The journal. One schema for every node and both databases; ${bytes}, ${clustered} and ${position}
-- are the words in which they differ. Ids are 16 bytes, times are milliseconds since 1970 UTC.

-- Every event that this node knows, in the order in which it came to know them; never changed.
create table event (
  position       ${position} not null primary key,
  id             ${bytes}    not null unique,
  type           text        not null,
  time_ms        bigint      not null,
  node           text        not null,
  actor          text        not null,
  subject        text        not null,
  version        bigint      not null,
  correlation    ${bytes}    not null,
  causation      ${bytes},
  audience       text        not null,
  body           ${bytes}    not null,
  hash           ${bytes}    not null
);
create index event_by_subject on event (subject, version);
create index event_by_correlation on event (correlation);

-- A numbered list of events with one writer and one reader. For a channel that this node writes,
-- proven_* is what its reader has applied; for one that it reads, proven_* equals the head. The
-- signature is the writer's, over the proven head.
create table channel (
  id               bigint    not null primary key,
  writer           text      not null,
  reader           text      not null,
  head_seq         bigint    not null,
  head_hash        ${bytes}  not null,
  proven_seq       bigint    not null,
  proven_hash      ${bytes}  not null,
  proven_signature ${bytes},
  stopped          text,
  unique (writer, reader)
);

create table entry (
  channel  bigint    not null references channel (id),
  seq      bigint    not null,
  event    bigint    not null references event (position),
  hash     ${bytes}  not null,
  primary key (channel, seq),
  unique (channel, event)
) ${clustered};

-- What could not be applied, per event and feature, until it can or a person skips it.
create table parked (
  event    bigint    not null references event (position),
  feature  text      not null,
  subject  text      not null,
  reason   text      not null,
  since_ms bigint    not null,
  attempt  bigint    not null,
  primary key (event, feature)
);
create index parked_by_subject on parked (feature, subject);

-- What another node has said of parked events, so that the one who wrote them can show it.
create table parked_elsewhere (
  event    ${bytes}  not null,
  feature  text      not null,
  node     text      not null,
  reason   text      not null,
  state    text      not null,
  version  bigint    not null,
  primary key (event, feature, node)
);

-- Two events with one subject version; a person sees both.
create table conflict (
  event    ${bytes}  not null primary key,
  rival    ${bytes}  not null,
  subject  text      not null,
  version  bigint    not null
);

-- Effects in the outside world that are still to be had, keyed by the event that causes them.
create table outbox (
  event      bigint  not null references event (position),
  effect     text    not null,
  attempts   bigint  not null,
  next_ms    bigint  not null,
  done_ms    bigint,
  problem    text,
  primary key (event, effect)
);
create index outbox_waiting on outbox (next_ms) where done_ms is null;

-- Answers already given to requests that carried an Idempotency-Key.
create table idempotency (
  actor         text      not null,
  idem_key      text      not null,
  request_hash  ${bytes}  not null,
  status        bigint    not null,
  body          ${bytes}  not null,
  at_ms         bigint    not null,
  primary key (actor, idem_key)
);
