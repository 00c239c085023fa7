CREATE TABLE personal (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  -- What stands in the event in place of the value: sha256 of the salt and the value.
  commitment TEXT NOT NULL,
  -- The event that it is a value of.
  seq INTEGER NOT NULL,
  -- A contact, an address, a name without one, or a text.
  whose TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'email', 'text', 'details')),
  -- What is left to tell them apart by once they are erased.
  alias TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (organization_id, engagement_id, commitment)
) STRICT, WITHOUT ROWID;

CREATE INDEX personal_of_event ON personal (organization_id, engagement_id, seq);

CREATE INDEX personal_of_whose ON personal (organization_id, whose, engagement_id);

CREATE TABLE suppression (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  -- Of an address, or of a name in another system, by a key that is not in here.
  keyed_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, keyed_hash)
) STRICT, WITHOUT ROWID;
