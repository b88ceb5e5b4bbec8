-- The yearly verksamhetsplan (VP): assignments, prioritisations, status reports; and the year cycle.
-- Lists within a row (owners, choices, activities) are JSON text: they are read and written with their row, never searched.

CREATE TABLE operational_plan (
    id         TEXT PRIMARY KEY NOT NULL,
    year       INTEGER NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE UNIQUE INDEX operational_plan_year ON operational_plan (year) WHERE removed_at IS NULL;

CREATE TABLE assignment (
    id            TEXT PRIMARY KEY NOT NULL,
    plan_id       TEXT NOT NULL REFERENCES operational_plan (id),
    number        TEXT NOT NULL DEFAULT '',
    title         TEXT NOT NULL DEFAULT '',
    owners        TEXT NOT NULL DEFAULT '[]',
    current_state TEXT NOT NULL DEFAULT '',
    desired_state TEXT NOT NULL DEFAULT '',
    scope         TEXT NOT NULL DEFAULT '',
    assumptions   TEXT NOT NULL DEFAULT '',
    activities    TEXT NOT NULL DEFAULT '[]',
    links         TEXT NOT NULL DEFAULT '',
    years_focus   INTEGER NOT NULL DEFAULT 0,
    resources     TEXT NOT NULL DEFAULT '',
    continues_id  TEXT REFERENCES assignment (id),
    rank          INTEGER NOT NULL DEFAULT 0,
    removed_at    TEXT,
    rev           INTEGER NOT NULL
);
CREATE INDEX assignment_plan ON assignment (plan_id);

CREATE TABLE prioritisation (
    id          TEXT PRIMARY KEY NOT NULL,
    plan_id     TEXT NOT NULL REFERENCES operational_plan (id),
    date        TEXT,
    decision_id TEXT REFERENCES line (id),
    choices     TEXT NOT NULL DEFAULT '[]',
    removed_at  TEXT,
    rev         INTEGER NOT NULL
);
CREATE INDEX prioritisation_plan ON prioritisation (plan_id, date);

CREATE TABLE status_report (
    id             TEXT PRIMARY KEY NOT NULL,
    assignment_id  TEXT NOT NULL REFERENCES assignment (id),
    date           TEXT,
    meeting_id     TEXT REFERENCES meeting (id),
    item_id        TEXT REFERENCES agenda_item (id),
    text           TEXT NOT NULL DEFAULT '',
    movement       TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT '',
    next_step      TEXT NOT NULL DEFAULT '',
    next_step_by   TEXT NOT NULL DEFAULT '[]',
    next_step_due  TEXT,
    review         TEXT NOT NULL,
    review_missing TEXT NOT NULL DEFAULT '',
    review_by      TEXT NOT NULL DEFAULT '[]',
    review_due     TEXT,
    removed_at     TEXT,
    rev            INTEGER NOT NULL
);
CREATE INDEX status_report_assignment ON status_report (assignment_id, date);
CREATE INDEX status_report_item ON status_report (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE year_cycle_entry (
    id         TEXT PRIMARY KEY NOT NULL,
    title      TEXT NOT NULL DEFAULT '',
    category   TEXT NOT NULL,
    body_id    TEXT REFERENCES body (id),
    recurrence TEXT NOT NULL,                 -- JSON of the rule
    lead_days  INTEGER NOT NULL DEFAULT 0,
    note       TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
