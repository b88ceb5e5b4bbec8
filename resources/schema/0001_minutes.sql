-- Bodies, people, meetings and their minutes as an outline; decisions, tasks and carry-overs beside their lines.
-- Portable SQL: ids are UUID text, dates ISO text, truth values 0/1. removed_at (UTC) marks a tombstone; nothing is deleted.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE body (
    id             TEXT PRIMARY KEY NOT NULL,
    name           TEXT NOT NULL,
    abbreviation   TEXT NOT NULL,
    kind           TEXT NOT NULL,
    keeps_minutes  INTEGER NOT NULL DEFAULT 1,
    section_order  TEXT NOT NULL,              -- codes, comma between
    numbering      TEXT NOT NULL,
    usual_place    TEXT NOT NULL DEFAULT '',
    standing_items TEXT NOT NULL DEFAULT '',   -- one title a line
    removed_at     TEXT,
    rev            INTEGER NOT NULL
);
CREATE UNIQUE INDEX body_abbreviation ON body (abbreviation) WHERE removed_at IS NULL;

CREATE TABLE person (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    initials   TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL DEFAULT '',
    email      TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    rev        INTEGER NOT NULL
);

CREATE TABLE membership (
    id         TEXT PRIMARY KEY NOT NULL,
    body_id    TEXT NOT NULL REFERENCES body (id),
    person_id  TEXT NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    from_date  TEXT,
    to_date    TEXT,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX membership_body ON membership (body_id);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE meeting (
    id            TEXT PRIMARY KEY NOT NULL,
    body_id       TEXT NOT NULL REFERENCES body (id),
    date          TEXT NOT NULL,
    starts        TEXT,
    ends          TEXT,
    title         TEXT NOT NULL DEFAULT '',
    place         TEXT NOT NULL DEFAULT '',
    status        TEXT NOT NULL,
    chair_id      TEXT REFERENCES person (id),
    note_taker_id TEXT REFERENCES person (id),
    approver_id   TEXT REFERENCES person (id),
    approved_at   TEXT,
    version       INTEGER NOT NULL DEFAULT 1,
    corrects_id   TEXT REFERENCES meeting (id),
    removed_at    TEXT,
    rev           INTEGER NOT NULL
);
CREATE INDEX meeting_date ON meeting (date);
CREATE INDEX meeting_body_date ON meeting (body_id, date);
CREATE INDEX meeting_corrects ON meeting (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE TABLE agenda_item (
    id              TEXT PRIMARY KEY NOT NULL,
    meeting_id      TEXT NOT NULL REFERENCES meeting (id),
    rank            INTEGER NOT NULL,          -- one gapped sequence with line.rank within the meeting
    section         TEXT NOT NULL,
    title           TEXT NOT NULL DEFAULT '',
    minutes_planned INTEGER NOT NULL DEFAULT 0,
    confidential    INTEGER NOT NULL DEFAULT 0,
    number          INTEGER NOT NULL DEFAULT 0,
    removed_at      TEXT,
    rev             INTEGER NOT NULL
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, rank) WHERE removed_at IS NULL;

CREATE TABLE attendance (
    id            TEXT PRIMARY KEY NOT NULL,
    meeting_id    TEXT NOT NULL REFERENCES meeting (id),
    person_id     TEXT REFERENCES person (id),
    guest_name    TEXT NOT NULL DEFAULT '',
    presence      TEXT NOT NULL,
    arrived_at_id TEXT REFERENCES agenda_item (id),
    left_at_id    TEXT REFERENCES agenda_item (id),
    rank          INTEGER NOT NULL DEFAULT 0,
    removed_at    TEXT,
    rev           INTEGER NOT NULL
);
CREATE INDEX attendance_meeting ON attendance (meeting_id);

CREATE TABLE line (
    id           TEXT PRIMARY KEY NOT NULL,
    meeting_id   TEXT NOT NULL REFERENCES meeting (id),
    item_id      TEXT REFERENCES agenda_item (id),
    rank         INTEGER NOT NULL,
    level        INTEGER NOT NULL DEFAULT 0,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL DEFAULT '',
    confidential INTEGER NOT NULL DEFAULT 0,
    removed_at   TEXT,
    rev          INTEGER NOT NULL
);
CREATE INDEX line_meeting ON line (meeting_id, rank);
-- The registers are read from this alone, in their own order: few lines among many.
CREATE INDEX line_tracked ON line (meeting_id, rank, kind, id) WHERE removed_at IS NULL AND kind IN ('decision', 'agreement', 'task', 'carryOver');

CREATE TABLE decision (
    line_id     TEXT PRIMARY KEY NOT NULL REFERENCES line (id),
    body_id     TEXT REFERENCES body (id),
    reported    INTEGER NOT NULL DEFAULT 0,
    number      INTEGER NOT NULL DEFAULT 0,
    state       TEXT NOT NULL,
    follow_up   TEXT,
    replaces_id TEXT REFERENCES line (id),
    rev         INTEGER NOT NULL
);
CREATE INDEX decision_follow_up ON decision (follow_up) WHERE follow_up IS NOT NULL;
CREATE INDEX decision_replaces ON decision (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE TABLE task (
    line_id           TEXT PRIMARY KEY NOT NULL REFERENCES line (id),
    due               TEXT,
    state             TEXT NOT NULL,
    report_back       TEXT,
    report_back_to_id TEXT REFERENCES body (id),
    rev               INTEGER NOT NULL
);
CREATE INDEX task_state_due ON task (state, due);

CREATE TABLE carry_over (
    line_id      TEXT PRIMARY KEY NOT NULL REFERENCES line (id),
    body_id      TEXT REFERENCES body (id),
    target       TEXT NOT NULL,
    date         TEXT,
    title        TEXT NOT NULL DEFAULT '',
    placed_as_id TEXT REFERENCES agenda_item (id),
    rev          INTEGER NOT NULL
);

-- Who answers for a decision or a task. rank keeps the order that they were named in.
CREATE TABLE responsible (
    line_id   TEXT NOT NULL REFERENCES line (id),
    rank      INTEGER NOT NULL,
    person_id TEXT REFERENCES person (id),
    body_id   TEXT REFERENCES body (id),
    name      TEXT NOT NULL,
    PRIMARY KEY (line_id, rank)
);
CREATE INDEX responsible_person ON responsible (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX responsible_body ON responsible (body_id) WHERE body_id IS NOT NULL;

-- Typed, directed ties between any two stored things; type and object kinds are codes, so later kinds need no change here.
CREATE TABLE link (
    id         TEXT PRIMARY KEY NOT NULL,
    type       TEXT NOT NULL,
    from_type  TEXT NOT NULL,
    from_id    TEXT NOT NULL,
    to_type    TEXT NOT NULL,
    to_id      TEXT NOT NULL,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX link_from ON link (from_id);
CREATE INDEX link_to ON link (to_id);
