-- Schema 1. Statements are parted by a line of two dashes and two semicolons. Ids are UUIDv7 in text form; days are
-- ISO text (2021-02-19); lists are JSON; offsets are UTF-16 code units into page.text. row_sha256 is the digest of
-- the row's other columns as RowWriter takes it; `jianbao-cli archive verify` checks it.
PRAGMA application_id = 1245856079
-- ;;
CREATE TABLE newspaper (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL UNIQUE,
    folded      TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
)
-- ;;
CREATE TABLE page (
    id             TEXT PRIMARY KEY NOT NULL,
    newspaper_id   TEXT NOT NULL REFERENCES newspaper (id),
    page_number    TEXT NOT NULL,
    file_name      TEXT NOT NULL,
    source_path    TEXT NOT NULL,
    imported_at    TEXT NOT NULL,
    text           TEXT NOT NULL,
    text_sha256    TEXT NOT NULL UNIQUE,
    issue_earliest TEXT,
    issue_latest   TEXT,
    issue_given    INTEGER NOT NULL,
    issue_evidence TEXT NOT NULL,
    home_district  TEXT NOT NULL,
    uncovered      TEXT NOT NULL,
    warnings       TEXT NOT NULL,
    row_version    INTEGER NOT NULL DEFAULT 1,
    row_sha256     TEXT NOT NULL
)
-- ;;
CREATE INDEX page_by_issue ON page (issue_latest, file_name)
-- ;;
CREATE TABLE article (
    id             TEXT PRIMARY KEY NOT NULL,
    page_id        TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    kind           TEXT NOT NULL,
    complete       TEXT NOT NULL,
    banner         TEXT NOT NULL,
    banner_at      TEXT NOT NULL,
    kicker         TEXT NOT NULL,
    kicker_at      TEXT NOT NULL,
    headline       TEXT NOT NULL,
    headline_at    TEXT NOT NULL,
    deck           TEXT NOT NULL,
    deck_at        TEXT NOT NULL,
    reporters      TEXT NOT NULL,
    correspondents TEXT NOT NULL,
    photographers  TEXT NOT NULL,
    authors        TEXT NOT NULL,
    districts      TEXT NOT NULL,
    pieces         TEXT NOT NULL,
    opening        TEXT NOT NULL,
    row_version    INTEGER NOT NULL DEFAULT 1,
    row_sha256     TEXT NOT NULL
)
-- ;;
CREATE INDEX article_by_page ON article (page_id, ordinal)
-- ;;
CREATE TABLE article_paragraph (
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    role       TEXT NOT NULL,
    words      TEXT NOT NULL,
    runs       TEXT NOT NULL,
    row_sha256 TEXT NOT NULL,
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID
-- ;;
CREATE TABLE article_district (
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    district   TEXT NOT NULL,
    folded     TEXT NOT NULL,
    PRIMARY KEY (article_id, district)
) WITHOUT ROWID
-- ;;
CREATE INDEX article_by_district ON article_district (district)
-- ;;
CREATE TABLE article_search (
    article_id    TEXT PRIMARY KEY NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    headline      TEXT NOT NULL,
    byline        TEXT NOT NULL,
    body          TEXT NOT NULL,
    source_sha256 TEXT NOT NULL
)
-- ;;
CREATE TABLE event (
    id           TEXT PRIMARY KEY NOT NULL,
    article_id   TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    quote_from   INTEGER NOT NULL,
    quote_to     INTEGER NOT NULL,
    quote_words  TEXT NOT NULL,
    claim        TEXT NOT NULL,
    period_start TEXT,
    period_end   TEXT,
    precision    TEXT NOT NULL,
    district     TEXT NOT NULL,
    what         TEXT NOT NULL,
    confidence   REAL NOT NULL,
    rule         TEXT NOT NULL,
    row_version  INTEGER NOT NULL DEFAULT 1,
    row_sha256   TEXT NOT NULL
)
-- ;;
CREATE INDEX event_by_article ON event (article_id)
-- ;;
CREATE INDEX event_by_district ON event (district, period_start)
-- ;;
CREATE TABLE observation (
    id           TEXT PRIMARY KEY NOT NULL,
    article_id   TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    quote_from   INTEGER NOT NULL,
    quote_to     INTEGER NOT NULL,
    quote_words  TEXT NOT NULL,
    claim        TEXT NOT NULL,
    subject      TEXT NOT NULL,
    name         TEXT NOT NULL,
    indicator    TEXT NOT NULL,
    value        REAL NOT NULL,
    value_to     REAL,
    unit         TEXT NOT NULL,
    bound        TEXT NOT NULL,
    aspect       TEXT NOT NULL,
    period_start TEXT,
    period_end   TEXT,
    status       TEXT NOT NULL,
    confidence   REAL NOT NULL,
    rule         TEXT NOT NULL,
    row_version  INTEGER NOT NULL DEFAULT 1,
    row_sha256   TEXT NOT NULL
)
-- ;;
CREATE INDEX observation_by_article ON observation (article_id)
-- ;;
CREATE INDEX observation_by_indicator ON observation (indicator, subject, period_start)
-- ;;
CREATE TABLE method (
    id          TEXT PRIMARY KEY NOT NULL,
    article_id  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    quote_from  INTEGER NOT NULL,
    quote_to    INTEGER NOT NULL,
    quote_words TEXT NOT NULL,
    claim       TEXT NOT NULL,
    name        TEXT NOT NULL,
    confidence  REAL NOT NULL,
    rule        TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    row_sha256  TEXT NOT NULL
)
-- ;;
CREATE INDEX method_by_article ON method (article_id)
-- ;;
-- What people decided, apart from the suggestions and without a reference to their rows: reading a page again
-- replaces the suggestions and leaves this table alone. `kind` is event, observation or method.
CREATE TABLE decision (
    id          TEXT PRIMARY KEY NOT NULL,
    page_sha256 TEXT NOT NULL,
    kind        TEXT NOT NULL,
    quote_from  INTEGER NOT NULL,
    quote_to    INTEGER NOT NULL,
    quote_words TEXT NOT NULL,
    claim       TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    decided_at  TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (page_sha256, kind, quote_from, quote_to, claim)
)
-- ;;
CREATE TABLE tag (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL UNIQUE,
    colour      TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1
)
-- ;;
CREATE TABLE article_tag (
    article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    tag_id     TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    tagged_at  TEXT NOT NULL,
    PRIMARY KEY (article_id, tag_id)
) WITHOUT ROWID
-- ;;
CREATE INDEX article_by_tag ON article_tag (tag_id)
-- ;;
CREATE VIEW event_with_verdict AS
SELECT fact.*, article.page_id, coalesce(decision.verdict, 'suggested') AS verdict
FROM event AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'event'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
-- ;;
CREATE VIEW observation_with_verdict AS
SELECT fact.*, article.page_id, coalesce(decision.verdict, 'suggested') AS verdict
FROM observation AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'observation'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
-- ;;
CREATE VIEW method_with_verdict AS
SELECT fact.*, article.page_id, coalesce(decision.verdict, 'suggested') AS verdict
FROM method AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'method'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
