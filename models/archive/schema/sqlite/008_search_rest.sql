-- Schema 8: long posting lists are parted. `id` is the segment's id × 2^32 + the key of a pair; its head, in a block of
-- search_posting, tells how many documents there are and where the newest are; `places` is what stands behind it
-- (PlaceListWriter). What schema 3 wrote has another search_state.format and is built anew.
CREATE TABLE search_rest (
    id     INTEGER PRIMARY KEY,
    places BLOB NOT NULL
)
