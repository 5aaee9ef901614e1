-- Schema 9: the registers of names take effect. What was read keeps its printed names; a name that a person merged
-- into another is replaced as it is read, by the views below.
CREATE UNIQUE INDEX register_alias_by_name ON register_alias (kind, name)
-- ;;
-- What `printed` means today: the name of the register's entry of which it is an alias.
CREATE VIEW standard_name AS
SELECT alias.kind AS kind, alias.name AS printed, entry.name AS name
FROM register_alias AS alias JOIN register_entry AS entry ON entry.id = alias.entry_id
-- ;;
CREATE VIEW article_in_district AS
SELECT article_id, coalesce((SELECT name FROM standard_name WHERE kind = 'district' AND printed = district), district)
    AS district, district AS printed_district
FROM article_district
-- ;;
DROP VIEW event_with_verdict
-- ;;
DROP VIEW observation_with_verdict
-- ;;
CREATE VIEW event_with_verdict AS
SELECT fact.id, fact.article_id, fact.ordinal, fact.quote_from, fact.quote_to, fact.quote_words, fact.claim,
    fact.period_start, fact.period_end, fact.precision, fact.district AS printed_district,
    coalesce((SELECT name FROM standard_name WHERE kind = 'district' AND printed = fact.district), fact.district)
        AS district,
    fact.what, fact.confidence, fact.rule, fact.row_version, fact.row_sha256, article.page_id,
    CASE WHEN decision.verdict IS NOT NULL THEN decision.verdict
        WHEN unwanted.id IS NOT NULL THEN 'rejected' ELSE 'suggested' END AS verdict
FROM event AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'event'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
LEFT JOIN unwanted ON unwanted.kind = 'event' AND unwanted.wording = fact.what
-- ;;
-- A figure's subject is a district or an organisation. What has no canonical indicator goes by its printed name.
CREATE VIEW observation_with_verdict AS
SELECT fact.id, fact.article_id, fact.ordinal, fact.quote_from, fact.quote_to, fact.quote_words, fact.claim,
    fact.subject AS printed_subject,
    coalesce((SELECT name FROM standard_name WHERE kind = 'district' AND printed = fact.subject),
        (SELECT name FROM standard_name WHERE kind = 'organisation' AND printed = fact.subject), fact.subject)
        AS subject,
    fact.name, fact.indicator AS printed_indicator,
    coalesce((SELECT name FROM standard_name WHERE kind = 'indicator'
        AND printed = CASE fact.indicator WHEN '' THEN fact.name ELSE fact.indicator END), fact.indicator)
        AS indicator,
    fact.value, fact.value_to, fact.unit, fact.bound, fact.aspect, fact.period_start, fact.period_end, fact.status,
    fact.confidence, fact.rule, fact.row_version, fact.row_sha256, article.page_id,
    CASE WHEN decision.verdict IS NOT NULL THEN decision.verdict
        WHEN unwanted.id IS NOT NULL THEN 'rejected' ELSE 'suggested' END AS verdict
FROM observation AS fact
JOIN article ON article.id = fact.article_id
JOIN page ON page.id = article.page_id
LEFT JOIN decision ON decision.page_sha256 = page.text_sha256 AND decision.kind = 'observation'
    AND decision.quote_from = fact.quote_from AND decision.quote_to = fact.quote_to
    AND decision.claim = fact.claim
LEFT JOIN unwanted ON unwanted.kind = 'observation' AND unwanted.wording = fact.name
