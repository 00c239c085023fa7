-- What happened to one entry of time, without reading the whole log of its engagement.
CREATE INDEX event_of_time ON event (
  organization_id,
  engagement_id,
  coalesce(json_extract(data, '$.entry'), json_extract(data, '$.restored.time[0].entry')),
  seq
) WHERE type IN ('TimeLogged', 'TimeChanged', 'TimeRemoved', 'Undone');
