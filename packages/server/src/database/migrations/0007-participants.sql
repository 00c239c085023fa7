-- Who takes part in which engagement: a fold of the events. Whose access is granted sees these engagements and no others.
CREATE TABLE participant (
  organization_id TEXT NOT NULL,
  person TEXT NOT NULL,
  engagement_id TEXT NOT NULL,
  PRIMARY KEY (organization_id, person, engagement_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_of_engagement ON participant (organization_id, engagement_id);
