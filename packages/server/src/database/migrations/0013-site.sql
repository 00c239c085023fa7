-- Links by which contacts of customers come to their site: of each the hash of the token that opens it next, if any does.
CREATE TABLE site_link (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  link_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  -- A keyed hash of the address that a new token is asked for with.
  address_mark TEXT,
  asks_code INTEGER NOT NULL,
  -- Counts the tokens; each is made from the key of the server and this number.
  generation INTEGER NOT NULL,
  token_hash TEXT UNIQUE,
  token_until TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  mailed_at TEXT,
  used_at TEXT,
  ended_by TEXT,
  ended_at TEXT,
  PRIMARY KEY (organization_id, engagement_id, link_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX site_link_by_address ON site_link (organization_id, address_mark) WHERE address_mark IS NOT NULL;

-- The browsers of guests, each by the hash of what is in its cookie. One that ends is gone.
CREATE TABLE site_session (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  link_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  -- 'code' until the code from the mail was entered, then 'open'.
  stage TEXT NOT NULL,
  code_tries INTEGER NOT NULL,
  language TEXT,
  browser TEXT NOT NULL,
  started_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, session_id)
) STRICT, WITHOUT ROWID;
