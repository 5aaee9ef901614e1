-- Schema 4: a seal for every row, and the ledger of imports.
--
-- row_sha256 is the seal of a row: the digest of its other columns without row_version, as RowSeal takes it. Whatever
-- changes a row leaves it unsealed (''), by the default or by the triggers below, and only Jianbao seals it, in the
-- same transaction. So a row that somebody edited with another tool has no seal, and a row whose seal is wrong is
-- damaged. The rows that are here already are sealed by the upgrade.
ALTER TABLE newspaper ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE article_district ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE tag ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE article_tag ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE decision ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE undo_step ADD COLUMN row_sha256 TEXT NOT NULL DEFAULT ''
-- ;;
CREATE TRIGGER newspaper_update_unseals AFTER UPDATE ON newspaper
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE newspaper SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER page_update_unseals AFTER UPDATE ON page
WHEN NEW.row_sha256 = OLD.row_sha256 AND NEW.row_version = OLD.row_version BEGIN
    UPDATE page SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER article_update_unseals AFTER UPDATE ON article
WHEN NEW.row_sha256 = OLD.row_sha256 AND NEW.row_version = OLD.row_version BEGIN
    UPDATE article SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER event_update_unseals AFTER UPDATE ON event
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE event SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER observation_update_unseals AFTER UPDATE ON observation
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE observation SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER method_update_unseals AFTER UPDATE ON method
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE method SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER tag_update_unseals AFTER UPDATE ON tag
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE tag SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER decision_update_unseals AFTER UPDATE ON decision
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE decision SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER undo_step_update_unseals AFTER UPDATE ON undo_step
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE undo_step SET row_sha256 = '' WHERE number = NEW.number;
END
-- ;;
CREATE TRIGGER article_paragraph_update_unseals AFTER UPDATE ON article_paragraph
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE article_paragraph SET row_sha256 = '' WHERE article_id = NEW.article_id AND ordinal = NEW.ordinal;
END
-- ;;
CREATE TRIGGER article_district_update_unseals AFTER UPDATE ON article_district
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE article_district SET row_sha256 = '' WHERE article_id = NEW.article_id AND district = NEW.district;
END
-- ;;
CREATE TRIGGER article_tag_update_unseals AFTER UPDATE ON article_tag
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE article_tag SET row_sha256 = '' WHERE article_id = NEW.article_id AND tag_id = NEW.tag_id;
END
-- ;;
-- What became of each file that an import has looked at, under its full path: an interrupted import goes on where it
-- stopped, and its report can be read later. `sha256` is that of the file's bytes, '' if they could not be read;
-- `outcome` is imported, already-there or refused; `page_id` is '' if refused.
CREATE TABLE import_file (
    path       TEXT PRIMARY KEY NOT NULL,
    sha256     TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    page_id    TEXT NOT NULL,
    message    TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID
-- ;;
CREATE TRIGGER import_file_update_unseals AFTER UPDATE ON import_file
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE import_file SET row_sha256 = '' WHERE path = NEW.path;
END
