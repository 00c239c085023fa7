-- When contacts took everything along that they see: what has left the house no erasure reaches, and so it is told with one.
CREATE TABLE site_copy (
  organization_id TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, engagement_id, contact_id, taken_at)
) STRICT, WITHOUT ROWID;
