-- Schema 7: searches that people keep under a name. `query` is what they typed; it may name other saved searches
-- (search:NAME). `folded` is the name as it is looked up, without regard to case and width.
CREATE TABLE saved_search (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL UNIQUE,
    query       TEXT NOT NULL,
    saved_at    TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE TRIGGER saved_search_update_unseals AFTER UPDATE ON saved_search
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE saved_search SET row_sha256 = '' WHERE id = NEW.id;
END
