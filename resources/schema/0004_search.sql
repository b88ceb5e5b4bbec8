-- The search index: FTS5 over the texts where they stand, without a copy of them. SQLite only.
-- search_id says what a row is (the last three bits: 0 line, 1 point, 2 meeting) and when (days since 1970 times 2^20), so that
-- the newest meeting's text has the highest number and "newest first" costs nothing. NULL: not in the index.

ALTER TABLE line ADD COLUMN search_id INTEGER;
ALTER TABLE agenda_item ADD COLUMN search_id INTEGER;
ALTER TABLE meeting ADD COLUMN search_id INTEGER;
CREATE UNIQUE INDEX line_search ON line (search_id) WHERE search_id IS NOT NULL;
CREATE UNIQUE INDEX agenda_item_search ON agenda_item (search_id) WHERE search_id IS NOT NULL;
CREATE UNIQUE INDEX meeting_search ON meeting (search_id) WHERE search_id IS NOT NULL;

-- From here on it is also what builds the index anew.
UPDATE line SET search_id = NULL WHERE search_id IS NOT NULL;
UPDATE agenda_item SET search_id = NULL WHERE search_id IS NOT NULL;
UPDATE meeting SET search_id = NULL WHERE search_id IS NOT NULL;
UPDATE line SET search_id = n.number FROM
    (SELECT l.id, coalesce(CAST(julianday(m.date) - 2440587.5 AS INTEGER), 0) * 1048576
                + 8 * row_number() OVER (PARTITION BY m.date ORDER BY m.id, l.rank) AS number
     FROM line l JOIN meeting m ON m.id = l.meeting_id WHERE l.removed_at IS NULL) AS n
WHERE n.id = line.id;
UPDATE agenda_item SET search_id = n.number FROM
    (SELECT i.id, coalesce(CAST(julianday(m.date) - 2440587.5 AS INTEGER), 0) * 1048576
                + 8 * row_number() OVER (PARTITION BY m.date ORDER BY m.id, i.rank) + 1 AS number
     FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.removed_at IS NULL) AS n
WHERE n.id = agenda_item.id;
UPDATE meeting SET search_id = n.number FROM
    (SELECT m.id, coalesce(CAST(julianday(m.date) - 2440587.5 AS INTEGER), 0) * 1048576
                + 8 * row_number() OVER (PARTITION BY m.date ORDER BY m.id) + 2 AS number
     FROM meeting m WHERE m.removed_at IS NULL) AS n
WHERE n.id = meeting.id;
CREATE VIEW search_text AS
    SELECT search_id AS id, text FROM line WHERE search_id IS NOT NULL
    UNION ALL SELECT search_id, title FROM agenda_item WHERE search_id IS NOT NULL
    UNION ALL SELECT search_id, title || ' ' || place FROM meeting WHERE search_id IS NOT NULL;
CREATE VIRTUAL TABLE search_index USING fts5 (text, content = 'search_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO search_index (search_index) VALUES ('rebuild');
DELETE FROM setting WHERE key = 'search.stale';
