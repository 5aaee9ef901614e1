-- Schema 5: what people do by hand. Everything here is keyed by the page's digest and by the printed words, never by
-- rows that reading a page again replaces.

-- `parent_id` makes the tags a tree; `favourite` is the key 1 to 9 that puts the tag on, 0 for none.
ALTER TABLE tag ADD COLUMN parent_id TEXT REFERENCES tag (id) ON DELETE SET NULL
-- ;;
ALTER TABLE tag ADD COLUMN description TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE tag ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0
-- ;;
-- A passage that somebody marked, in the colour of a tag or in none, with a note.
CREATE TABLE highlight (
    id          TEXT PRIMARY KEY NOT NULL,
    page_sha256 TEXT NOT NULL,
    quote_from  INTEGER NOT NULL,
    quote_to    INTEGER NOT NULL,
    quote_words TEXT NOT NULL,
    tag_id      TEXT REFERENCES tag (id) ON DELETE SET NULL,
    note        TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE INDEX highlight_by_page ON highlight (page_sha256)
-- ;;
-- `fact` is the fact as the person left it, a JSON object of its columns; empty where the decision is a rejection.
-- A suggestion that was corrected into a fact of another quote or claim is rejected, and `replaced_by` is the id of
-- the decision about the fact that stands for it.
ALTER TABLE decision ADD COLUMN fact TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE decision ADD COLUMN replaced_by TEXT NOT NULL DEFAULT ''
-- ;;
UPDATE decision SET fact = coalesce((
    SELECT json_object('confidence', fact.confidence, 'district', fact.district, 'period_end', fact.period_end,
        'period_start', fact.period_start, 'precision', fact.precision, 'rule', fact.rule, 'what', fact.what)
    FROM event_with_verdict AS fact JOIN page ON page.id = fact.page_id
    WHERE page.text_sha256 = decision.page_sha256 AND fact.quote_from = decision.quote_from
        AND fact.quote_to = decision.quote_to AND fact.claim = decision.claim), '')
WHERE kind = 'event' AND verdict = 'confirmed'
-- ;;
UPDATE decision SET fact = coalesce((
    SELECT json_object('aspect', fact.aspect, 'bound', fact.bound, 'confidence', fact.confidence,
        'indicator', fact.indicator, 'name', fact.name, 'period_end', fact.period_end,
        'period_start', fact.period_start, 'rule', fact.rule, 'status', fact.status, 'subject', fact.subject,
        'unit', fact.unit, 'value', json(printf('%!.17g', fact.value)),
        'value_to', CASE WHEN fact.value_to IS NOT NULL THEN json(printf('%!.17g', fact.value_to)) END)
    FROM observation_with_verdict AS fact JOIN page ON page.id = fact.page_id
    WHERE page.text_sha256 = decision.page_sha256 AND fact.quote_from = decision.quote_from
        AND fact.quote_to = decision.quote_to AND fact.claim = decision.claim), '')
WHERE kind = 'observation' AND verdict = 'confirmed'
-- ;;
UPDATE decision SET fact = coalesce((
    SELECT json_object('confidence', fact.confidence, 'name', fact.name, 'rule', fact.rule)
    FROM method_with_verdict AS fact JOIN page ON page.id = fact.page_id
    WHERE page.text_sha256 = decision.page_sha256 AND fact.quote_from = decision.quote_from
        AND fact.quote_to = decision.quote_to AND fact.claim = decision.claim), '')
WHERE kind = 'method' AND verdict = 'confirmed'
-- ;;
-- What nobody wants suggested again: every suggestion of this kind with this wording (what happened, the measure's
-- printed name, the method's name) counts as rejected unless somebody decides otherwise about it.
CREATE TABLE unwanted (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL,
    wording    TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, wording)
)
-- ;;
DROP VIEW event_with_verdict
-- ;;
DROP VIEW observation_with_verdict
-- ;;
DROP VIEW method_with_verdict
-- ;;
CREATE VIEW event_with_verdict AS
SELECT fact.*, article.page_id, CASE WHEN decision.verdict IS NOT NULL THEN decision.verdict
    WHEN unwanted.id IS NOT NULL THEN 'rejected' ELSE 'suggested' END AS verdict
FROM event AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'event'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
LEFT JOIN unwanted ON unwanted.kind = 'event' AND unwanted.wording = fact.what
-- ;;
CREATE VIEW observation_with_verdict AS
SELECT fact.*, article.page_id, CASE WHEN decision.verdict IS NOT NULL THEN decision.verdict
    WHEN unwanted.id IS NOT NULL THEN 'rejected' ELSE 'suggested' END AS verdict
FROM observation AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'observation'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
LEFT JOIN unwanted ON unwanted.kind = 'observation' AND unwanted.wording = fact.name
-- ;;
CREATE VIEW method_with_verdict AS
SELECT fact.*, article.page_id, CASE WHEN decision.verdict IS NOT NULL THEN decision.verdict
    WHEN unwanted.id IS NOT NULL THEN 'rejected' ELSE 'suggested' END AS verdict
FROM method AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'method'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
LEFT JOIN unwanted ON unwanted.kind = 'method' AND unwanted.wording = fact.name
-- ;;
-- How a person laid out a page: `articles` is a JSON list of those that were changed by hand, each a list of
-- [from, to, role, opens a paragraph]; `noise` a JSON list of [from, to] that belongs to no article.
CREATE TABLE page_layout (
    page_sha256 TEXT PRIMARY KEY NOT NULL,
    articles    TEXT NOT NULL,
    noise       TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT ''
)
-- ;;
-- A misread stretch of a page and what is printed there. The page's text stays as it is.
CREATE TABLE text_correction (
    id           TEXT PRIMARY KEY NOT NULL,
    page_sha256  TEXT NOT NULL,
    quote_from   INTEGER NOT NULL,
    quote_to     INTEGER NOT NULL,
    quote_words  TEXT NOT NULL,
    replacement  TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    row_sha256   TEXT NOT NULL DEFAULT '',
    UNIQUE (page_sha256, quote_from)
)
-- ;;
-- Registers of names. `kind` is district, indicator, person or organisation.
CREATE TABLE register_entry (
    id          TEXT PRIMARY KEY NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    parent_id   TEXT REFERENCES register_entry (id) ON DELETE SET NULL,
    note        TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, folded)
)
-- ;;
CREATE TABLE register_alias (
    id       TEXT PRIMARY KEY NOT NULL,
    entry_id TEXT NOT NULL REFERENCES register_entry (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    folded   TEXT NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, folded)
)
-- ;;
-- Two names that are not the same, in the order of their code units.
CREATE TABLE register_distinction (
    id     TEXT PRIMARY KEY NOT NULL,
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    other  TEXT NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, name, other)
)
-- ;;
-- Who did a step; the name of the person's account.
ALTER TABLE undo_step ADD COLUMN author TEXT NOT NULL DEFAULT ''
-- ;;
-- What happened to each article by hand. Longer than the steps that can be undone; `action` and `subject` as in
-- undo_step, `direction` is done, undone or redone.
CREATE TABLE article_history (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL,
    done_at    TEXT NOT NULL,
    author     TEXT NOT NULL,
    action     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    direction  TEXT NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE INDEX article_history_by_article ON article_history (article_id)
-- ;;
-- What was deleted and can be put back: `number` is the step's, `changes` its changeset.
CREATE TABLE bin_entry (
    number     INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    deleted_at TEXT NOT NULL,
    changes    BLOB NOT NULL,
    row_sha256 TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE TRIGGER highlight_update_unseals AFTER UPDATE ON highlight
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE highlight SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER unwanted_update_unseals AFTER UPDATE ON unwanted
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE unwanted SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER page_layout_update_unseals AFTER UPDATE ON page_layout
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE page_layout SET row_sha256 = '' WHERE page_sha256 = NEW.page_sha256;
END
-- ;;
CREATE TRIGGER text_correction_update_unseals AFTER UPDATE ON text_correction
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE text_correction SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER register_entry_update_unseals AFTER UPDATE ON register_entry
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE register_entry SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER register_alias_update_unseals AFTER UPDATE ON register_alias
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE register_alias SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER register_distinction_update_unseals AFTER UPDATE ON register_distinction
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE register_distinction SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER article_history_update_unseals AFTER UPDATE ON article_history
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE article_history SET row_sha256 = '' WHERE number = NEW.number;
END
-- ;;
CREATE TRIGGER bin_entry_update_unseals AFTER UPDATE ON bin_entry
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE bin_entry SET row_sha256 = '' WHERE number = NEW.number;
END
