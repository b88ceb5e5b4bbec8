-- How documents look, for the organisation and for each body, and whose names are masked in what is handed out.

CREATE TABLE house_look (
    id          TEXT PRIMARY KEY,             -- the body's id; 6f726761-0000-4000-8000-000000000000: the organisation's own
    name        TEXT NOT NULL DEFAULT '',     -- everywhere below: empty or NULL is as the organisation's, else the program's own
    accent      TEXT NOT NULL DEFAULT '',     -- #RRGGBB
    paper       TEXT NOT NULL DEFAULT '',     -- a4, a4Landscape, letter
    margins     TEXT NOT NULL DEFAULT '',     -- left, top, right, bottom in mm: 38,30,28,30
    header_text TEXT NOT NULL DEFAULT '',
    footer_text TEXT NOT NULL DEFAULT '',
    logo        BLOB,                         -- SVG or PNG
    rev         INTEGER NOT NULL DEFAULT 1,
    removed_at  TEXT
);

-- A person with protected identity: every name of theirs becomes "[maskerat]" in a document for others.
CREATE TABLE protected_person (
    person_id TEXT PRIMARY KEY REFERENCES person (id)
);

-- The names that were masked when the document was made, one a line: where others are to be masked now, it is made anew.
ALTER TABLE approved_document ADD COLUMN masked_names TEXT NOT NULL DEFAULT '';
