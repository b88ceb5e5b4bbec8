-- A line whose suggestion ("this reads as a decision") has been answered with no: neither the editor nor finishing asks again
-- while it says the same.

CREATE TABLE declined_suggestion (
    line_id TEXT PRIMARY KEY REFERENCES line (id),
    text    TEXT NOT NULL                -- what the line said then, plain
);
