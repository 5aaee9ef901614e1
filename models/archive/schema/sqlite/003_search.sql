-- Schema 3: the search index. Everything in the search_ tables is derived from article, article_paragraph,
-- article_district and page, and is rebuilt from them at any time (`jianbao-cli archive rebuild-index`).
DROP TABLE article_search
-- ;;
-- One row. `format` names the layout of the blobs and the version of folding; another one than the program's own means
-- that the index is built anew. `generation` grows each time the segments change.
CREATE TABLE search_state (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    format     TEXT NOT NULL,
    generation INTEGER NOT NULL
)
-- ;;
INSERT INTO search_state (id, format, generation) VALUES (1, '', 0)
-- ;;
-- The articles that no segment knows as they are now: new, changed or gone, whoever wrote them. Until they are in a
-- segment their texts are scanned; what a segment says of them does not count. Kept by the triggers below.
CREATE TABLE search_changed (
    serial     INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL UNIQUE
)
-- ;;
INSERT INTO search_changed (article_id) SELECT id FROM article
-- ;;
-- `documents` is a SegmentTable of `size` articles; `dead` tells which of them another segment has by now or that
-- are gone (PostingList of documents, empty for none). `digest` is the SHA-256 of `documents` and of all lists.
CREATE TABLE search_segment (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    size      INTEGER NOT NULL,
    documents BLOB NOT NULL,
    dead      BLOB NOT NULL,
    digest    TEXT NOT NULL
)
-- ;;
-- `id` is the segment's id × 2^32 + the key of the block's first list; `lists` is a PostingBlock.
CREATE TABLE search_posting (
    id    INTEGER PRIMARY KEY,
    lists BLOB NOT NULL
)
-- ;;
-- `place` is the segment's id × 2^16 + the number of the document in it.
CREATE TABLE search_place (
    article_id TEXT PRIMARY KEY NOT NULL,
    place      INTEGER NOT NULL
) WITHOUT ROWID
-- ;;
CREATE TRIGGER article_insert_search AFTER INSERT ON article BEGIN
    DELETE FROM search_changed WHERE article_id = NEW.id;
    INSERT INTO search_changed (article_id) VALUES (NEW.id);
END
-- ;;
CREATE TRIGGER article_update_search AFTER UPDATE ON article BEGIN
    DELETE FROM search_changed WHERE article_id IN (OLD.id, NEW.id);
    INSERT INTO search_changed (article_id) SELECT OLD.id UNION SELECT NEW.id;
END
-- ;;
CREATE TRIGGER article_delete_search AFTER DELETE ON article BEGIN
    DELETE FROM search_changed WHERE article_id = OLD.id;
    INSERT INTO search_changed (article_id) VALUES (OLD.id);
END
-- ;;
CREATE TRIGGER paragraph_insert_search AFTER INSERT ON article_paragraph BEGIN
    DELETE FROM search_changed WHERE article_id = NEW.article_id;
    INSERT INTO search_changed (article_id) VALUES (NEW.article_id);
END
-- ;;
CREATE TRIGGER paragraph_update_search AFTER UPDATE ON article_paragraph BEGIN
    DELETE FROM search_changed WHERE article_id IN (OLD.article_id, NEW.article_id);
    INSERT INTO search_changed (article_id) SELECT OLD.article_id UNION SELECT NEW.article_id;
END
-- ;;
CREATE TRIGGER paragraph_delete_search AFTER DELETE ON article_paragraph BEGIN
    DELETE FROM search_changed WHERE article_id = OLD.article_id;
    INSERT INTO search_changed (article_id) VALUES (OLD.article_id);
END
-- ;;
CREATE TRIGGER district_insert_search AFTER INSERT ON article_district BEGIN
    DELETE FROM search_changed WHERE article_id = NEW.article_id;
    INSERT INTO search_changed (article_id) VALUES (NEW.article_id);
END
-- ;;
CREATE TRIGGER district_update_search AFTER UPDATE ON article_district BEGIN
    DELETE FROM search_changed WHERE article_id IN (OLD.article_id, NEW.article_id);
    INSERT INTO search_changed (article_id) SELECT OLD.article_id UNION SELECT NEW.article_id;
END
-- ;;
CREATE TRIGGER district_delete_search AFTER DELETE ON article_district BEGIN
    DELETE FROM search_changed WHERE article_id = OLD.article_id;
    INSERT INTO search_changed (article_id) VALUES (OLD.article_id);
END
-- ;;
CREATE TRIGGER page_insert_search AFTER INSERT ON page BEGIN
    DELETE FROM search_changed WHERE article_id IN (SELECT id FROM article WHERE page_id = NEW.id);
    INSERT INTO search_changed (article_id) SELECT id FROM article WHERE page_id = NEW.id;
END
-- ;;
CREATE TRIGGER page_update_search AFTER UPDATE OF id, newspaper_id, file_name, issue_earliest, issue_latest ON page
WHEN (OLD.id, OLD.newspaper_id, OLD.file_name, OLD.issue_earliest, OLD.issue_latest)
    IS NOT (NEW.id, NEW.newspaper_id, NEW.file_name, NEW.issue_earliest, NEW.issue_latest)
BEGIN
    DELETE FROM search_changed WHERE article_id IN (SELECT id FROM article WHERE page_id IN (OLD.id, NEW.id));
    INSERT INTO search_changed (article_id) SELECT id FROM article WHERE page_id IN (OLD.id, NEW.id);
END
-- ;;
CREATE TRIGGER page_delete_search AFTER DELETE ON page BEGIN
    DELETE FROM search_changed WHERE article_id IN (SELECT id FROM article WHERE page_id = OLD.id);
    INSERT INTO search_changed (article_id) SELECT id FROM article WHERE page_id = OLD.id;
END
-- ;;
CREATE TRIGGER newspaper_delete_search AFTER DELETE ON newspaper BEGIN
    DELETE FROM search_changed WHERE article_id IN
        (SELECT article.id FROM article JOIN page ON page.id = article.page_id WHERE page.newspaper_id = OLD.id);
    INSERT INTO search_changed (article_id)
        SELECT article.id FROM article JOIN page ON page.id = article.page_id WHERE page.newspaper_id = OLD.id;
END
