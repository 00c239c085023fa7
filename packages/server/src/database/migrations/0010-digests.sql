-- How often people want to be told what waits for them. No fold of the log: they chose it.
CREATE TABLE digest_setting (
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  every TEXT NOT NULL CHECK (every IN ('off', 'daily', 'weekly')),
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  time_zone TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Up to which moment they have been told.
  told_until TEXT NOT NULL,
  PRIMARY KEY (organization_id, person_id)
) STRICT, WITHOUT ROWID;

-- Whose digests end at an address that stands in them; of its secret only the hash is kept.
CREATE TABLE unsubscribe_token (
  token_hash TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A message follows from an event of an engagement, or is to a person about all that is theirs.
CREATE TABLE outbox_of_both (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  -- NULL where it is to a person about all that is theirs.
  engagement_id TEXT,
  -- The event that it follows from; 0 where it follows from none.
  seq INTEGER NOT NULL,
  -- Whom it is to who is of this house; NULL where it follows from an event.
  person_id TEXT,
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
  CHECK ((engagement_id IS NULL) <> (person_id IS NULL)),
  UNIQUE (organization_id, name)
) STRICT;

INSERT INTO outbox_of_both (id, organization_id, engagement_id, seq, person_id, kind, name, subject, payload, recipient,
  state, attempts, run_at, lease_until, lease_owner, last_error, created_at, sent_at)
SELECT id, organization_id, engagement_id, seq, NULL, kind, name, subject, payload, recipient,
  state, attempts, run_at, lease_until, lease_owner, last_error, created_at, sent_at
FROM outbox;

DROP TABLE outbox;

ALTER TABLE outbox_of_both RENAME TO outbox;

CREATE INDEX outbox_failed ON outbox (organization_id, id) WHERE state = 'failed';

CREATE INDEX outbox_in_order ON outbox (organization_id, recipient, subject, seq, id);

CREATE INDEX outbox_of_engagement ON outbox (organization_id, engagement_id, id);

CREATE INDEX outbox_to_send ON outbox (organization_id, run_at, id) WHERE state IN ('queued', 'sending');
