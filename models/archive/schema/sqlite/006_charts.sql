-- Schema 6: what people keep of charts.
--
-- Of figures that contradict each other, the one that stands in charts and tables. Keyed as a decision is, so that
-- reading a page again keeps it.
CREATE TABLE figure_choice (
    id          TEXT PRIMARY KEY NOT NULL,
    page_sha256 TEXT NOT NULL,
    quote_from  INTEGER NOT NULL,
    quote_to    INTEGER NOT NULL,
    quote_words TEXT NOT NULL,
    claim       TEXT NOT NULL,
    chosen_at   TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT '',
    UNIQUE (page_sha256, quote_from, quote_to, claim)
)
-- ;;
-- Charts kept under a name; `settings` is a JSON object that says what the chart shows and how.
CREATE TABLE saved_chart (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL UNIQUE,
    settings    TEXT NOT NULL,
    saved_at    TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE TRIGGER figure_choice_update_unseals AFTER UPDATE ON figure_choice
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE figure_choice SET row_sha256 = '' WHERE id = NEW.id;
END
-- ;;
CREATE TRIGGER saved_chart_update_unseals AFTER UPDATE ON saved_chart
WHEN NEW.row_sha256 = OLD.row_sha256 BEGIN
    UPDATE saved_chart SET row_sha256 = '' WHERE id = NEW.id;
END
