-- Schema 2: what people did, step by step, so that each step can be taken back. `changes` is a changeset of
-- SQLite's session extension over the tables of hand work; `undone` steps wait to be done again.
CREATE TABLE undo_step (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    changed INTEGER NOT NULL,
    done_at TEXT NOT NULL,
    undone  INTEGER NOT NULL,
    changes BLOB NOT NULL
)
