-- The old files that minutes and plans were read from, byte for byte; by their hash the same file is known again.
-- A later file of the same meeting stands beside the earlier one, each with the version that it became.

CREATE TABLE source_file (
    id          TEXT PRIMARY KEY NOT NULL,
    sha256      TEXT NOT NULL,           -- of the content, hexadecimal
    file_name   TEXT NOT NULL,           -- without folder
    size        INTEGER NOT NULL,        -- bytes
    read_at     TEXT NOT NULL,           -- UTC
    meeting_id  TEXT REFERENCES meeting (id),
    plan_id     TEXT REFERENCES action_plan (id),
    content     BLOB NOT NULL,
    removed_at  TEXT,
    rev         INTEGER NOT NULL
);
CREATE INDEX source_file_hash ON source_file (sha256);
CREATE INDEX source_file_meeting ON source_file (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX source_file_plan ON source_file (plan_id) WHERE plan_id IS NOT NULL;
