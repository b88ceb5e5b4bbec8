-- The plan of systematic quality work (SKA) and its follow-up. Amounts are öre.

CREATE TABLE action_plan (
    id            TEXT PRIMARY KEY NOT NULL,
    title         TEXT NOT NULL DEFAULT '',
    from_date     TEXT,
    to_date       TEXT,
    unit          TEXT NOT NULL DEFAULT '',
    answers_id    TEXT REFERENCES action_plan (id),
    continues_id  TEXT REFERENCES action_plan (id),
    background    TEXT NOT NULL DEFAULT '',
    participation TEXT NOT NULL DEFAULT '',
    analysis      TEXT NOT NULL DEFAULT '',
    spreading     TEXT NOT NULL DEFAULT '',
    stated_total  INTEGER NOT NULL DEFAULT 0,
    removed_at    TEXT,
    rev           INTEGER NOT NULL
);

CREATE TABLE need (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    number     INTEGER NOT NULL DEFAULT 0,
    text       TEXT NOT NULL DEFAULT '',
    evidence   TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX need_plan ON need (plan_id);

CREATE TABLE development_area (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    number     TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL DEFAULT '',
    rank       INTEGER NOT NULL DEFAULT 0,
    answers_id TEXT REFERENCES development_area (id),
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX development_area_plan ON development_area (plan_id);

CREATE TABLE measure (
    id            TEXT PRIMARY KEY NOT NULL,
    plan_id       TEXT NOT NULL REFERENCES action_plan (id),
    area_id       TEXT REFERENCES development_area (id),
    title         TEXT NOT NULL DEFAULT '',
    description   TEXT NOT NULL DEFAULT '',
    participants  TEXT NOT NULL DEFAULT '',
    follow_up_how TEXT NOT NULL DEFAULT '',
    needs         TEXT NOT NULL DEFAULT '[]',
    assignment_id TEXT REFERENCES assignment (id),
    responsible   TEXT NOT NULL DEFAULT '[]',
    state         TEXT NOT NULL,
    rhythm        TEXT NOT NULL,
    from_date     TEXT,
    to_date       TEXT,
    rank          INTEGER NOT NULL DEFAULT 0,
    removed_at    TEXT,
    rev           INTEGER NOT NULL
);
CREATE INDEX measure_plan ON measure (plan_id);

CREATE TABLE indicator (
    id           TEXT PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL DEFAULT '',
    unit         TEXT NOT NULL DEFAULT '',
    baseline     REAL NOT NULL DEFAULT 0,
    has_baseline INTEGER NOT NULL DEFAULT 0,
    target       REAL NOT NULL DEFAULT 0,
    has_target   INTEGER NOT NULL DEFAULT 0,
    direction    TEXT NOT NULL,
    removed_at   TEXT,
    rev          INTEGER NOT NULL
);

CREATE TABLE goal (
    id           TEXT PRIMARY KEY NOT NULL,
    plan_id      TEXT NOT NULL REFERENCES action_plan (id),
    area_id      TEXT REFERENCES development_area (id),
    measure_id   TEXT REFERENCES measure (id),
    text         TEXT NOT NULL DEFAULT '',
    sign         TEXT NOT NULL DEFAULT '',
    indicator_id TEXT REFERENCES indicator (id),
    rank         INTEGER NOT NULL DEFAULT 0,
    removed_at   TEXT,
    rev          INTEGER NOT NULL
);
CREATE INDEX goal_plan ON goal (plan_id);

CREATE TABLE responsibility (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    area_id    TEXT REFERENCES development_area (id),
    measure_id TEXT REFERENCES measure (id),
    role       TEXT NOT NULL,
    role_text  TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT '',
    rank       INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX responsibility_plan ON responsibility (plan_id);

CREATE TABLE plan_note (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    kind       TEXT NOT NULL,
    text       TEXT NOT NULL DEFAULT '',
    prevention TEXT NOT NULL DEFAULT '',
    rank       INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX plan_note_plan ON plan_note (plan_id);

CREATE TABLE timeline_entry (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    area_id    TEXT REFERENCES development_area (id),
    measure_id TEXT REFERENCES measure (id),
    text       TEXT NOT NULL DEFAULT '',
    from_date  TEXT,
    to_date    TEXT,
    rank       INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX timeline_entry_plan ON timeline_entry (plan_id);

CREATE TABLE cost_line (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    area_id    TEXT REFERENCES development_area (id),
    name       TEXT NOT NULL DEFAULT '',
    category   TEXT NOT NULL,
    amount     BIGINT NOT NULL DEFAULT 0,
    outcome    BIGINT NOT NULL DEFAULT -1,
    rank       INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX cost_line_plan ON cost_line (plan_id);

CREATE TABLE dialogue_round (
    id             TEXT PRIMARY KEY NOT NULL,
    name           TEXT NOT NULL DEFAULT '',
    year           INTEGER NOT NULL DEFAULT 0,
    number         INTEGER NOT NULL DEFAULT 1,
    unit           TEXT NOT NULL DEFAULT '',
    dialogue_on    TEXT,
    informed_on    TEXT,
    followed_up_on TEXT,
    questions      TEXT NOT NULL DEFAULT '',
    agreed         TEXT NOT NULL DEFAULT '',
    documented_at  TEXT NOT NULL DEFAULT '',
    carried_on_by  TEXT NOT NULL DEFAULT '[]',
    removed_at     TEXT,
    rev            INTEGER NOT NULL
);

CREATE TABLE indicator_value (
    id           TEXT PRIMARY KEY NOT NULL,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    date         TEXT,
    round_id     TEXT REFERENCES dialogue_round (id),
    unit         TEXT NOT NULL DEFAULT '',
    value        REAL NOT NULL DEFAULT 0,
    removed_at   TEXT,
    rev          INTEGER NOT NULL
);
CREATE INDEX indicator_value_indicator ON indicator_value (indicator_id, date);

CREATE TABLE follow_up (
    id         TEXT PRIMARY KEY NOT NULL,
    plan_id    TEXT NOT NULL REFERENCES action_plan (id),
    measure_id TEXT NOT NULL REFERENCES measure (id),
    date       TEXT,
    line_id    TEXT REFERENCES line (id),
    round_id   TEXT REFERENCES dialogue_round (id),
    seen       TEXT NOT NULL DEFAULT '',
    effect     TEXT NOT NULL,
    evidence   TEXT NOT NULL DEFAULT '',
    cause      TEXT NOT NULL DEFAULT '',
    next       TEXT NOT NULL,
    next_text  TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    rev        INTEGER NOT NULL
);
CREATE INDEX follow_up_plan ON follow_up (plan_id);
CREATE INDEX follow_up_measure ON follow_up (measure_id, date);
CREATE INDEX follow_up_line ON follow_up (line_id) WHERE line_id IS NOT NULL;
