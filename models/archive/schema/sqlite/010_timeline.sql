-- Schema 10: all events as a timeline paints them, kept so that it opens at once. Everything in the timeline_ tables is
-- derived from event, article_district, decision, unwanted and the registers of names, and is made anew from them when
-- it is missing, written by another version or long out of date.
--
-- One row. `format` names the layout of the parts and the rules by which they were made; empty: there are none.
-- `generation` grows each time they are written. `unwanted` is a JSON list: the wordings of events that nobody wanted
-- then. `digest` is the SHA-256 of all parts.
CREATE TABLE timeline_state (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    format     TEXT NOT NULL,
    generation INTEGER NOT NULL,
    unwanted   TEXT NOT NULL,
    digest     TEXT NOT NULL
)
-- ;;
INSERT INTO timeline_state (id, format, generation, unwanted, digest) VALUES (1, '', 0, '[]', '')
-- ;;
-- `bytes` is a part of an EventTable, or of what is needed to mend it (EventSnapshot).
CREATE TABLE timeline_part (
    name   TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (name, number)
)
-- ;;
-- The articles whose events or districts may be others than the parts say, whoever changed them: what the parts say of
-- these does not count. Kept by the triggers below.
CREATE TABLE timeline_changed (
    serial     INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL UNIQUE
)
-- ;;
CREATE TRIGGER event_insert_timeline AFTER INSERT ON event BEGIN
    DELETE FROM timeline_changed WHERE article_id = NEW.article_id;
    INSERT INTO timeline_changed (article_id) VALUES (NEW.article_id);
END
-- ;;
CREATE TRIGGER event_update_timeline AFTER UPDATE OF id, article_id, quote_from, quote_to, claim, period_start, period_end,
    precision, district, what, confidence ON event BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (OLD.article_id, NEW.article_id);
    INSERT INTO timeline_changed (article_id) SELECT OLD.article_id UNION SELECT NEW.article_id;
END
-- ;;
CREATE TRIGGER event_delete_timeline AFTER DELETE ON event BEGIN
    DELETE FROM timeline_changed WHERE article_id = OLD.article_id;
    INSERT INTO timeline_changed (article_id) VALUES (OLD.article_id);
END
-- ;;
CREATE TRIGGER district_insert_timeline AFTER INSERT ON article_district BEGIN
    DELETE FROM timeline_changed WHERE article_id = NEW.article_id;
    INSERT INTO timeline_changed (article_id) VALUES (NEW.article_id);
END
-- ;;
CREATE TRIGGER district_update_timeline AFTER UPDATE OF article_id, district
    ON article_district BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (OLD.article_id, NEW.article_id);
    INSERT INTO timeline_changed (article_id) SELECT OLD.article_id UNION SELECT NEW.article_id;
END
-- ;;
CREATE TRIGGER district_delete_timeline AFTER DELETE ON article_district BEGIN
    DELETE FROM timeline_changed WHERE article_id = OLD.article_id;
    INSERT INTO timeline_changed (article_id) VALUES (OLD.article_id);
END
-- ;;
CREATE TRIGGER article_update_timeline AFTER UPDATE OF id, page_id ON article BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (OLD.id, NEW.id);
    INSERT INTO timeline_changed (article_id) SELECT OLD.id UNION SELECT NEW.id;
END
-- ;;
CREATE TRIGGER page_update_timeline AFTER UPDATE OF id, text_sha256, home_district ON page BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT id FROM article WHERE page_id IN (OLD.id, NEW.id));
    INSERT INTO timeline_changed (article_id) SELECT id FROM article WHERE page_id IN (OLD.id, NEW.id);
END
-- ;;
CREATE TRIGGER decision_insert_timeline AFTER INSERT ON decision WHEN NEW.kind = 'event' BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 = NEW.page_sha256 AND event.quote_from = NEW.quote_from);
    INSERT INTO timeline_changed (article_id) SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 = NEW.page_sha256 AND event.quote_from = NEW.quote_from;
END
-- ;;
CREATE TRIGGER decision_update_timeline AFTER UPDATE OF page_sha256, kind, quote_from, quote_to, claim, verdict
    ON decision WHEN 'event' IN (OLD.kind, NEW.kind) BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 IN (OLD.page_sha256, NEW.page_sha256)
            AND event.quote_from IN (OLD.quote_from, NEW.quote_from));
    INSERT INTO timeline_changed (article_id) SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 IN (OLD.page_sha256, NEW.page_sha256)
            AND event.quote_from IN (OLD.quote_from, NEW.quote_from);
END
-- ;;
CREATE TRIGGER decision_delete_timeline AFTER DELETE ON decision WHEN OLD.kind = 'event' BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 = OLD.page_sha256 AND event.quote_from = OLD.quote_from);
    INSERT INTO timeline_changed (article_id) SELECT DISTINCT event.article_id
        FROM page JOIN article ON article.page_id = page.id JOIN event ON event.article_id = article.id
        WHERE page.text_sha256 = OLD.page_sha256 AND event.quote_from = OLD.quote_from;
END
-- ;;
CREATE TRIGGER alias_insert_timeline AFTER INSERT ON register_alias WHEN NEW.kind = 'district' BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT article_id FROM event WHERE district = NEW.name
        UNION SELECT article_id FROM article_district WHERE district = NEW.name);
    INSERT INTO timeline_changed (article_id) SELECT article_id FROM event WHERE district = NEW.name
        UNION SELECT article_id FROM article_district WHERE district = NEW.name;
END
-- ;;
CREATE TRIGGER alias_update_timeline AFTER UPDATE OF entry_id, kind, name
    ON register_alias WHEN 'district' IN (OLD.kind, NEW.kind) BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (
        SELECT article_id FROM event WHERE district IN (OLD.name, NEW.name)
        UNION SELECT article_id FROM article_district WHERE district IN (OLD.name, NEW.name));
    INSERT INTO timeline_changed (article_id) SELECT article_id FROM event WHERE district IN (OLD.name, NEW.name)
        UNION SELECT article_id FROM article_district WHERE district IN (OLD.name, NEW.name);
END
-- ;;
CREATE TRIGGER alias_delete_timeline AFTER DELETE ON register_alias WHEN OLD.kind = 'district' BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT article_id FROM event WHERE district = OLD.name
        UNION SELECT article_id FROM article_district WHERE district = OLD.name);
    INSERT INTO timeline_changed (article_id) SELECT article_id FROM event WHERE district = OLD.name
        UNION SELECT article_id FROM article_district WHERE district = OLD.name;
END
-- ;;
CREATE TRIGGER entry_update_timeline AFTER UPDATE OF id, name ON register_entry WHEN NEW.kind = 'district' BEGIN
    DELETE FROM timeline_changed WHERE article_id IN (SELECT article_id FROM event WHERE district IN
        (SELECT name FROM register_alias WHERE entry_id = NEW.id)
        UNION SELECT article_id FROM article_district WHERE district IN
        (SELECT name FROM register_alias WHERE entry_id = NEW.id));
    INSERT INTO timeline_changed (article_id) SELECT article_id FROM event WHERE district IN
        (SELECT name FROM register_alias WHERE entry_id = NEW.id)
        UNION SELECT article_id FROM article_district WHERE district IN
        (SELECT name FROM register_alias WHERE entry_id = NEW.id);
END
