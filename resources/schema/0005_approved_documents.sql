-- What approving fixes: the very PDF of approved minutes, and a fingerprint of the content that it was made of.

CREATE TABLE approved_document (
    meeting_id  TEXT NOT NULL REFERENCES meeting (id),
    variant     TEXT NOT NULL,           -- open: without what is confidential; complete: all of it, where that differs
    sha256      TEXT NOT NULL,           -- of the PDF, hexadecimal
    fingerprint TEXT NOT NULL,           -- of the content, hexadecimal
    made_at     TEXT NOT NULL,           -- UTC
    pdf         BLOB NOT NULL,
    PRIMARY KEY (meeting_id, variant)
);
