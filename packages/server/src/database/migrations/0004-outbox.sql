-- What has to be told to people outside: written in the transaction of the event that it follows from, delivered later.
-- It is no fold of the log: what was sent stays sent.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  -- The event that it follows from.
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- The name of the effect: what is written twice under one name is one message.
  name TEXT NOT NULL,
  -- What it is about: messages on it to one recipient leave in the order of their events.
  subject TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  -- An address.
  recipient TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Not to be tried before.
  run_at TEXT NOT NULL,
  -- Until when whom it is with may be sending it: after that it is anybody's again.
  lease_until TEXT,
  lease_owner TEXT,
  last_error TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  UNIQUE (organization_id, name)
) STRICT;

CREATE INDEX outbox_to_send ON outbox (organization_id, run_at, id) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_in_order ON outbox (organization_id, recipient, subject, seq, id);
CREATE INDEX outbox_of_engagement ON outbox (organization_id, engagement_id, id);
CREATE INDEX outbox_failed ON outbox (organization_id, id) WHERE state = 'failed';
