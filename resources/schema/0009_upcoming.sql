-- The forward list: how what waits was moved from meeting to meeting, and indexes by which it is read among many meetings.

CREATE TABLE upcoming_move (
    id             TEXT PRIMARY KEY NOT NULL,
    of_type        TEXT NOT NULL,
    of_id          TEXT NOT NULL,
    year           INTEGER NOT NULL DEFAULT 0, -- which time of a recurring thing; 0: it has but one
    before_body_id TEXT REFERENCES body (id),
    before_target  TEXT NOT NULL,
    before_date    TEXT,
    after_body_id  TEXT REFERENCES body (id),
    after_target   TEXT NOT NULL,
    after_date     TEXT,
    dropped        INTEGER NOT NULL DEFAULT 0,
    reason         TEXT NOT NULL DEFAULT '',
    moved_on       TEXT,
    position       INTEGER NOT NULL DEFAULT 0, -- among the moves of the same thing
    removed_at     TEXT,
    rev            INTEGER NOT NULL
);
CREATE INDEX upcoming_move_of ON upcoming_move (of_id);

CREATE INDEX task_report_back ON task (report_back) WHERE report_back IS NOT NULL;
CREATE INDEX carry_over_waiting ON carry_over (line_id) WHERE placed_as_id IS NULL;
CREATE INDEX carry_over_placed ON carry_over (placed_as_id) WHERE placed_as_id IS NOT NULL;
CREATE INDEX agenda_item_removed ON agenda_item (id) WHERE removed_at IS NOT NULL;
CREATE INDEX meeting_removed ON meeting (id) WHERE removed_at IS NOT NULL;
CREATE INDEX meeting_open ON meeting (date, status) WHERE removed_at IS NULL AND status IN ('planned', 'ongoing', 'draft');
